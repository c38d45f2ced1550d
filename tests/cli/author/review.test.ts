// A review as a team does it: what is due, the table in a spreadsheet and back, the calendar.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../lib/cli/author/review.ts';
import { folderWith, tipFile } from '../../fixtures/authoring/sound-folder.ts';
import { createEmptyFolder, runCommandHere, textIn } from '../../fixtures/stand-ins/run-command.ts';

const PEOPLE = `- id: ana
  name: Ana Example
  email: ana@help.example
- id: omar
  name: Omar Haddad
`;
const CHAIRS =
  '\ufeff---\r\ntitle: "Order, chairs"   # furniture\r\ncontacts: [omar]\r\nreview_by: \'2026-11-01\'\r\n---\r\nSit.\r\n';
const FILES = {
  'contacts.yml': PEOPLE,
  'tips/chairs.md': CHAIRS,
  'tips/=desk.md': tipFile('title: =HYPERLINK("x")\nreview_by: 2026-12-01\nowner: ana # for now'),
  'tips/lamp.md': tipFile('title: Lamps\nreview_by: 2027-11-01'),
};

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 29, 12), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A folder of tips, and what runs a review beside it. */
function begin(files: Parameters<typeof folderWith>[0] = FILES) {
  const cwd = createEmptyFolder();
  for (const [name, bytes] of folderWith(files)) {
    const file = path.join(cwd, 'help', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return {
    cwd,
    review: (...args: string[]) => runCommandHere(run, cwd, 'help', ...args),
    apply: (table: string | Uint8Array) => {
      writeFileSync(path.join(cwd, 'due.csv'), table);
      return runCommandHere(run, cwd, 'help', '--apply', 'due.csv');
    },
    read: (name: string) => textIn(cwd, name),
  };
}

test('what is due, by owner', async () => {
  expect(await begin().review()).toEqual({
    code: 0,
    errors: '',
    out: `Ana Example <ana@help.example>
  2026-12-01  in 2 days        =desk   =HYPERLINK("x")

Omar Haddad
  2026-11-01  28 days overdue  chairs  Order, chairs

1 overdue, 1 due by 2026-12-29, 1 without a day of review, of 4 tips
`,
  });
  const { out } = await begin().review('--by', '2027-11-01');
  expect(out).toContain('Nobody\n  2027-11-01  in 337 days      lamp    Lamps\n\n1 overdue, 2 due by 2027-11-01');
  expect((await begin({}).review()).out).toBe('0 overdue, 0 due by 2026-12-29, 1 without a day of review, of 1 tip\n');
});

test('somebody who is gone is named as the one who answers', async () => {
  const { out } = await begin({ 'tips/a.md': tipFile('title: A\nreview_by: 2026-11-28\nowner: gone') }).review();
  expect(out).toContain('gone, not in contacts.yml\n  2026-11-28  1 day overdue  a  A\n');
});

test('the calendar has what is due', async () => {
  const { review, read } = begin();
  expect((await review('--ics', 'due.ics')).code).toBe(0);
  expect(read('due.ics').match(/^(?:SUMMARY|DTSTAMP).*$/gm)).toEqual([
    ...['DTSTAMP:20261129T000000Z', 'SUMMARY:Review: Order\\, chairs'],
    ...['DTSTAMP:20261129T000000Z', 'SUMMARY:Review: =HYPERLINK("x")'],
  ]);
});

describe('the table', () => {
  test('has what is due and what would never come up, and changes nothing when it comes back as it was', async () => {
    const { review, read, apply } = begin();
    await review('--csv', 'due.csv');
    const table = read('due.csv');
    expect(table).toBe(
      `\ufefftip,title,owner,review_by\r\nchairs,"Order, chairs",omar,2026-11-01\r\n'=desk,"'=HYPERLINK(""x"")",ana,2026-12-01\r\ncost-centre,Which cost centre do I use?,ana,\r\n`,
    );
    expect(await apply(table)).toEqual({
      code: 0,
      errors: '',
      out: 'row 2: chairs stays as it is\nrow 3: =desk stays as it is\nrow 4: cost-centre stays as it is\n0 tips changed, 3 unchanged\n',
    });
  });

  test('comes back from a spreadsheet: owners and days of many tips, and no other byte of their files', async () => {
    const { read, apply } = begin();
    const table =
      "tip;owner;review_by\r\nchairs;ana;2028-02-29\r\n'=desk;omar;2026-12-01\r\ncost-centre;ana;2027-05-01\r\n";
    expect(await apply(`\ufeff${table}`)).toEqual({
      code: 0,
      errors: '',
      out: `help/tips/chairs.md: owner omar → ana, review_by 2026-11-01 → 2028-02-29
help/tips/=desk.md: owner ana → omar
help/tips/cost-centre.md: review_by is 2027-05-01
3 tips changed, 0 unchanged
`,
    });
    expect(read('help/tips/chairs.md')).toBe(
      CHAIRS.replace('2026-11-01', '2028-02-29').replace("'\r\n---", "'\r\nowner: ana\r\n---"),
    );
    expect(read('help/tips/=desk.md')).toBe(FILES['tips/=desk.md'].replace('owner: ana', 'owner: omar'));
    expect(read('help/tips/cost-centre.md')).toContain('contacts: [ana]\nreview_by: 2027-05-01\n---\n');
  });

  test('with a wrong row changes nothing, and says of each what is wrong', async () => {
    const { cwd, read, apply } = begin({
      ...FILES,
      'tips/broken.md': '---\ntitle: a: b\nreview_by: 2026-12-01\n---\nText\n',
      'tips/twin.md': tipFile('title: Twin\nid: lamp'),
    });
    const rows = [
      ...['chairs,ana,2028-01-01', 'gone,ana,2028-01-01', ',ana,2028-01-01', '=desk,nobody,01.03.2027', 'chairs,,'],
      ...['=desk,,', 'broken,ana,2028-01-01', 'lamp,ana,2028-01-01'],
    ];
    const { code, out, errors } = await apply(['tip,owner,review_by', ...rows.map((row) => row)].join('\n'));
    expect([code, out]).toEqual([1, '']);
    expect(errors).toBe(`due.csv: row 3: there is no tip gone
due.csv: row 4: expected a tip; the cell is empty
due.csv: row 5: expected a person of contacts.yml; there is no nobody
due.csv: row 5: expected a day such as 2027-03-01; found 01.03.2027
due.csv: row 6: expected each tip once; chairs stands in row 2 as well
due.csv: row 7: expected each tip once; =desk stands in row 5 as well
due.csv: row 8: tips/broken.md: what check says of its front matter has to be mended first
due.csv: row 9: expected one tip lamp; tips/lamp.md and tips/twin.md have this id
Nothing was changed.
`);
    expect(read('help/tips/chairs.md')).toBe(CHAIRS);
    expect(readFileSync(path.join(cwd, 'help/tips/chairs.md'))).toEqual(Buffer.from(CHAIRS));
  });

  test('never takes an owner or a day away', async () => {
    const { apply } = begin();
    expect(
      (await apply('tip,owner,review_by\nchairs,,\n')).errors,
    ).toBe(`due.csv: row 2: expected a person; the cell is empty, and omar answers for the tip
due.csv: row 2: expected a day such as 2027-03-01; the cell is empty
Nothing was changed.
`);
    expect((await apply('tip,owner,review_by\nlamp,,2027-11-01\ncost-centre,ana,\n')).out).toContain(
      '0 tips changed, 2 unchanged',
    );
  });
});

test.each([
  [[], 'expected one folder'],
  [['help', '--by', '01.03.2027'], 'expected --by with a day such as 2027-03-01; found 01.03.2027'],
  [['help', '--apply', 'due.csv', '--csv', 'x.csv'], 'expected --apply without --by, --csv and --ics'],
  [
    ['help', '--apply', 'help/feed.yml'],
    'expected a table as --csv writes it; in help/feed.yml, its first row names no column tip',
  ],
  [['gone'], 'expected a folder; there is none at '],
])('wrong usage: %j', async (args, message) => {
  const { code, out, errors } = await runCommandHere(run, begin().cwd, ...args);
  expect([code, out, errors.split('\n').length]).toEqual([2, '', 2]);
  expect(errors).toContain(`alongside review: ${message}`);
});
