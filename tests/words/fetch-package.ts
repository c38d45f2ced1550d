// Fetches packages of the npm registry as they were published, into a folder that is not kept.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KEPT_IN = path.resolve(import.meta.dirname, '../../.output/words');

/** Fetches a package and unpacks it, unless it was before; answers its folder. No script of it is run. */
export async function fetchPackage(name: string): Promise<string> {
  const folder = path.join(KEPT_IN, name.replace(/[@/]/g, '_'));
  if (existsSync(path.join(folder, 'package'))) return path.join(folder, 'package');
  await mkdir(folder, { recursive: true });
  console.error(`fetching ${name} …`);
  const { stdout } = await run('npm', ['pack', name, '--silent', '--pack-destination', folder]);
  await run('tar', ['-xzf', path.join(folder, stdout.trim()), '-C', folder]);
  return path.join(folder, 'package');
}
