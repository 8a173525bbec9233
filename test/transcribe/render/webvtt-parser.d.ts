/** The part of the parser's API that the tests use; its own types are of an older version. */
declare module 'webvtt-parser' {
  interface Node {
    readonly name?: string;
    readonly value?: string;
    readonly children?: readonly Node[];
  }
  interface Cue {
    readonly startTime: number;
    readonly endTime: number;
    readonly tree: Node;
  }
  export class WebVTTParser {
    constructor(entities?: Readonly<Record<string, string>>);
    parse(text: string): { readonly cues: readonly Cue[]; readonly errors: readonly object[] };
  }
}
