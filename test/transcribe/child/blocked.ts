import { holdLifeLine } from '../../../src/transcribe/child/life-line.ts';

// blocks for ever, as native code does: no timer, no signal handler and no stream event can end this process
holdLifeLine();
process.send?.('blocked', () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
