// alongside serve, as an author runs it beside an editor.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveUntil } from '../../../lib/cli/author/serve.ts';
import { poll } from '../../browser/poll.ts';
import { LARGER_PICTURE, ONE_POINT, SOUND_FOLDER, tipFile } from '../../fixtures/authoring/sound-folder.ts';
import { runAuthorCommand } from '../../fixtures/stand-ins/run-author-command.ts';
import { createFolder } from '../../fixtures/stand-ins/run-find.ts';
import { askServer, SENT, type Serving, serveForTest } from '../../fixtures/stand-ins/run-serve.ts';

const CLI = path.resolve(import.meta.dirname, '../../../lib/cli/alongside.ts');
const COST_CENTRE = 'tips/cost-centre.md';
const FRONT = 'title: Which cost centre?\nmatch: ["https://finance.example/invoices/{id}/edit"]\ncontacts: [ana]';
const OTHER = tipFile(
  'title: Park an invoice\nmatch: ["https://finance.example/parked"]\ncontacts: [ana]',
  'Press F8.\n',
);
const BROKEN = tipFile('title: [');

const titlesOf = async (serving: Serving) => (await serving.feed()).items.map(({ title }) => title).sort();
const firstTitle = async (serving: Serving) => (await serving.feed()).items[0]?.title;
/** Waits until the feed has another number, and answers it. */
const nextFeed = (serving: Serving, revision: number) =>
  poll('the next feed', async () => {
    const feed = await serving.feed();
    return feed._help.revision > revision && feed;
  });

async function serveSound(files: Record<string, unknown> = {}) {
  const folder = createFolder({ ...SOUND_FOLDER, ...files });
  const serving = await serveForTest(folder);
  const put = (name: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  return { folder, serving, put };
}

describe('a save', () => {
  test('is served at once, with a higher number, and told in one line', async () => {
    const { serving, put } = await serveSound();
    const before = await serving.feed();
    expect(before.items).toMatchObject([{ id: 'cost-centre', title: 'Which cost centre do I use?' }]);
    put(COST_CENTRE, tipFile(FRONT, 'The number decides whose budget is charged.\n'));
    const after = await nextFeed(serving, before._help.revision);
    expect(after.items[0]?.title).toBe('Which cost centre?');
    await poll('the line', () => /^\d\d:\d\d:\d\d changed: cost-centre \(title\)$/m.test(serving.out()));
    expect(serving.out().split('\n').slice(0, 2)).toEqual([
      serving.address,
      'Add this address in the options of Alongside. Ctrl+C ends it.',
    ]);
  });

  test('by renaming, as editors do', async () => {
    const { folder, serving, put } = await serveSound();
    for (const title of ['First words', 'Second words', 'Third words']) {
      const { revision } = (await serving.feed())._help;
      put('.cost-centre.md.swap', tipFile(FRONT.replace('Which cost centre?', title)));
      renameSync(path.join(folder, '.cost-centre.md.swap'), path.join(folder, COST_CENTRE));
      expect((await nextFeed(serving, revision)).items[0]?.title).toBe(title);
    }
  });

  test('that changes nothing in the feed leaves its number', async () => {
    const { serving, put } = await serveSound();
    const { revision } = (await serving.feed())._help;
    put(COST_CENTRE, SOUND_FOLDER[COST_CENTRE] ?? '');
    put('tips/LICENSE', 'Take what you like.');
    await poll('the line', () => serving.out().includes(' no tip is new, changed or gone\n'));
    expect((await serving.feed())._help.revision).toBe(revision);
    put('tips/stray.txt', 'A note');
    const feed = await nextFeed(serving, revision);
    expect(feed._help.problems).toMatchObject([{ file: 'tips/stray.txt', severity: 'warning' }]);
    await poll('the warning', () => /^tips\/stray\.txt:1:1 warning stray-file /m.test(serving.out()));
  });

  test('in a folder that has just been made, and of a folder that goes', async () => {
    const { folder, serving, put } = await serveSound();
    put('tips/finance/deep/other.md', OTHER);
    await poll('the tip', async () => (await titlesOf(serving)).includes('Park an invoice'));
    put('tips/finance/deep/other.md', OTHER.replace('Park an', 'Keep an'));
    await poll('its other title', async () => (await titlesOf(serving)).includes('Keep an invoice'));
    rmSync(path.join(folder, 'tips/finance'), { recursive: true });
    await poll('that it is gone', async () => (await titlesOf(serving)).length === 1);
    await poll('the line', () => serving.out().includes(' gone: finance/deep/other\n'));
  });

  test('of a picture alone raises the number too', async () => {
    const tip = tipFile(FRONT, 'Look: ![The form](form.png)\n');
    const { folder, serving, put } = await serveSound({ [COST_CENTRE]: tip });
    put('tips/form.png', LARGER_PICTURE);
    await poll('the picture', async () => (await serving.feed())._help.problems.length === 0);
    const { revision } = (await serving.feed())._help;
    const [, source] = /src=\\"([^"\\]+)/.exec((await askServer(serving.address)).body) ?? [];
    const picture = new URL(source ?? '', serving.address).href;
    expect((await askServer(picture)).headers['content-type']).toBe('image/png');
    const etag = (await askServer(picture)).headers.etag;
    writeFileSync(path.join(folder, 'tips/form.png'), Uint8Array.from([...LARGER_PICTURE, 0]));
    await nextFeed(serving, revision);
    expect((await askServer(picture)).headers.etag).not.toBe(etag);
  });
});

