import { useEffect, useRef, useState } from 'preact/hooks';
import { type Turns, workInTurns } from '../../../lib/core/author/in-turns.ts';
import type { GivenFile, ImportedItems } from '../../../lib/core/author/workshop/import-items.ts';
import { loadImportTools } from './load-import-tools.ts';

/** How far an import is: files are chosen, read, made tips of; then it waits for whoever chose them. */
export type ImportState =
  | { is: 'choosing' }
  | { is: 'reading' }
  | { is: 'making'; percent: number }
  | { is: 'read'; found: ImportedItems; name: string }
  | { is: 'failed' };

/** Each tip is written as a file, and read as one. */
const STEPS_OF_TIP = 2;

async function givenFileOf(file: File): Promise<GivenFile> {
  // A folder that is dropped looks like a file, and cannot be read.
  const bytes = await file.arrayBuffer().catch(() => null);
  return { name: file.webkitRelativePath || file.name, bytes: bytes && new Uint8Array(bytes) };
}

async function importInTurns(
  given: readonly File[],
  turns: Turns,
  tell: (state: ImportState) => void,
): Promise<ImportedItems | null> {
  const { readingSource, openSource, makingItems } = await loadImportTools();
  const source = openSource(await Promise.all(given.map(givenFileOf)));
  const imported = await workInTurns(readingSource(source.files), turns);
  if (!imported) return null;
  const total = Math.max(1, STEPS_OF_TIP * imported.tips.length);
  const onSteps = (done: number) => tell({ is: 'making', percent: Math.min(99, Math.floor((100 * done) / total)) });
  return workInTurns(makingItems(imported, source), { ...turns, onSteps });
}

/** Reads exports in turns, so that the page goes on; `stop` drops what was read. */
export function useImport(): { state: ImportState; read: (files: readonly File[]) => void; stop: () => void } {
  const [state, setState] = useState<ImportState>({ is: 'choosing' });
  const run = useRef(0);
  const stop = () => {
    run.current += 1;
    setState({ is: 'choosing' });
  };
  const read = async (files: readonly File[]) => {
    run.current += 1;
    const own = run.current;
    const isOver = () => run.current !== own;
    const tell = (next: ImportState) => {
      if (!isOver()) setState(next);
    };
    tell({ is: 'reading' });
    const turns = {
      now: () => performance.now(),
      pause: () => new Promise<void>((done) => setTimeout(done)),
      isOver,
    };
    try {
      const found = await importInTurns(files, turns, tell);
      const name = files.length === 1 ? (files[0]?.name.replace(/\.\w+$/, '') ?? '') : '';
      if (found) tell({ is: 'read', found, name });
    } catch {
      tell({ is: 'failed' });
    }
  };
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  return { state, read: (files) => void read(files), stop };
}
