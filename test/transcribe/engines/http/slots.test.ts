import { expect, it } from 'vitest';
import { Slots } from '../../../../src/transcribe/engines/http/slots.ts';

const never = new AbortController().signal;

it('lends each thing to one at a time, first come first served', async () => {
  const slots = new Slots(['a', 'b']);
  expect(new Set([await slots.take(never), await slots.take(never)])).toEqual(new Set(['a', 'b']));
  const order: string[] = [];
  const first = slots.take(never).then((thing) => order.push(`first ${thing}`));
  const second = slots.take(never).then((thing) => order.push(`second ${thing}`));
  slots.give('b');
  await first;
  slots.give('a');
  await second;
  expect(order).toEqual(['first b', 'second a']);
});

it('lets one that gave up lose nothing', async () => {
  const slots = new Slots(['a']);
  await slots.take(never);
  const stop = new AbortController();
  const left = slots.take(stop.signal);
  const stays = slots.take(never);
  stop.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  slots.give('a');
  expect(await stays).toBe('a');
  await expect(slots.take(stop.signal)).rejects.toThrow('gone');
});
