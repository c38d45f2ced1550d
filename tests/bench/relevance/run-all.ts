// Runs every engine over all parts of the benchmark, on as many threads as are good for it.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BenchData } from './bench-data.ts';
import type { Weights } from './bm25f.ts';
import { BM25F, enginesFor } from './engines.ts';
import { type Extent, hasPart, type Outcomes, PARTS } from './run-modes.ts';
import type { Done, Task } from './worker.ts';

const THREADS = 2;

/** Everything that one engine answered. */
export interface EngineRun {
  engine: string;
  outcomes: Outcomes;
}

/** A thread that does one task at a time. */
interface Thread {
  perform(task: Task): Promise<Done>;
  end(): Promise<number>;
}

function startThread(folder: string | undefined): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } });
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (done: Done) => {
          worker.off('error', reject);
          resolve(done);
        });
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

/** Says on standard error what was done, for it takes minutes. */
async function told<T>(what: string, task: Promise<T>): Promise<T> {
  const started = performance.now();
  const done = await task;
  console.error(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return done;
}

/** Takes from a list of tasks until none is left. */
async function workOff(thread: Thread, tasks: Extract<Task, { kind: 'run' }>[], runs: Map<string, Outcomes>) {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const done = await told(`${task.engine}, ${task.part}`, thread.perform(task));
    if (done.kind === 'run') Object.assign(runs.get(task.engine) ?? {}, done.outcomes);
  }
}

/** Puts all queries to all engines. */
export async function runAll(
  data: BenchData,
  options: { folder: string | undefined; quick: boolean; extent: Extent },
): Promise<EngineRun[]> {
  const { folder, quick, extent } = options;
  const threads = Array.from({ length: Math.min(THREADS, availableParallelism()) }, () => startThread(folder));
  const names = enginesFor(quick, new Map()).map(({ name }) => name);
  const runs = new Map(names.map((name): [string, Outcomes] => [name, {}]));
  const parts = PARTS.filter((part) => hasPart(data, part));
  const tasksOf = (engine: string, weights: ReadonlyMap<string, Weights>) =>
    parts.map((part) => ({ kind: 'run' as const, engine, part, extent, weights }));
  const tasks = names.filter((name) => name !== BM25F).flatMap((name) => tasksOf(name, new Map()));
  const [first, ...rest] = threads;
  // The first thread fits BM25F while the others begin with what needs no weights.
  const fitting = async (thread: Thread) => {
    if (!quick) {
      const done = await told('fitting BM25F', thread.perform({ kind: 'fit' }));
      if (done.kind === 'fit') tasks.push(...tasksOf(BM25F, done.weights));
    }
    await workOff(thread, tasks, runs);
  };
  await Promise.all([...(first ? [fitting(first)] : []), ...rest.map((thread) => workOff(thread, tasks, runs))]);
  await Promise.all(threads.map((thread) => thread.end()));
  return [...runs].map(([engine, outcomes]) => ({ engine, outcomes }));
}
