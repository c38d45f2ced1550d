// `npm start` is the first thing that a newcomer runs.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

it('shows the main job without a display and says where the pictures are', async () => {
  const start = path.join(root, 'tests/demo/start.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [start, '--headless'], { cwd: root });
  const pictures = stdout.match(/\.output\/demo\/\S+\.png/g) ?? [];
  expect(pictures.length).toBeGreaterThan(20);
  expect(pictures.filter((picture) => !existsSync(path.join(root, picture)))).toEqual([]);
});
