// Whether a file is what Node was started with. Node says so itself only from version 24 on (`import.meta.main`).
import { existsSync, realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Tells whether the module of this address is what Node was started with; npm starts it by a link. */
export function isRunItself(address: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && existsSync(started) && realpathSync(started) === fileURLToPath(address);
}
