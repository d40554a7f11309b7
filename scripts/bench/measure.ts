import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One process to measure: what it is called in the table, and the arguments Node.js, or another program, is started with. */
export interface Contestant {
  readonly name: string;
  readonly program?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** It ends with 1 when it has found something. */
  readonly tells?: boolean;
  /** It takes so long that one run has to do. */
  readonly once?: boolean;
  /** As on its first start: Node.js keeps nothing that it has compiled. */
  readonly first?: boolean;
}

/** Wall-clock milliseconds of each run; of one run more, the most memory it held in bytes and the CPU milliseconds it took. */
export interface Measured extends Used {
  readonly times: readonly number[];
}

interface Used {
  readonly memory: number;
  readonly cpu: number;
}

const recorder = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_USED, JSON.stringify(process.resourceUsage())));`;

/**
 * Starts the contestants in turn, `rounds` times over, so that whatever else the machine does falls on all of them alike.
 * Memory and CPU time are taken in a round of its own before. Throws when a contestant does not end with 0.
 */
export function race(contestants: readonly Contestant[], rounds: number, scratch: string): ReadonlyMap<string, Measured> {
  const used = new Map(contestants.map((one) => [one.name, usedBy(one, scratch)] as const));
  const times = new Map(contestants.map((one) => [one.name, [] as number[]] as const));
  for (let round = 0; round < rounds; round++) {
    for (const one of contestants) if (round === 0 || !one.once) times.get(one.name)?.push(timeOf(one));
  }
  return new Map([...used].map(([name, its]) => [name, { ...its, times: times.get(name) ?? [] }]));
}

function timeOf(contestant: Contestant): number {
  const started = performance.now();
  start(contestant, [], process.env);
  return performance.now() - started;
}

function usedBy(contestant: Contestant, scratch: string): Used {
  const file = join(scratch, 'used.json');
  if (contestant.program !== undefined || contestant.once) return { memory: Number.NaN, cpu: Number.NaN };
  const record = ['--import', `data:text/javascript,${encodeURIComponent(recorder)}`];
  start(contestant, record, { ...process.env, BENCH_USED: file });
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  return { memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
}

function start(
  { name, program = process.execPath, args, cwd, tells = false, first = false }: Contestant,
  before: readonly string[],
  env: NodeJS.ProcessEnv,
): void {
  const { status, stderr } = spawnSync(program, [...before, ...args], {
    cwd,
    env: first ? { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } : env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0 && !(tells && status === 1)) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The slope of a least-squares line through the logarithms: 1 is cost that grows as the size does, 2 as its square. */
export function exponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const covariance = mean((point) => (point.x - x) * (point.y - y));
  return covariance / mean((point) => (point.x - x) ** 2);
}
