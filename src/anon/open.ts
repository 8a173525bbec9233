import type { Anonymized } from '../records/anonymized.ts';
import type { Transcript } from '../records/transcript.ts';
import type { Context, Opened, RawOptions } from '../stage/tool.ts';
import { readLists } from './custom/read.ts';
import { transcriptsIn } from './from-file.ts';
import { parseAnonOptions, vaultPlace } from './options.ts';
import { anonStage } from './stage.ts';
import { Vault } from './vault/vault.ts';

/** Validates the options (throws ZodError) and makes the stage; vault and key are opened with the first record. */
export async function open(
  raw: RawOptions,
  context: Context,
): Promise<Opened<Transcript, Anonymized>> {
  const options = parseAnonOptions(raw);
  // a pure filter leaves no files behind unless it was asked to
  const wanted = context.mode === 'filter' ? options.vault !== undefined : true;
  const none = !wanted || options.vault === 'none';
  const place = vaultPlace(options, context.data, context.env);
  const stage = anonStage({
    ...(await readLists(options)),
    spans: options.explain ? 'explain' : options.spans ? 'plain' : null,
    openVault: none ? null : () => Vault.open({ ...place, log: context.log }),
  });
  return { stage, fromFile: transcriptsIn };
}
