import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  filesBelow,
  MODEL,
  numbersOf,
  PIPELINE,
  ROOT,
  results,
  states,
  world,
} from '../helpers/pipeline.ts';
import { lines, sh, temporary } from '../helpers/shell.ts';

describe('the whole pipeline', () => {
  test('from the API to redacted text; a second run finds nothing to do', async () => {
    const { cwd, data, env, api } = await world();
    const first = await sh(PIPELINE, { cwd, env });
    expect(first.status, first.stderr).toEqual([0, 0, 0]);
    const records = lines(first.stdout);
    expect(records).toHaveLength(8);
    expect(await numbersOf(data)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);

    // the caller's number, which this caller dictates, is known from the recording and taken out everywhere
    const dictated = records.find((record) => String(record.recording_id).endsWith('1'));
    expect(dictated?.text).toContain('@PHONE_');
    for (const [path, bytes] of await filesBelow(join(data, '03_anonymized'))) {
      const text = bytes.toString('utf8');
      expect(text, path).not.toMatch(/717 ?938 ?108|760 ?804 ?168|795 ?446 ?279|@posta\.cz/);
    }
    expect(first.stdout).not.toMatch(/717 ?938 ?108|760 ?804 ?168|795 ?446 ?279|@posta\.cz/);

    // ledgers, manifests and words to people hold no personal data
    for (const folder of ['ledger', 'metadata']) {
      for (const [path, bytes] of await filesBelow(join(data, folder))) {
        expect(bytes.toString('utf8'), path).not.toMatch(/717938108|Pospíšil|fixture-token/);
      }
    }
    expect(first.stderr).not.toMatch(/717938108|Pospíšil|fixture-token/);

    const before = await results(data);
    const downloads = await api.count('/recording-direct');
    const second = await sh(PIPELINE, { cwd, env });
    expect(second.status, second.stderr).toEqual([0, 0, 0]);
    expect(second.stdout).toBe('');
    expect(await api.count('/recording-direct')).toBe(downloads);
    expect(await results(data)).toEqual(before);

    const status = await sh('spinoco-fetch status --json', { cwd, env });
    const { stages } = JSON.parse(status.stdout);
    expect(stages.map((s: { stage: string }) => s.stage).sort()).toEqual([
      'anon',
      'fetch',
      'transcribe',
    ]);
    for (const stage of stages) expect(stage.states).toEqual({ done: 8 });
  });

  test('the text is what the engine hears, speakers apart', async () => {
    const { cwd, env, data } = await world();
    await sh(PIPELINE, { cwd, env });
    const transcripts = [...(await filesBelow(join(data, '02_transcripts'))).values()].map(
      (bytes) => JSON.parse(bytes.toString('utf8')),
    );
    const file = join(ROOT, 'fixtures/audio/01-nefunguje-kotel.ogg');
    const alone = await sh(`spinoco-transcribe '${file}'`, { cwd, env });
    const heard = JSON.parse(alone.stdout);
    const stored = transcripts.find((transcript) => transcript.text === heard.text);
    expect(stored?.segments).toEqual(heard.segments);
    const speakers = new Set(heard.segments.map((segment: { speaker: string }) => segment.speaker));
    expect(speakers).toEqual(new Set(['customer', 'agent']));
    const last = heard.segments.at(-1);
    expect(last.end).toBeLessThanOrEqual(heard.duration_s);
  });

  test('files and directories are private', async () => {
    const { cwd, env, data } = await world();
    await sh(`umask 000; ${PIPELINE}`, { cwd, env });
    for (const path of (await filesBelow(data)).keys()) {
      const whole = join(data, path);
      expect((await stat(whole)).mode & 0o777, path).toBe(0o600);
      expect((await stat(join(whole, '..'))).mode & 0o777, path).toBe(0o700);
    }
  });
});

