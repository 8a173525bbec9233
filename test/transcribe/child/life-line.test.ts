import { execaNode } from 'execa';
import { expect, it } from 'vitest';
import { bundle } from '../fixtures.ts';

it('ends a process whose main thread is blocked when its stdin ends', async () => {
  const script = await bundle('test/transcribe/child/blocked.ts', 'life-line');
  const child = execaNode(script, [], { ipc: true, stdin: 'pipe', reject: false, nodeOptions: [] });
  expect(await child.getOneMessage()).toBe('blocked');
  child.stdin?.end();
  expect(await child).toMatchObject({ signal: 'SIGKILL' });
});
