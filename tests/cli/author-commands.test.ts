import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ALONGSIDE_USAGE, COMMANDS, runAlongside } from '../../lib/cli/alongside.ts';
import { parseFeedFile } from '../../lib/core/feed/parse-feed.ts';
import { folderWith, LARGER_PICTURE, ONE_POINT, tipFile } from '../fixtures/authoring/sound-folder.ts';

/** A folder with a folder of tips in it, and what runs commands there. */
function begin(files: Parameters<typeof folderWith>[0] | null = {}) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'alongside-author-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  for (const [name, bytes] of files ? folderWith(files) : []) {
    const file = path.join(cwd, 'help', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const io = {
      cwd,
      out: (text: string) => {
        said.out += text;
      },
      err: (text: string) => {
        said.err += text;
      },
      isTerminal: false,
    };
    return { code: await runAlongside(args, io), ...said };
  };
  const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8');
  return { cwd, run, read, has: (name: string) => existsSync(path.join(cwd, name)) };
}

const SLIP = { 'tips/other.md': tipFile('title: Order chairs\nerrors: FI-204: closed') };
const SLIP_TOLD = 'help/tips/other.md:3:9 error yaml-quote  Put quotes around it: it contains ": ".\n';
const DUE = { 'tips/other.md': tipFile('title: Order chairs\nreview_by: 2020-01-01') };

describe('new', () => {
  test('writes a folder with nothing to mend, of which a feed is made', async () => {
    const { run, read } = begin(null);
    expect(await run('new', 'help')).toEqual({
      code: 0,
      err: '',
      out: [
        ...['help/feed.yml', 'help/contacts.yml', 'help/tips/invoices/cost-centre.md', 'help/cases/invoices.yml'],
        'help/pages/invoice-edit.json',
        'help/.alongside/feed.schema.json',
        'help/.alongside/contacts.schema.json',
        'help/.alongside/cases.schema.json\n',
      ].join('\n'),
    });
    expect(await run('check', 'help', '--strict')).toEqual({
      code: 0,
      err: '',
      out: '0 errors, 0 warnings in 5 files\n',
    });
    expect((await run('build', 'help', '-o', 'out/help.json')).out).toMatch(/^1 tip, 1 page, \d kB\n$/);
    const feed = parseFeedFile(JSON.parse(read('out/help.json')), 'help', undefined, 'https://help.example/help.json');
    expect(feed.ok && feed.value).toMatchObject({
      problems: [],
      tips: [{ id: 'invoices/cost-centre', steps: [{}, {}] }],
    });
  });

  test('names in each file that editors check the schema to check it by', async () => {
    const { run, read } = begin(null);
    await run('new', 'help');
    const schemas = ['feed.yml', 'contacts.yml', 'cases/invoices.yml'].map((file) => {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(read(`help/${file}`)) ?? [];
      return JSON.parse(read(path.posix.join('help', path.posix.dirname(file), schema)));
    });
    expect(schemas.map(({ title }) => title)).toEqual(['feed.yml', 'contacts.yml', 'cases/*.yml']);
  });

  test('writes nothing where there is something', async () => {
    const { run } = begin();
    const err = 'alongside new: expected an empty folder; there is something in help. See alongside new --help.\n';
    expect(await run('new', 'help')).toEqual({ code: 2, out: '', err });
  });
});