describe('readers that leave', () => {
  test('head -n 1 is quiet, and a re-run completes the files', async () => {
    const { cwd, env, data } = await world();
    const ran = await sh(`${PIPELINE} -q | head -n 1`, { cwd, env });
    expect(ran.status[3]).toBe(0);
    expect(ran.status.slice(0, 3)).toEqual([0, 0, 0]);
    expect(lines(ran.stdout)).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/error|EPIPE|unexpected/i);
    const again = await sh(PIPELINE, { cwd, env });
    expect(again.status, again.stderr).toEqual([0, 0, 0]);
    expect(await numbersOf(data)).toHaveLength(8);
  });

  test('a full disk under stdout is 74, and the next run has everything', async () => {
    const { cwd, env, data } = await world();
    const ran = await sh(`${PIPELINE} > /dev/full`, { cwd, env });
    expect(ran.status[2], ran.stderr).toBe(74);
    expect(ran.stderr).toMatch(/spinoco-anon: cannot write to stdout \(ENOSPC\)/);
    expect((await sh(PIPELINE, { cwd, env })).status).toEqual([0, 0, 0]);
    expect(await numbersOf(data)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('starting badly', () => {
  test('without the model: 69 and how to go on; with it: nothing was skipped', async () => {
    const { cwd, env, data } = await world();
    const without = { ...env, SPINOCO_TRANSCRIBE_MODEL: join(cwd, 'missing.bin') };
    const first = await sh(PIPELINE, { cwd, env: without });
    expect(first.status[1], first.stderr).toBe(69);
    expect(first.stderr).toMatch(/spinoco-transcribe: .*model/);
    expect(first.stderr).toMatch(/hint: /);
    const second = await sh(PIPELINE, { cwd, env });
    expect(second.status, second.stderr).toEqual([0, 0, 0]);
    expect(lines(second.stdout)).toHaveLength(8);
    expect(await numbersOf(data)).toHaveLength(8);
  });

  test('fetch alone for a while, then the pipeline: everything is transcribed', async () => {
    const { cwd, env } = await world();
    const alone = await sh('spinoco-fetch --since last > /dev/null; spinoco-fetch > /dev/null', {
      cwd,
      env,
    });
    expect(alone.code, alone.stderr).toBe(0);
    const ran = await sh(PIPELINE, { cwd, env });
    expect(ran.status, ran.stderr).toEqual([0, 0, 0]);
    expect(lines(ran.stdout)).toHaveLength(8);
  });

  test('two stages for a while, then the third: everything is anonymized', async () => {
    const { cwd, env } = await world();
    await sh('spinoco-fetch | spinoco-transcribe > /dev/null', { cwd, env });
    const ran = await sh(PIPELINE, { cwd, env });
    expect(ran.status, ran.stderr).toEqual([0, 0, 0]);
    expect(lines(ran.stdout)).toHaveLength(8);
  });

  test('two runs at once on one data directory: the second names the first and exits 75', async () => {
    const { cwd, env, data } = await world('--latency', '300');
    const both = await sh(
      `spinoco-fetch > first.ndjson & first=$!
       until [ -s data/ledger/fetch.jsonl ]; do sleep 0.01; done
       spinoco-fetch --since last; echo "second $?"
       wait $first; echo "first $? $first"`,
      { cwd, env },
    );
    expect(both.stdout).toMatch(/second 75/);
    const [, pid] = /first 0 (\d+)/.exec(both.stdout) ?? [];
    expect(both.stderr).toMatch(new RegExp(`another run is at work \\(pid ${pid} `));
    expect([...(await states(data, 'fetch')).values()]).toEqual(Array(8).fill('done'));
  });

  test('a wrong token is 77, a server that is down 69, no token 78', async () => {
    const { cwd, env, api } = await world();
    const wrong = await sh('spinoco-fetch', { cwd, env: { ...env, SPINOCO_TOKEN: 'wrong' } });
    expect(wrong.code, wrong.stderr).toBe(77);
    expect(wrong.stderr).not.toContain('wrong-');
    const { SPINOCO_TOKEN: _none, ...without } = env;
    expect((await sh('spinoco-fetch', { cwd, env: without })).code).toBe(78);
    await api.stop();
    const down = await sh('spinoco-fetch', { cwd, env });
    expect(down.code, down.stderr).toBe(69);
    expect(down.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });
});

test('one file through two filters: no server, no ledger, no trace', async () => {
  const cwd = await temporary();
  const file = join(ROOT, 'fixtures/audio/01-nefunguje-kotel.ogg');
  const ran = await sh(
    `spinoco-transcribe '${file}' --model '${MODEL}' | spinoco-anon --filter --vault none`,
    { cwd },
  );
  expect(ran.status, ran.stderr).toEqual([0, 0]);
  const [record] = lines(ran.stdout);
  expect(record?.text).toMatch(/@PHONE_001/);
  expect(record?.call_id).toMatch(/^file-[0-9a-f]{16}$/);
  expect(ran.stdout).not.toContain('nefunguje-kotel.ogg');
  expect((await filesBelow(cwd)).size).toBe(0);
});

test('reveal gives back what the engine had heard', async () => {
  const { cwd, env, data } = await world();
  await sh(PIPELINE, { cwd, env });
  const revealed = await sh(`cat data/03_anonymized/*.json | spinoco-anon reveal`, { cwd, env });
  expect(revealed.code, revealed.stderr).toBe(0);
  const originals = [...(await filesBelow(join(data, '02_transcripts'))).values()]
    .map((bytes) => JSON.parse(bytes.toString('utf8')))
    .sort((a, b) => (a.recording_id < b.recording_id ? -1 : 1));
  const given = lines(revealed.stdout).sort((a, b) =>
    String(a.recording_id) < String(b.recording_id) ? -1 : 1,
  );
  expect(given).toEqual(originals);
});

test('redo of one file of the data directory', async () => {
  const { cwd, env, data } = await world();
  await sh(PIPELINE, { cwd, env });
  const path = [...(await filesBelow(join(data, '01_recordings'))).keys()].find((p) =>
    p.endsWith('.ogg'),
  );
  const transcript = join(data, '02_transcripts', String(path).replace('.ogg', '.json'));
  const before = await readFile(transcript);
  await writeFile(transcript, '{}\n');
  const ran = await sh(`spinoco-transcribe 'data/01_recordings/${path}' | spinoco-anon --force`, {
    cwd,
    env,
  });
  expect(ran.status, ran.stderr).toEqual([0, 0]);
  expect(lines(ran.stdout)).toHaveLength(1);
  expect(await readFile(transcript)).toEqual(before);
  expect(await numbersOf(data)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
