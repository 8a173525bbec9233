import { inWords } from '../stage/duration.ts';
import type { StageView } from './pipeline.ts';

/**
 * The line that shows all stages, as `fetch 120/130, 48.0 MB, 3.1 MB/s | transcribe 80, 2 in flight, 0.42 x real time,
 * ETA 12 min | anon 78, 1 failed`; then, for narrow terminals, with less of the details.
 */
export function pipelineForms(views: readonly StageView[]): string[] {
  const form = (parts: (view: StageView) => readonly string[]): string =>
    views.map((view, n) => [counts(view, n === 0), ...parts(view)].join(', ')).join(' | ');
  return [
    form((view) => [...inFlight(view), ...details(view), ...eta(view)]),
    form((view) => [...inFlight(view), ...eta(view)]),
    form(() => []),
  ];
}

/** `fetch 120/130, 2 failed`: the total only once, as what is lost on the way tells the rest. */
function counts(view: StageView, first: boolean): string {
  const { stage, done, total, failed, rejected, waiting, listed } = view;
  if (listed !== null) return `${stage}: ${listed} listed`;
  const parts = [first && total !== null ? `${stage} ${done}/${total}` : `${stage} ${done}`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (rejected > 0) parts.push(`${rejected} rejected`);
  if (waiting > 0) parts.push(`${waiting} waiting`);
  return parts.join(', ');
}

function inFlight({ inFlight }: StageView): string[] {
  return inFlight === null || inFlight === 0 ? [] : [`${inFlight} in flight`];
}

function eta({ eta }: StageView): string[] {
  return eta === null ? [] : [`ETA ${inWords(eta)}`];
}

/** What a stage says of itself, or how fast it is: against real time where it works through audio, else in bytes. */
function details({ more, run }: StageView): string[] {
  if (more !== null) return [more];
  if (run === null) return [];
  const { audio, work, jobs, bytes, first, last, ended } = run;
  if (audio > 0) return [`${(work / 1000 / audio / jobs).toFixed(2)} x real time`];
  if (first === null || last === null) return [];
  const megabytes = bytes / 1e6;
  const seconds = (last - first) / 1000;
  const rate = seconds > 0 && ended === null ? [`${(megabytes / seconds).toFixed(1)} MB/s`] : [];
  return [`${megabytes.toFixed(1)} MB`, ...rate];
}
