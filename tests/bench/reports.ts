// npm run bench:reports: merges 1,000 and 100,000 files of reports; how long that takes, in how much memory.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { reportFiles } from '../../lib/cli/author/read-report-files.ts';
import { REPORT_VERSION, type ReportCount } from '../../lib/core/value/report.ts';
import { mergeReports } from '../../lib/core/value/team/merge-reports.ts';

const SIZES = [1000, 100_000];
/** Files of a folder: systems are slow with many more. */
const IN_FOLDER = 1000;
const WEEKS = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'];

/** A report of some twenty counts: most are of what many people do, one in ten of what nobody else does. */
function madeReport(n: number): string {
  const counts = Array.from({ length: 20 }, (_, at): ReportCount => {
    const number = at % 10 === 9 ? `own-${n}-${at}` : String((n * 7 + at * at * 13) % 200);
    const [week = ''] = WEEKS.slice((n + at) % WEEKS.length);
    const rest = { week, place: '', tip: '', words: '', count: 1 + (at % 3) };
    if (at % 3 === 0) return { ...rest, event: 'read', tip: `tips/${number}` };
    if (at % 3 === 1) return { ...rest, event: 'opened', place: `https://erp.example/${number}/{id}` };
    return { ...rest, event: 'unanswered', place: 'https://erp.example/orders/*', words: `how to ${number}` };
  });
  const file = randomBytes(16).toString('hex');
  return JSON.stringify({
    version: REPORT_VERSION,
    file,
    feed: 'https://help.example/feed.json',
    month: '2026-10',
    counts,
  });
}

async function measure(folder: string): Promise<void> {
  const start = performance.now();
  const merged = await mergeReports(reportFiles([folder], folder));
  if (!merged.ok) throw new Error(merged.error.kind);
  const { files, blocks } = merged.value.report;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${files} files, ${blocks.length} blocks: ${seconds} s, ${megabytes} MB at most`);
}

function bench(size: number): void {
  const root = mkdtempSync(path.join(tmpdir(), 'alongside-reports-'));
  try {
    for (let n = 0; n < size; n += 1) {
      const folder = path.join(root, String(Math.floor(n / IN_FOLDER)));
      if (n % IN_FOLDER === 0) mkdirSync(folder);
      writeFileSync(path.join(folder, `${n}.json`), madeReport(n));
    }
    // A process of its own, for memory is told of a process as a whole.
    execFileSync(process.execPath, [import.meta.filename, root], { stdio: 'inherit' });
  } finally {
    rmSync(root, { recursive: true });
  }
}

const [, , folder] = process.argv;
if (folder) await measure(folder);
else for (const size of SIZES) bench(size);
