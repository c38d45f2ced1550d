// What two people did with help becomes three files, and these with those of others one report, in which nobody is seen.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { run } from '../../lib/cli/author/report.ts';
import type { Report } from '../../lib/core/value/report.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { type HelpUse, openWorthLater, useHelp } from '../browser/worth.ts';
import { reportOf } from '../fixtures/reports/made-reports.ts';
import { createEmptyFolder, runCommandHere, textIn } from '../fixtures/stand-ins/run-command.ts';

const TIP = 'Which cost centre to take';
const PEOPLE: HelpUse[] = [
  { tip: TIP, feedback: 'Helped', search: 'qwxzy' },
  { tip: TIP, feedback: 'Not this time' },
];

let stage: Stage | undefined;

afterEach(() => stage?.close());

/** Uses help in a profile of its own, and sends the month: every line of it, the words of searches too. */
async function reportOfUse(use: HelpUse): Promise<Report> {
  stage = await setStage({ isUnshared: true });
  await followTeamFeed(stage.browser, stage.demo.origin);
  await useHelp(stage, use);
  const worth = await openWorthLater(stage);
  await worth.getByRole('button', { name: /^Look and choose: Northfield Finance tips, / }).click();
  await worth.getByRole('checkbox', { name: /^Help opened/ }).waitFor();
  for (const tick of await worth.getByRole('group').getByRole('checkbox').all()) await tick.check();
  const saving = worth.waitForEvent('download');
  await worth.getByRole('button', { name: 'Save the file' }).click();
  const report: Report = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  await stage.close();
  stage = undefined;
  // Each stage has a server, and so an address of the feed, of its own.
  return { ...report, feed: 'https://northfield.example/feed.json' };
}

it('the figures are right by hand, and what fewer than five reports say is hidden', async () => {
  const cwd = createEmptyFolder();
  const sent: Report[] = [];
  for (const use of PEOPLE) sent.push(await reportOfUse(use));
  const [first] = sent;
  if (!first) throw new Error('Nothing was sent.');
  expect(new Set(sent.map(({ file }) => file)).size).toBe(2);
  const countsOf = (event: string) => first.counts.filter((count) => count.event === event);
  // Four others opened help and the same tip twice, and it helped them once.
  const others = [1, 2, 3, 4].map((person) =>
    reportOf(
      person,
      [...countsOf('opened'), ...countsOf('read'), ...countsOf('helped')].map((count) => ({
        ...count,
        count: count.event === 'helped' ? 1 : 2,
      })),
      { feed: 'https://northfield.example/feed.json' },
    ),
  );
  // The first file comes in twice.
  const inbox = [...sent, ...others, first].map((report, at) => {
    const name = `${at}.json`;
    writeFileSync(path.join(cwd, name), JSON.stringify(report));
    return name;
  });
  const { code, out } = await runCommandHere(run, cwd, ...inbox, '-o', 'report.html', '--csv', 'csv');
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('6 reports of 1 month') });

  // Opened 2 × 1 + 4 × 2; read the same; it helped 1 + 4 of them, and the one it did not help is not told.
  const tips = textIn(cwd, 'csv/tips.csv').trim().split('\r\n').slice(1);
  expect(tips).toHaveLength(1);
  expect(tips[0]?.split(',').slice(2, 5)).toEqual(['10', '5', '']);
  const rows = textIn(cwd, 'csv/rows.csv');
  expect(rows).toContain('opened');
  expect(rows).not.toMatch(/not-helped|unanswered|qwxzy/);
  expect(textIn(cwd, 'report.html')).not.toContain('qwxzy');
});
