// An organisation's own host: packages of each version, as `npm run release` makes them, and what browsers ask for updates.
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePackages } from '../../lib/cli/release/make-packages.ts';
import { toZipDay } from '../../lib/core/release/zip-files.ts';
import { startServer } from '../fixtures/stand-ins/http-server.ts';

/** The host, and the key that its packages are signed with. */
export interface SoftwareServer {
  /** The address of the folder, with a slash at its end. */
  folder: string;
  /** The private key, as a file. */
  keyFile: string;
  /** The paths that were asked for so far. */
  asked(): string[];
  /** Offers the builds as this version, signed, from now on. */
  offer(version: string): Promise<void>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.crx': 'application/x-chrome-extension',
  '.xpi': 'application/x-xpinstall',
  '.xml': 'application/xml',
  '.json': 'application/json',
};

/** Copies a build and makes it that of another version. */
async function copyAs(version: string, build: string, to: string): Promise<string> {
  await cp(build, to, { recursive: true });
  const at = path.join(to, 'manifest.json');
  await writeFile(at, JSON.stringify({ ...JSON.parse(await readFile(at, 'utf8')), version }));
  return to;
}

/** Starts a host on this machine that offers nothing yet. */
export async function startSoftwareServer(): Promise<SoftwareServer> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'alongside-software-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = path.join(scratch, 'alongside.pem');
  await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  let files = new Map<string, Uint8Array>();
  const server = await startServer(({ url = '/' }, response) => {
    const name = path.posix.basename(new URL(url, 'http://software').pathname);
    const file = files.get(name);
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' });
    response.end(file);
  });
  const folder = new URL('/alongside/', server.url).href;
  return {
    folder,
    keyFile,
    asked: () => server.requests.map(({ url = '/' }) => new URL(url, folder).pathname),
    offer: async (version) => {
      const built = {
        chromium: await copyAs(version, '.output/chrome-mv3', path.join(scratch, version, 'chromium')),
        firefox: await copyAs(version, '.output/firefox-mv3', path.join(scratch, version, 'firefox')),
        installed: [],
      };
      const release = { name: 'alongside', version, description: 'Help.', license: 'MIT' };
      const options = { key: privateKey, updateUrl: folder, out: '', isChecked: false, day: toZipDay(0), sites: [] };
      ({ files } = await makePackages({ release, built, lock: { packages: {} }, sources: new Map() }, options));
    },
    close: async () => {
      await server.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
