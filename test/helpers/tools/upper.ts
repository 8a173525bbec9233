import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { main } from '../../../src/cli/main.ts';
import { encode, readRecords } from '../../../src/stage/codec.ts';
import { fatal, retriable, skippable } from '../../../src/stage/errors.ts';
import type { Item, Stage } from '../../../src/stage/stage.ts';
import type { Opened, Tool } from '../../../src/stage/tool.ts';

interface Note {
  readonly id: string;
  readonly text: string;
  /** what the stage does with this record */
  readonly act?: 'retriable' | 'skippable' | 'fatal' | 'bug' | 'hang' | undefined;
}

function parse(value: unknown): Note {
  const { id, text, act } = value as Note;
  if (typeof id !== 'string') throw new Error('id: not a string');
  if (typeof text !== 'string') throw new Error('text: not a string');
  return { id, text, act };
}

const stage: Stage<Note, object> = {
  name: 'upper',
  settings: { form: 'upper' },
  directory: 'upper',
  parse,
  passes(value) {
    const { done, id } = value as { done?: boolean; id: string };
    return done === true ? [id] : null;
  },
  key: (note) => note.id,
  fingerprint: (note) => createHash('sha256').update(note.text).digest('hex'),
  async work(note, task) {
    if (note.act === 'retriable') throw retriable('flaky', 'not now');
    if (note.act === 'skippable') throw skippable('hopeless', 'never');
    if (note.act === 'fatal') throw fatal(69, 'down', 'everything is down');
    if (note.act === 'bug') throw new TypeError(`secret ${note.text}`);
    if (note.act === 'hang') {
      await new Promise((_resolve, reject) => {
        const timer = setInterval(() => undefined, 1000);
        task.signal.addEventListener('abort', () => {
          clearInterval(timer);
          reject(new Error('given up'));
        });
      });
    }
    const record = { id: note.id, text: note.text.toUpperCase(), number: await task.reserve() };
    return { record, files: [{ path: `upper/${note.id}.json`, data: encode(record) }] };
  },
};

/** A stage of the tests' own: what the loop promises is tested with it, through real processes. */
const tool: Tool = {
  name: 'spinoco-upper',
  stage: 'upper',
  description: 'writes texts in capitals',
  files: 'NDJSON files',
  flags: { shout: { type: 'string', value: 'WORD', description: 'a flag with a value' } },
  load: async () => async () => {
    const opened: Opened<Note, object> = {
      stage,
      async *fromFile(path): AsyncGenerator<Item<Note>> {
        for await (const item of readRecords(createReadStream(path), path)) {
          yield 'record' in item ? { record: parse(item.record), where: item.where } : item;
        }
      },
    };
    return opened as unknown as Opened<never, object>;
  },
};

await main(tool);
