// Stands where a decoding child stands, without a recording: a job for the file `/N/SECONDS` hands over N windows of
// so many seconds. What is measured is the way from there to a server and back.
import { HandedEngine } from '../../src/transcribe/child/handed-engine.ts';
import type { Answer, Asked } from '../../src/transcribe/child/protocol.ts';
import { Hearing } from '../../src/transcribe/engines/hearing.ts';

const open = new Map<number, HandedEngine>();
const send = (answer: Answer): void => void process.send?.(answer);

async function hand(id: number, windows: number, seconds: number): Promise<void> {
  const engine = new HandedEngine(id, send);
  open.set(id, engine);
  const hearing = new Hearing<number>(async () => engine);
  for (let i = 0; i < windows; i += 1) {
    await hearing.give(new Float32Array(seconds * 16_000).fill(0.1), (heard) => heard.length);
  }
  const words = (await hearing.all()).reduce((sum, one) => sum + one, 0);
  open.delete(id);
  const about = { sha256: '', duration_s: seconds * windows, speech_s: words };
  const result = { ...about, segments: [], warnings: [] };
  send({ kind: 'done', id, result, effort: { engine_s: 0, windows, encoder_runs: null } });
}

process.on('message', (asked: Asked) => {
  if (asked.kind !== 'job') open.get(asked.id)?.told(asked);
  else {
    const [, windows, seconds] = asked.file.split('/');
    void hand(asked.id, Number(windows), Number(seconds));
  }
});
process.on('disconnect', () => process.exit());
send({ kind: 'ready' });
