// alongside diff: what readers will see change from one feed to another.
import { type ChangedFirst, changedFirsts, diffTips, type FeedDiff } from '../../core/author/feed-diff.ts';
import { whatShowsWhere } from '../../core/author/what-shows-where.ts';
import type { Tip } from '../../core/feed/tip.ts';
import { type CommandIo, CommandUsageError, createCommand, type GivenTo } from './command-io.ts';
import { nameOfTip } from './found-json.ts';
import { loadTips, readPagesOf } from './load-tips.ts';
import { printChangedParts } from './print-changes.ts';
import { tellProblems } from './tell-problems.ts';

const USAGE = `Usage: alongside diff OLD NEW [--pages DIR] [--json]
Tells what readers will see change from one feed or folder to another: tips that are new, changed or gone, and the saved
pages on which another tip comes first.
  --pages DIR  the folder of the saved pages; by default those beside NEW
  --json       for programs
Example: alongside diff published.json help
`;

const OPTIONS = {
  pages: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
type Given = GivenTo<typeof OPTIONS>;

const amountOf = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

function printTips({ added, changed, gone }: FeedDiff): string[] {
  const list = (tips: readonly Tip[], one: string, many: string) =>
    tips.length === 0 ? [] : [`${amountOf(tips.length, one, many)}:`, ...tips.map((tip) => `  ${nameOfTip(tip)}`)];
  const changes = changed.map(({ tip, parts }) => {
    return `  ${nameOfTip(tip)}: ${printChangedParts(parts)}`;
  });
  const same = added.length + changed.length + gone.length === 0 ? ['No tip is new, changed or gone.'] : [];
  return [
    ...same,
    ...list(added, 'tip is new', 'tips are new'),
    ...(changes.length === 0 ? [] : [`${amountOf(changes.length, 'tip changes', 'tips change')}:`, ...changes]),
    ...list(gone, 'tip is gone', 'tips are gone'),
  ];
}

function printFirst({ file, before, after }: ChangedFirst): string {
  if (!after) return `  ${file}: nothing is shown any more${before ? `; before, it was ${nameOfTip(before)}` : ''}`;
  return `  ${file}: ${nameOfTip(after)}, ${before ? `instead of ${nameOfTip(before)}` : 'where nothing was shown'}`;
}

function printFirsts(firsts: readonly ChangedFirst[], pages: number): string[] {
  if (pages === 0) return ['There are no saved pages: what comes first on them is not compared.'];
  if (firsts.length === 0) return [`On ${amountOf(pages, 'saved page', 'saved pages')}, the same tip comes first.`];
  const where = `On ${firsts.length} of ${amountOf(pages, 'saved page', 'saved pages')}`;
  return [`${where}, another tip comes first:`, ...firsts.map(printFirst)];
}

const toDiffJson = ({ added, changed, gone }: FeedDiff, firsts: readonly ChangedFirst[]) => ({
  added: added.map(({ id }) => id),
  changed: changed.map(({ tip, parts }) => ({ id: tip.id, parts })),
  gone: gone.map(({ id }) => id),
  firsts: firsts.map(({ file, before, after }) => ({ file, before: before?.id ?? null, after: after?.id ?? null })),
});

async function compare({ values, positionals }: Given, io: CommandIo): Promise<number> {
  const [oldOne, newOne, ...more] = positionals;
  if (oldOne === undefined || newOne === undefined || more.length > 0)
    throw new CommandUsageError('expected two feeds or folders');
  const [before, after] = [await loadTips(oldOne, io), await loadTips(newOne, io)];
  const { root, pages, problems } = values.pages === undefined ? after : await readPagesOf(values.pages, io.cwd);
  tellProblems(problems, root, io);
  const tips = diffTips(before.tips, after.tips);
  const firsts = changedFirsts(await whatShowsWhere(pages, before.finder), await whatShowsWhere(pages, after.finder));
  if (values.json) io.out(`${JSON.stringify(toDiffJson(tips, firsts))}\n`);
  else io.out(`${[...printTips(tips), ...printFirsts(firsts, pages.length)].join('\n')}\n`);
  return 0;
}

const runDiff = createCommand({ name: 'diff', usage: USAGE, options: OPTIONS }, compare);

export { runDiff as run };
