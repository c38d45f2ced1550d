import { useRef, useState } from 'preact/hooks';
import type { MergeMark, MergeRecord } from '../../../lib/core/value/team/merge-record.ts';
import type { MergeFault, TeamReport } from '../../../lib/core/value/team/merge-reports.ts';
import { loadMergeTools } from './load-merge-tools.ts';

/** Where earlier merges are remembered. */
export interface MergeMemory {
  load: () => Promise<MergeRecord>;
  remember: (mark: MergeMark) => Promise<unknown>;
}

/** Reports that are open, or why they are not. */
export type OpenReports =
  | { is: 'none' | 'reading' | 'failed' }
  | { is: 'fault'; fault: MergeFault; left: readonly string[] }
  | {
      is: 'merged';
      report: TeamReport;
      left: readonly string[];
      /** Months in which an earlier merge differs by fewer reports than may be told apart. */
      close: readonly string[];
    };

/** How the files of a person are merged. */
export interface MergeWork {
  open: OpenReports;
  /** Merges files; of several feeds the chosen one. */
  merge: (files: readonly File[]) => Promise<void>;
  choose: (feed: string) => Promise<void>;
}

async function mergeFilesHere(files: readonly File[], memory: MergeMemory, feed?: string): Promise<OpenReports> {
  const { readReport, mergeReports, monthsTooClose } = await loadMergeTools();
  const left: string[] = [];
  const source = async function* () {
    for (const file of files) yield { name: file.name, read: readReport(await file.text()) };
  };
  const merged = await mergeReports(source, { feed, onFault: (name) => left.push(name) });
  if (!merged.ok) return { is: 'fault', fault: merged.error, left };
  const { report, mark } = merged.value;
  const close = monthsTooClose(await memory.load(), mark, report.atLeast);
  await memory.remember(mark);
  return { is: 'merged', report, left, close };
}

/** Merges the reports of files that a person opens. */
export function useMerge(memory: MergeMemory): MergeWork {
  const [open, setOpen] = useState<OpenReports>({ is: 'none' });
  const files = useRef<readonly File[]>([]);
  const run = async (feed?: string) => {
    const given = files.current;
    setOpen({ is: 'reading' });
    const done = await mergeFilesHere(given, memory, feed).catch((): OpenReports => ({ is: 'failed' }));
    // What was opened meanwhile counts.
    if (files.current === given) setOpen(done);
  };
  return {
    open,
    merge: (chosen) => {
      files.current = chosen;
      return run();
    },
    choose: (feed) => run(feed),
  };
}