describe('errors', () => {
  test('are told by file and line, and the tips from before stay until they are mended', async () => {
    const { folder, serving, put } = await serveSound({ 'tips/other.md': OTHER });
    const before = await serving.feed();
    put(COST_CENTRE, BROKEN);
    const broken = await nextFeed(serving, before._help.revision);
    expect(broken.items).toEqual(before.items);
    expect(broken._help.problems[0]).toMatchObject({ file: COST_CENTRE, line: 2, severity: 'error' });
    const checked = await runAuthorCommand((await import('../../../lib/cli/author/check.ts')).run, folder, '.');
    await poll('the problems', () => serving.out().includes('the tips from before stay until the errors are mended\n'));
    expect(serving.out()).toContain(checked.out);

    // What is changed elsewhere meanwhile waits for it.
    put('tips/other.md', OTHER.replace('Park an', 'Keep an'));
    put(COST_CENTRE, tipFile(FRONT));
    const mended = await nextFeed(serving, broken._help.revision);
    expect(mended._help.problems).toEqual([]);
    expect(await titlesOf(serving)).toEqual(['Keep an invoice', 'Which cost centre?']);
    await poll('the line', () => /all errors are mended; changed: .*other \(title\)/.test(serving.out()));
  });

  test('from the start leave out the files that have them', async () => {
    const { serving, put } = await serveSound({ 'tips/other.md': OTHER, [COST_CENTRE]: BROKEN });
    expect(await titlesOf(serving)).toEqual(['Park an invoice']);
    expect((await serving.feed())._help.problems[0]).toMatchObject({ file: COST_CENTRE });
    expect(serving.out()).toContain(`${COST_CENTRE}:2:`);
    expect(serving.out()).toMatch(/Files with errors are left out until they are mended\.\n$/);
    put(COST_CENTRE, tipFile(FRONT));
    await poll('both', async () => (await titlesOf(serving)).length === 2);
  });
});

describe('asking again', () => {
  test('costs a 304 where nothing has changed', async () => {
    const { serving, put } = await serveSound();
    const { headers } = await askServer(serving.address);
    const again = { ...SENT.byExtension, 'if-none-match': headers.etag ?? '' };
    expect(headers['cache-control']).toBe('no-cache');
    expect(await askServer(serving.address, again)).toMatchObject({ status: 304, body: '' });
    const { revision } = (await serving.feed())._help;
    put(COST_CENTRE, tipFile(FRONT));
    await nextFeed(serving, revision);
    expect((await askServer(serving.address, again)).status).toBe(200);
  });

  test('after a restart never finds a lower number', async () => {
    const { folder, serving, put } = await serveSound();
    const { revision } = (await serving.feed())._help;
    put(COST_CENTRE, tipFile(FRONT));
    const { _help } = await nextFeed(serving, revision);
    await serving.stop();
    const next = await serveForTest(folder);
    expect((await next.feed())._help.revision).toBeGreaterThan(_help.revision);
  });
});

