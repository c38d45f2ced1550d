// A thread of the ranking benchmark: reads the data itself, then does one task after another.
import { parentPort, workerData } from 'node:worker_threads';
import type { Weights } from './bm25f.ts';
import { enginesFor } from './engines.ts';
import { fitOutOfFold } from './fit-bm25f.ts';
import { readData } from './read-data.ts';
import { type Extent, type Outcomes, type Part, runPart } from './run-modes.ts';

/** Something for a thread to do. */
export type Task =
  | { kind: 'fit' }
  | { kind: 'run'; engine: string; part: Part; extent: Extent; weights: ReadonlyMap<string, Weights> };

/** What came of it. */
export type Done = { kind: 'fit'; weights: ReadonlyMap<string, Weights> } | { kind: 'run'; outcomes: Outcomes };

const { folder } = workerData as { folder: string | undefined };
const data = readData(folder);

function perform(task: Task): Done {
  if (task.kind === 'fit') return { kind: 'fit', weights: fitOutOfFold(data) };
  const engine = enginesFor(false, task.weights).find(({ name }) => name === task.engine);
  if (!engine) throw new Error(`No engine is called ${task.engine}.`);
  return { kind: 'run', outcomes: runPart(engine, data, task.part, task.extent) };
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task)));
