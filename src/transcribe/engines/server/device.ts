/** Where a server computes, as far as it says. */
export interface Device {
  readonly device: 'cpu' | 'gpu';
  /** `CUDA0`, `Metal`, …; null on a CPU */
  readonly name: string | null;
}

/** whisper.cpp's own words while it loads a model (src/whisper.cpp, whisper_backend_init_gpu). */
const USING = /whisper_backend_init_gpu: using (\S+) backend/;

/** What a starting whisper-server said of its device. Silence is a CPU: it tells of every GPU that it uses. */
export function deviceIn(said: string): Device {
  const name = USING.exec(said)?.[1];
  return name === undefined ? { device: 'cpu', name: null } : { device: 'gpu', name };
}