describe('nothing outside the folder', () => {
  test.each([
    '/../secret.md',
    '/tips/../../secret.md',
    '/%2e%2e/secret.md',
    '/..%2fsecret.md',
    '//etc/passwd',
    '/tips/cost-centre.md',
    '/feed.yml',
    '/%',
    '/feed.json/',
  ])('%s is no file of the feed', async (name) => {
    const { serving } = await serveSound();
    expect(await askServer(`${serving.origin}${name}`)).toMatchObject({ status: 404 });
  });

  test('a link out of it is told of and not followed; one within it is', async () => {
    const elsewhere = createFolder({ 'secret.md': OTHER.replace('Park an', 'Our secret'), 'secret.png': '' });
    writeFileSync(path.join(elsewhere, 'secret.png'), ONE_POINT);
    const tip = tipFile(FRONT, 'Look: ![The form](form.png)\n');
    const folder = createFolder({ ...SOUND_FOLDER, 'tips/other.md': OTHER, [COST_CENTRE]: tip });
    symlinkSync(path.join(elsewhere, 'secret.md'), path.join(folder, 'tips/secret.md'));
    symlinkSync(path.join(elsewhere, 'secret.png'), path.join(folder, 'tips/form.png'));
    symlinkSync(elsewhere, path.join(folder, 'tips/more'));
    symlinkSync(path.join(folder, 'tips/other.md'), path.join(folder, 'tips/again.md'));
    const serving = await serveForTest(folder);
    const { items, _help } = await serving.feed();
    expect(items.map(({ id }) => id)).toEqual(['again', 'other']);
    expect(JSON.stringify(items)).not.toContain('secret');
    const errors = _help.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
    expect(errors).toEqual(['tips/form.png', 'tips/secret.md', COST_CENTRE]);
    expect((await askServer(`${serving.origin}/tips/form.png`)).status).toBe(404);
  });
});

describe('the folder itself', () => {
  test('that goes leaves the tips until it is back', async () => {
    const { folder, serving, put } = await serveSound();
    rmSync(folder, { recursive: true });
    await poll('the line', () => serving.out().includes(' is gone: the tips from before stay until it is back\n'));
    expect(await firstTitle(serving)).toBe('Which cost centre do I use?');
    for (const [name, text] of Object.entries(SOUND_FOLDER)) put(name, text);
    put(COST_CENTRE, tipFile(FRONT));
    await poll('the new title', async () => (await firstTitle(serving)) === 'Which cost centre?');
    expect(serving.out()).toContain(' the folder can be read again\n');
  });

  test('that is made anew under the same name is followed', async () => {
    const { folder, serving, put } = await serveSound();
    for (const title of ['One', 'Two']) {
      renameSync(folder, `${folder}-before`);
      for (const [name, text] of Object.entries(SOUND_FOLDER)) put(name, text);
      rmSync(`${folder}-before`, { recursive: true });
      put(COST_CENTRE, tipFile(FRONT.replace('Which cost centre?', title)));
      await poll(title, async () => (await firstTitle(serving)) === title);
    }
  });

  test('a file that goes and comes is followed', async () => {
    const { folder, serving, put } = await serveSound({ 'tips/other.md': OTHER });
    unlinkSync(path.join(folder, 'tips/other.md'));
    await poll('one tip', async () => (await titlesOf(serving)).length === 1);
    put('tips/other.md', OTHER);
    await poll('two tips', async () => (await titlesOf(serving)).length === 2);
  });
});

describe('wrong usage ends with 2 and one line', () => {
  const never = new AbortController().signal;
  const run = (folder: string, ...args: string[]) =>
    runAuthorCommand((given, io) => serveUntil(given, io, never), folder, ...args);

  test('a port that is taken', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    expect(await run(createFolder(SOUND_FOLDER), '.', '--port', String(port))).toEqual({
      code: 2,
      out: '',
      err: `alongside serve: port ${port} is taken; give another one with --port. See alongside serve --help.\n`,
      json: null,
    });
  });

  test.each([
    [['.', '--port', 'http'], 'expected a port from 0 to 65535; found http'],
    [['.', '--port', '70000'], 'expected a port from 0 to 65535; found 70000'],
    [[], 'expected one folder'],
    [['a', 'b'], 'expected one folder'],
  ])('%j', async (args, words) => {
    expect(await run(createFolder(SOUND_FOLDER), ...args)).toMatchObject({
      code: 2,
      out: '',
      err: `alongside serve: ${words}. See alongside serve --help.\n`,
    });
  });

  test('no such folder', async () => {
    const { code, err } = await run(createFolder({}), 'nowhere');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^alongside serve: expected a folder; there is none at .*nowhere\. See alongside serve --help\.\n$/,
    );
  });

  test('help is no usage', async () => {
    expect(await run(createFolder({}), '--help')).toMatchObject({ code: 0, out: expect.stringContaining('4680') });
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s, as Ctrl+C, ends it with 0', async (signal) => {
  const folder = createFolder(SOUND_FOLDER);
  const child = spawn(process.execPath, [CLI, 'serve', '.', '--port', '0'], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  const [, address = ''] = await poll('the address', () => /^(http:\S+)\n/.exec(out));
  expect((await askServer(address)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});
