// What a release is told: by whom it is signed, from where it is handed out, and where it is written.
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLoopback } from '../../core/feed/loopback.ts';
import { parsePackageSites } from '../../core/place/package-sites.ts';
import { toZipDay, type ZipDay } from '../../core/release/zip-files.ts';
import { CommandUsageError, readCommandArguments, systemWords } from '../author/command-io.ts';
import { readNamedFile } from '../keys/read-key.ts';

/** What is set for a release. */
export interface ReleaseOptions {
  /** The private key (RSA) that packages for Chromium are signed with. */
  key?: KeyObject;
  /** The address, with a slash at its end, of the folder that browsers look for updates in. */
  updateUrl?: string;
  /** The id of the package for one's own host in Firefox; by default that of the build. */
  firefoxId?: string;
  /** Where the files are written. */
  out: string;
  /** Builds all of it a second time and compares. */
  isChecked: boolean;
  /** The day that zip files tell. */
  day: ZipDay;
  /** The sites that the packages are built for. */
  sites: string[];
}

/** How `npm run release` is used. */
export const RELEASE_USAGE = `Usage: npm run release [-- OPTIONS]
Builds every package of this version: for the stores, and for an organisation's own host. Everything that is the same gives
the same bytes.
  --key FILE         the private key (RSA) that the package for Chromium is signed with; needs --update-url
  --update-url URL   the https address of the folder that the files will be in
  --firefox-id ID    the id that the package for your own host has in Firefox, such as alongside@corp.example
  --out DIR          where the files are written (default .output/release)
  --check            builds everything twice and tells whether it is the same, byte for byte
Environment:
  ALONGSIDE_SITES    sites of the organisation, where help is on from the install: "https://*.corp.example/* https://erp.example/*"
  SOURCE_DATE_EPOCH  the day that zip files tell, in seconds since 1970 (default 1980-01-01)
Example: npm run release -- --key alongside.pem --update-url https://software.corp.example/alongside/
`;

const OPTIONS = {
  key: { type: 'string' },
  'update-url': { type: 'string' },
  'firefox-id': { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
} as const;

/** The shortest key that is worth its name. */
const LEAST_BITS = 2048;
/** An address of the sender's own, or a number as Windows writes it. */
const FIREFOX_ID = /^(?:[\w.-]+@[\w.-]+|\{[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\})$/i;
const DEFAULT_OUT = '.output/release';

/** Reads the private key that packages are signed with. */
export async function readSigningKey(named: string, cwd: string): Promise<KeyObject> {
  const bytes = await readNamedFile(named, cwd);
  let key: KeyObject;
  try {
    key = createPrivateKey(bytes);
  } catch {
    const isLocked = /ENCRYPTED/.test(bytes.toString('latin1'));
    throw new CommandUsageError(
      isLocked
        ? `${named} is locked with a passphrase: unlock it with "openssl pkey -in ${named} -out unlocked.pem"`
        : `${named} is no private key: make one with "npm run alongside -- key ${named}", under a name that is free`,
    );
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new CommandUsageError(
      `${named} is no RSA key, and Chromium takes no other: make one with "npm run alongside -- key FILE"`,
    );
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (modulusLength < LEAST_BITS)
    throw new CommandUsageError(`${named} has ${modulusLength} bits: at least ${LEAST_BITS} are needed`);
  return key;
}

function readUpdateUrl(given: string): string {
  const expected = `expected --update-url https://host/folder/; found ${given}`;
  if (!URL.canParse(given)) throw new CommandUsageError(expected);
  const { protocol, username, password, search, hash, href } = new URL(given);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(new URL(given))))
    throw new CommandUsageError(`${expected}. Browsers update over https alone, so that nobody can change a package`);
  if (`${username}${password}${search}${hash}` !== '') throw new CommandUsageError(expected);
  return href.endsWith('/') ? href : `${href}/`;
}

function readFirefoxId(given: string): string {
  if (FIREFOX_ID.test(given)) return given;
  throw new CommandUsageError(`expected --firefox-id name@host; found ${given}`);
}

function readDay(given: string | undefined): ZipDay {
  const isNumber = given === undefined || /^\d{1,12}$/.test(given);
  if (!isNumber)
    throw new CommandUsageError(`SOURCE_DATE_EPOCH: expected a number of seconds since 1970; found ${given}`);
  return toZipDay(given === undefined ? undefined : Number(given));
}

function readSites(given: string | undefined): string[] {
  const sites = parsePackageSites(given ?? '');
  if (!sites.ok) throw new CommandUsageError(`ALONGSIDE_SITES: ${sites.error}`);
  return sites.value;
}

/** Makes sure, before anything is built, that files can be written to a folder. */
async function readyFolder(named: string, cwd: string): Promise<string> {
  const folder = path.resolve(cwd, named);
  try {
    // Where a system lets nothing be made, Node tries for ever to make all of a path.
    if (!existsSync(path.dirname(folder))) await mkdir(folder, { recursive: true });
    else if (!existsSync(folder)) await mkdir(folder);
    else if (!(await stat(folder)).isDirectory()) throw new CommandUsageError(`${named}: it is a file`);
    await access(folder, constants.W_OK);
  } catch (error) {
    const words = systemWords(error as Error, cwd);
    throw new CommandUsageError(`nothing can be written there: ${words}. Name another folder with --out`);
  }
  return folder;
}

/** Reads what a release is told, and says in one sentence what cannot be used. */
export async function readReleaseOptions(
  args: string[],
  env: Record<string, string | undefined>,
  { cwd, root }: { cwd: string; root: string },
): Promise<ReleaseOptions> {
  const { values, positionals } = readCommandArguments(args, OPTIONS);
  if (positionals.length > 0) throw new CommandUsageError(`expected options alone; found ${positionals.join(' ')}`);
  const { key, 'update-url': updateUrl, 'firefox-id': firefoxId, out, check } = values;
  if (key !== undefined && updateUrl === undefined)
    throw new CommandUsageError('expected --update-url with --key: it stands in the signed package');
  if (firefoxId !== undefined && updateUrl === undefined)
    throw new CommandUsageError('expected --update-url with --firefox-id: the stores have an id of their own');
  return {
    ...(key !== undefined && { key: await readSigningKey(key, cwd) }),
    ...(updateUrl !== undefined && { updateUrl: readUpdateUrl(updateUrl) }),
    ...(firefoxId !== undefined && { firefoxId: readFirefoxId(firefoxId) }),
    day: readDay(env.SOURCE_DATE_EPOCH),
    sites: readSites(env.ALONGSIDE_SITES),
    out: out === undefined ? await readyFolder(DEFAULT_OUT, root) : await readyFolder(out, cwd),
    isChecked: check,
  };
}
