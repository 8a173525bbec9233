/** esbuild's options for code that Node runs. */
export const FOR_NODE: {
  readonly bundle: true;
  readonly format: 'esm';
  readonly platform: 'node';
  readonly target: string;
  readonly logLevel: 'warning';
};

/** Builds into a fresh folder and puts it in place whole; `files` are laid beside the bundles as they are. */
export function bundle(
  entryPoints: Readonly<Record<string, string>>,
  outdir: string,
  files?: Readonly<Record<string, string>>,
): Promise<void>;
