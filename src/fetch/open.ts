import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { VERSION } from '../cli/version.ts';
import { createAgent } from '../http/agent.ts';
import { parseBase } from '../http/base.ts';
import type { Recording } from '../records/index.ts';
import { unsettled } from '../stage/backlog.ts';
import type { LedgerWriter } from '../stage/entry.ts';
import { readLedger } from '../stage/ledger.ts';
import type { RetryOptions } from '../stage/retry.ts';
import type { Item } from '../stage/stage.ts';
import type { Context, Opened, RawOptions } from '../stage/tool.ts';
import { Api } from './api/client.ts';
import { taskPages } from './api/listing.ts';
import { agentNames } from './api/names.ts';
import { parseOptions } from './options.ts';
import { recordings } from './source.ts';
import { fetchStage } from './stage.ts';
import { readToken } from './token.ts';
import type { Wanted } from './wanted.ts';

/** Tries of a page of the listing, and the longest pause between them in milliseconds. */
const PATIENCE = { tries: 5, base: 500, maxWait: 120_000 };

/** The stages that read what fetch writes, in order of the pipeline: their ledgers say what is settled. */
const LATER = ['transcribe', 'anon'];

/** Builds fetch from its options: reads the token, checks the address, opens no connection yet. */
export async function open(raw: RawOptions, context: Context): Promise<Opened<Wanted, Recording>> {
  const options = parseOptions(raw);
  const { data, env, clock, log, selection } = context;
  const base = parseBase(options.apiBase, {
    what: 'the API address',
    hint: 'check --api-base or SPINOCO_API_BASE',
    secret: true,
  });
  const token = await readToken(options.tokenFile, env, log);
  const closing = new AbortController();
  const signal = AbortSignal.any([context.signal, closing.signal]);
  // every request in flight listens
  setMaxListeners(0, context.signal, signal);
  const dispatcher = createAgent(base, {
    connections: context.jobs + 1,
    timeout: options.timeout,
    env,
  });
  const protocol = env.SPINOCO_PROTOCOL_VERSION || '2';
  const api = new Api({
    base,
    token,
    protocol,
    userAgent: `spinoco-fetch/${VERSION}`,
    dispatcher,
    timeout: options.timeout,
    clock,
  });
  const patience: RetryOptions = {
    ...PATIENCE,
    random: context.random,
    sleep: context.sleep,
    signal,
    log,
  };
  let names: Promise<Map<string, string>> | undefined;
  let source: AsyncGenerator<Item<Wanted>> | undefined;

  const stage = fetchStage({
    api,
    clock,
    async close() {
      // the loop may have left the source while it was listing: it must be over before the ledger is closed
      closing.abort();
      await source?.return(undefined).catch(() => undefined);
      await dispatcher.destroy();
    },
  });
  return {
    stage,
    source(ledger: LedgerWriter) {
      source = recordings(ledger, {
        data,
        since: options.since,
        overlap: options.overlap,
        partial: options.limit !== undefined || selection.only !== null,
        selection,
        pages: (from) => taskPages(api, from, patience),
        async nameOf(agent) {
          names ??= agentNames(api, patience);
          return (await names).get(agent) ?? null;
        },
        async backlog() {
          const paths = LATER.map((name) => join(data, 'ledger', `${name}.jsonl`));
          const later = await Promise.all(paths.map(readLedger));
          return unsettled(ledger, later, context.stdoutIsPipe);
        },
        clock,
        log,
      });
      return source;
    },
  };
}
