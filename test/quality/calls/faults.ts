import type { JudgedCall } from './section.ts';

/** What went wrong in a call, a line each: `file:turn: missed|other type|false: TYPE: the turn with the «place»`. */
export function faultsOf({ name, turns, parts, wrong }: JudgedCall): string[] {
  const line = (what: string, turn: number, type: string, start: number, end: number): string => {
    const text = turns[turn]?.text ?? '';
    const shown = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    return `${name}:${turn + 1}: ${what}: ${type}: ${shown}`;
  };
  const faults = parts.filter(({ rightType }) => !rightType);
  return [
    ...faults.map(({ turn, mark, found }) =>
      line(found ? 'other type' : 'missed', turn, mark.type ?? '', mark.start, mark.end),
    ),
    ...wrong.map(({ turn, taken }) => line('false', turn, taken.type, taken.start, taken.end)),
  ];
}