describe('check', () => {
  test('tells each problem on a line, and how many there are', async () => {
    const { run } = begin(SLIP);
    expect(await run('check', 'help')).toEqual({
      code: 1,
      err: '',
      out: `${SLIP_TOLD}1 error, 0 warnings in 4 files\n`,
    });
  });

  test('warnings end it with 1 only where asked', async () => {
    const { run } = begin(DUE);
    expect((await run('check', 'help')).code).toBe(0);
    expect((await run('check', 'help', '--strict')).code).toBe(1);
  });

  test('tells the same to programs', async () => {
    const { run } = begin(SLIP);
    const [json, github, gitlab] = await Promise.all(
      ['json', 'github', 'gitlab'].map((format) => run('check', 'help', '--format', format)),
    );
    const file = 'help/tips/other.md';
    const message = 'Put quotes around it: it contains ": ".';
    expect(JSON.parse(json?.out ?? '')).toEqual([
      { file, line: 3, column: 9, severity: 'error', rule: 'yaml-quote', message, tip: 'other' },
    ]);
    expect(github?.out.split('\n')[0]).toBe(`::error file=${file},line=3,col=9,title=yaml-quote::${message}`);
    expect(JSON.parse(gitlab?.out ?? '')).toEqual([
      {
        ...{ description: message, check_name: 'yaml-quote', severity: 'major' },
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
        location: { path: file, lines: { begin: 3 } },
      },
    ]);
  });

  test('keeps a problem on its line, whatever signs the name of its file has', async () => {
    const { run } = begin({ 'tips/two\n::error::lines\u001b[2J.md': tipFile('title: Order chairs') });
    const { out } = await run('check', 'help');
    expect(out).toMatch(/^(?:help\/tips\/two\\n::error::lines\\u001b\[2J\.md:1:1 warning .+\n){2}0 errors, /);
  });

  test('tells the same slips of one file apart, wherever they stand', async () => {
    const { run } = begin({ 'tips/other.md': tipFile('title: @a\nfields: @b') });
    const gitlab: { fingerprint: string }[] = JSON.parse((await run('check', 'help', '--format', 'gitlab')).out);
    expect([gitlab.length, new Set(gitlab.map(({ fingerprint }) => fingerprint)).size]).toEqual([2, 2]);
  });

  test('tells of a feed what the extension would note, where it stands', async () => {
    const { cwd, run } = begin();
    const item = { id: 'one', title: 'One', content_text: 'Text', _help: { review_by: 'soon', match: ['x'] } };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Help', items: [item] };
    writeFileSync(path.join(cwd, 'feed.json'), JSON.stringify(feed, null, 2));
    writeFileSync(path.join(cwd, 'cut.json'), '{ "version": ');
    const { code, out } = await run('check', 'feed.json');
    expect([code, ...out.split('\n').map((line) => line.split('  ')[0])]).toEqual([
      1,
      'feed.json:10:9 error unusable',
      'feed.json:12:11 error search-only',
      '2 errors, 0 warnings in 1 file',
      '',
    ]);
    expect((await run('check', 'cut.json')).out).toBe(
      'cut.json:1:13 error feed  Expected a feed as JSON; it stops being JSON at its end.\n1 error, 0 warnings in 1 file\n',
    );
  });
});

describe('build', () => {
  test('writes nothing while there are errors', async () => {
    const { run, has } = begin(SLIP);
    const { code, out, err } = await run('build', 'help', '-o', 'out/help.json');
    expect([code, out, err]).toEqual([1, '', `${SLIP_TOLD}1 error, 0 warnings in 4 files\n`]);
    expect(has('out')).toBe(false);
  });

  test('writes the larger pictures that tips show beside the feed, and those alone', async () => {
    const { cwd, run, has } = begin({
      'tips/other.md': tipFile('title: Order chairs', '![Form](form.png) ![Button](button.png)\n'),
      'tips/form.png': LARGER_PICTURE,
      'tips/button.png': ONE_POINT,
      'tips/unseen.png': LARGER_PICTURE,
    });
    expect((await run('build', 'help', '-o', 'out/help.json')).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'out/tips/form.png'))).toEqual(Buffer.from(LARGER_PICTURE));
    expect([has('out/tips/unseen.png'), has('out/tips/button.png')]).toEqual([false, false]);
  });

  test('counts up from the last feed where something changed', async () => {
    const { cwd, run, read } = begin();
    const revision = () => JSON.parse(read('help.json'))._help.revision;
    await run('build', 'help', '-o', 'help.json');
    expect(revision()).toBeUndefined();
    const again = () => run('build', 'help', '-o', 'help.json', '--last', 'help.json');
    await again();
    expect(revision()).toBeUndefined();
    writeFileSync(path.join(cwd, 'help/tips/new.md'), tipFile('title: Order chairs'));
    await again();
    expect(revision()).toBe(1);
    await again();
    expect(revision()).toBe(1);
  });
});

