/** File names of the models of whisper.cpp's own repository, by the names that people use. */
const CATALOGUE: Readonly<Record<string, string>> = {
  // the quantised form: a third of the memory, the same words
  'large-v3': 'ggml-large-v3-q5_0.bin',
  'large-v3-f16': 'ggml-large-v3.bin',
  'large-v3-turbo': 'ggml-large-v3-turbo.bin',
  medium: 'ggml-medium.bin',
  small: 'ggml-small.bin',
  base: 'ggml-base.bin',
  tiny: 'ggml-tiny.bin',
};

/** The file of a named model, or undefined for a name nobody knows. */
export function modelFile(name: string): string | undefined {
  return Object.hasOwn(CATALOGUE, name) ? CATALOGUE[name] : undefined;
}

/** All names, for messages. */
export const MODEL_NAMES: readonly string[] = Object.keys(CATALOGUE);
