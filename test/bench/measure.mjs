// Measures as ratios in one run: the alternatives take turns, and medians are compared.
import { spawnSync } from 'node:child_process';

/** Wall milliseconds of one shell command; it must succeed. */
export function time(command) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command]);
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${command}: exit ${status}\n${stderr}`);
  return ms;
}

/** Seconds of CPU, user and system, of all threads of one shell command: what a busy machine changes least. */
export function seconds(command) {
  const { status, stderr } = spawnSync('bash', [
    '-o',
    'pipefail',
    '-c',
    `TIMEFORMAT='%U %S'; time { ${command}; }`,
  ]);
  if (status !== 0) throw new Error(`${command}: exit ${status}\n${stderr}`);
  const [user, system] = String(stderr).trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Medians by name, the commands run in turn `rounds` times after one round to warm up. */
export function compare(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const ms = time(command);
      if (round > 0) times[name].push(ms);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** One line a measurement: the first name is the yardstick. */
export function report(title, medians) {
  const [[, yardstick]] = Object.entries(medians);
  console.log(`\n${title}`);
  for (const [name, ms] of Object.entries(medians)) {
    console.log(
      `  ${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / yardstick).toFixed(2)} x`,
    );
  }
}

export function available(command) {
  return spawnSync('bash', ['-c', `command -v ${command}`]).status === 0;
}