test('a first feed has no last one, and is told so', async () => {
  const { run, has } = begin();
  const { code, err } = await run('build', 'help', '-o', 'help.json', '--last', 'help.json');
  expect([code, err, has('help.json')]).toEqual([0, 'There is no help.json yet, so no revision is written.\n', true]);
});

test('links to folders are not followed, those to files are', async () => {
  const { cwd, run } = begin({ 'tips/a/one.md': tipFile('title: Order chairs') });
  symlinkSync('..', path.join(cwd, 'help/tips/a/loop'));
  symlinkSync('one.md', path.join(cwd, 'help/tips/a/two.md'));
  const { out } = await run('check', 'help');
  expect(out).toContain('help/tips/a/two.md:2:1 warning same-title');
  expect(out).toMatch(/in 5 files\n$/);
});

test('what cannot be written is told in one line', async () => {
  const { run } = begin();
  const { code, err } = await run('build', 'help', '-o', 'help/feed.yml/out.json');
  const told = 'alongside build: help/feed.yml/out.json: a file stands where a folder is expected.\n';
  expect([code, err]).toEqual([2, told]);
});

const KNOWN = Object.keys(COMMANDS).join(', ');

test.each([
  [[], `alongside: expected one of ${KNOWN}; found nothing. See alongside --help.\n`],
  [['toString'], `alongside: expected one of ${KNOWN}; found toString. See alongside --help.\n`],
  [['check'], 'alongside check: expected one folder or feed. See alongside check --help.\n'],
  [
    ['check', 'gone'],
    'alongside check: expected a folder or a feed; there is none at gone. See alongside check --help.\n',
  ],
  [
    ['check', 'help', '--format', 'xml'],
    'alongside check: expected --format human|json|github|gitlab. See alongside check --help.\n',
  ],
  [['check', '--all'], "alongside check: Unknown option '--all'. See alongside check --help.\n"],
  [['build', 'help'], 'alongside build: expected -o FILE, where the feed is written. See alongside build --help.\n'],
  [['new', 'a', 'b'], 'alongside new: expected one folder. See alongside new --help.\n'],
])('wrong usage ends with 2 and one line: %j', async (args, err) => {
  expect(await begin().run(...args)).toEqual({ code: 2, out: '', err });
});

describe.each(Object.keys(COMMANDS))('%s', (name) => {
  test('says how it is used, with an example, whatever else stands there', async () => {
    const asked = [
      [name, '--help'],
      [name, '-h'],
      [name, 'a', 'b', '--all', '--help'],
      ['help', name],
    ];
    const answers = await Promise.all(asked.map((args) => begin().run(...args)));
    for (const { code, out, err } of answers) {
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^Usage: alongside ${name} `));
      expect(out).toMatch(new RegExp(`\nExample: alongside ${name} .+\n$`));
    }
  });

  test('answers an option that there is not in one line', async () => {
    const { code, out, err } = await begin().run(name, '--no-such-option');
    expect([code, out, err]).toEqual([
      2,
      '',
      expect.stringMatching(/^alongside \w+: .+ See alongside \w+ --help\.\n$/),
    ]);
  });

  test('stands in the list of commands', () => expect(ALONGSIDE_USAGE).toMatch(new RegExp(`^  ${name} `, 'm')));
});

test.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (word) => {
  expect(await begin().run(word)).toEqual({ code: 0, err: '', out: ALONGSIDE_USAGE });
});

test('the version is that of the project', async () => {
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(await begin().run('--version')).toEqual({ code: 0, err: '', out: `${version}\n` });
});
