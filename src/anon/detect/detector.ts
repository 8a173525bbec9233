import type { AllowList, DenyList } from '../custom/lists.ts';
import type { OwnRule } from '../custom/own-rules.ts';
import type { NameSearch, NamesOfRecording } from '../names/find.ts';
import type { Finding } from './finding.ts';
import type { KnownName } from './names.ts';
import type { KnownPhone } from './numbers/known.ts';
import type { Scan } from './scan.ts';

/** What comes with the record and is looked for in every form. */
export interface Known {
  readonly phones: readonly KnownPhone[];
  readonly names: readonly KnownName[];
  /** people and addresses, of whom more is known with every stream; absent: they are not looked for */
  readonly people?: NamesOfRecording | null;
}

export const NOTHING_KNOWN: Known = { phones: [], names: [] };

/** What is looked for. */
export interface Settings {
  /** types that are taken out; all others are found as well, so that nothing is taken for a piece of them */
  readonly types: ReadonlySet<string>;
  /** values that stay, whatever they are */
  readonly allow?: AllowList | null;
  /** values that go, whatever they are; their types need not be asked for */
  readonly deny?: DenyList | null;
  /** how names and addresses are looked for; absent: not at all */
  readonly names?: NameSearch | null;
  /** the user's own patterns; their types need not be asked for */
  readonly own?: readonly OwnRule[];
}

/** All that a detector may ask beside the text. */
export interface Context {
  readonly known: Known;
  readonly settings: Settings;
  /** what was found in the whole recording, by whoever said it; empty on the first pass */
  readonly memory: readonly Finding[];
}

/** Looks for one kind of identifier in what the detectors before it have left (`claimed`, sorted by start). */
export type Detector = (
  scan: Scan,
  claimed: readonly Finding[],
  context: Context,
) => readonly Finding[];
