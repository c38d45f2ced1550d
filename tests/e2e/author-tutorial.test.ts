// The tutorial, done as it says: in an empty folder, command by command, edit by edit.
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runToEnd } from '../fixtures/stand-ins/other-machine.ts';
import { readMarkdown, root, tokensUnder } from '../repo/markdown.ts';

const page = readMarkdown('docs/authoring-tutorial.md');
const steps = page.tokens.flatMap((token) =>
  token.type === 'heading' && /^\d+\. /.test(token.text) ? [token.text as string] : [],
);

let at: string;

beforeAll(() => {
  at = mkdtempSync(path.join(tmpdir(), 'alongside-tutorial-'));
  mkdirSync(path.join(at, 'bin'));
  mkdirSync(path.join(at, 'empty'));
  const command = `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'lib/cli/alongside.ts')}" "$@"\n`;
  writeFileSync(path.join(at, 'bin/alongside'), command, { mode: 0o755 });
});

afterAll(() => rmSync(at, { recursive: true, force: true }));

/** Makes an edit that a sentence names. */
function edit(cwd: string, sentence: string, text: string): void {
  const [, what, line, name = ''] = /(Save this as|Add this to|Change line (\d+) of) `([^`]+)`:$/.exec(sentence) ?? [];
  const file = path.join(cwd, name);
  if (what === undefined) throw new Error(`no edit: ${sentence}`);
  if (what === 'Save this as') writeFileSync(file, `${text}\n`);
  else if (what === 'Add this to') appendFileSync(file, `${text}\n`);
  else {
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.with(Number(line) - 1, text).join('\n'));
  }
}

/** Matches an output as it is shown, `…` standing for whatever comes there. */
const asShown = (text: string) =>
  new RegExp(
    `^${text
      .split('…')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('[^\\n]+')}$`,
  );

test('has ten steps at most, in order', () => {
  expect(steps.map((step) => Number.parseInt(step, 10))).toEqual(steps.map((_, index) => index + 1));
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.length).toBeLessThanOrEqual(10);
});

test('does what it says and shows what comes', { timeout: 180_000 }, async () => {
  let cwd = path.join(at, 'empty');
  const env = {
    ...process.env,
    PATH: [path.join(at, 'bin'), process.env.PATH].join(path.delimiter),
    WENT_TO: path.join(at, 'went-to'),
  };
  let [commands, edits, outputs] = [0, 0, 0];
  for (const step of steps) {
    let sentence = '';
    let said = '';
    for (const token of tokensUnder(page, step)) {
      if (token.type === 'paragraph') sentence = token.text;
      if (token.type !== 'code') continue;
      if (token.lang === 'sh') {
        const ended = await runToEnd('bash', ['-c', `${token.text}\npwd > "$WENT_TO"`], { cwd, env });
        expect(ended.errors).toBe('');
        said = ended.out.trimEnd();
        cwd = readFileSync(env.WENT_TO, 'utf8').trim();
        commands += 1;
      } else if (token.lang === 'text') {
        expect(said).toMatch(asShown(token.text));
        said = '';
        outputs += 1;
      } else {
        edit(cwd, sentence, token.text);
        edits += 1;
      }
    }
    // What a command says is shown.
    expect([step, said]).toEqual([step, '']);
  }
  expect({ commands, edits, outputs }).toEqual({ commands: 7, edits: 3, outputs: 6 });
  expect(JSON.parse(readFileSync(path.join(at, 'empty/feed.json'), 'utf8')).items).toHaveLength(2);
  expect(readFileSync(path.join(at, 'empty/due.csv'), 'utf8')).toContain('\r\ninvoices/amount,');
});
