// Which version this is, as the package says of itself.
import { existsSync, readFileSync } from 'node:fs';

/** Beside the packed command, and above the sources. */
const PLACES = ['./package.json', '../../package.json'];

/** The version of this command. */
export function readOwnVersion(): string {
  const file = PLACES.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place));
  const { version } = JSON.parse(file ? readFileSync(file, 'utf8') : '{}') as { version?: string };
  return version ?? 'unknown';
}
