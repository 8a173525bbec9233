import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { VERSION } from '../cli/version.ts';
import { createAgent } from '../http/agent.ts';
import { parseBase } from '../http/base.ts';
import { Pace } from '../http/pace.ts';
import type { Recording } from '../records/index.ts';
import { unsettled } from '../stage/backlog.ts';
import type { LedgerView } from '../stage/entry.ts';
import { readLedger } from '../stage/ledger.ts';
import type { RetryOptions } from '../stage/retry.ts';
import type { Item } from '../stage/stage.ts';
import type { Context, Opened, RawOptions } from '../stage/tool.ts';
import { Api } from './api/client.ts';
import { labelsOf } from './api/labels.ts';
import { taskPages } from './api/listing.ts';
import { companionsBegun } from './companions.ts';
import { filters, unwanted } from './filter.ts';
import { Meter } from './meter.ts';
import { type FetchOptions, filterOf, parseOptions } from './options.ts';
import { preview } from './preview.ts';
import { recordings } from './source.ts';
import { fetchStage } from './stage.ts';
import { readToken } from './token.ts';
import { AFTER } from './tool.ts';
import { idsOf, type Wanted } from './wanted.ts';

/** Tries of a page of the listing, and the first pause between them in milliseconds. */
const PATIENCE = { tries: 5, base: 500 };

/** No `--limit`. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Builds fetch from its options: reads the token, checks the address, opens no connection yet. */
export async function open(raw: RawOptions, context: Context): Promise<Opened<Wanted, Recording>> {
  const options = parseOptions(raw);
  const { data, clock, log, selection } = context;
  const closing = new AbortController();
  const signal = AbortSignal.any([context.signal, closing.signal]);
  // every request in flight listens
  setMaxListeners(0, context.signal, signal);
  const { api, dispatcher } = await connect(options, context);
  const { maxWait } = options;
  const { random, sleep } = context;
  const patience: RetryOptions = { ...PATIENCE, maxWait, random, sleep, signal, log };
  const filter = filterOf(options);
  const { since, overlap } = options;
  const untilAt =
    options.until &&
    (options.until.kind === 'from' ? options.until.at : clock() - options.until.ms);
  const ledgers = AFTER.map((name) => join(data, 'ledger', `${name}.jsonl`));
  const begun = clock();
  const meter = new Meter(clock);
  let source: AsyncGenerator<Item<Wanted>> | undefined;
  const about = (ledger: LedgerView) => ({
    data,
    since,
    overlap,
    until: untilAt ?? null,
    selection,
    partial:
      options.limit !== undefined ||
      selection.only !== null ||
      untilAt !== undefined ||
      filters(filter),
    pages: (from: number) => sparing(taskPages(api, from, patience)),
    async companions() {
      if (context.stdoutIsPipe) await companionsBegun({ ledgers, begun, clock, sleep, signal });
    },
    async backlog() {
      const later = await Promise.all(ledgers.map(readLedger));
      const open = unsettled(ledger, later, context.stdoutIsPipe);
      for (const table of later) table.close();
      return open;
    },
    clock,
    log,
  });

  return {
    stage: fetchStage({
      api,
      transcripts: options.with.length > 0,
      force: selection.force,
      clock,
      meter,
      async close() {
        // the loop may have left the source while it was listing: it must be over before the ledger is closed
        closing.abort();
        await source?.return(undefined).catch(() => undefined);
        await dispatcher.destroy();
      },
    }),
    retry: { maxWait },
    ...(since.kind === 'all' ? {} : { unmetHint: '--since all asks for everything' }),
    source(ledger) {
      source = recordings(ledger, {
        ...about(ledger),
        labels: labelsOf(api, patience),
        meter,
        wants(record) {
          // what a filter leaves out is known all the same
          selection.only?.takes(idsOf(record));
          return unwanted(record, filter) === null;
        },
        metadataOnly: options.metadataOnly,
        most: selection.only !== null || filters(filter) ? null : (options.limit ?? ALL),
      });
      return source;
    },
    ...(options.dryRun
      ? {
          async *preview() {
            const ledger = await readLedger(join(data, 'ledger', 'fetch.jsonl'));
            const { force } = selection;
            source = preview(ledger, {
              ...about(ledger),
              force,
              unwanted: (record) => unwanted(record, filter),
            });
            yield* source;
          },
        }
      : {}),
  };
}

/**
 * How much the heap may grow before it is looked through again, in percent, while the listing is read. V8 alone lets it
 * grow to a multiple: over 100,000 known recordings the run would hold 286 MB instead of 240. Not while audio comes:
 * every buffer counts, and looking so often costs half as much work again.
 */
const GROWTH = 50;

async function* sparing<T>(pages: AsyncIterable<T>): AsyncGenerator<T> {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  try {
    yield* pages;
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}

async function connect(options: FetchOptions, { env, clock, sleep, jobs, log }: Context) {
  const base = parseBase(options.apiBase, {
    what: 'the API address',
    hint: 'check --api-base or SPINOCO_API_BASE',
    secret: true,
  });
  const token = await readToken(options.tokenFile, env, log);
  const { timeout, rate } = options;
  const dispatcher = createAgent(base, { connections: jobs + 1, timeout, env });
  const api = new Api({
    base,
    token,
    protocol: env.SPINOCO_PROTOCOL_VERSION || '2',
    userAgent: `spinoco-fetch/${VERSION}`,
    dispatcher,
    timeout,
    clock,
    ...(rate > 0 ? { pace: new Pace(rate, clock, sleep) } : {}),
  });
  return { api, dispatcher };
}
