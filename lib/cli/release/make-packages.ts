// Every file of a release, as bytes: packages for stores and for one's own host, with what browsers ask that host.
import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Lock, type Release, toBillOfMaterials } from '../../core/release/bill-of-materials.ts';
import { signPackage } from '../../core/release/signed-package.ts';
import { toUpdatesJson, toUpdatesXml, UPDATE_FILES } from '../../core/release/update-files.ts';
import { type PackedFile, type ZipDay, zipFiles } from '../../core/release/zip-files.ts';
import { namesOfKey, toDer, toDigest } from '../keys/read-key.ts';
import type { BuiltFolders } from './build-folders.ts';
import type { ReleaseOptions } from './release-options.ts';

/** What a release is made of. */
export interface ReleaseParts {
  release: Release;
  built: BuiltFolders;
  lock: Lock;
  sources: ReadonlyMap<string, PackedFile>;
}

type Files = ReadonlyMap<string, PackedFile>;

/** A manifest as it was built, as far as it is read. */
interface Manifest {
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { id?: string; strict_min_version?: string } };
}

const MANIFEST = 'manifest.json';
const SUMS = 'SHA256SUMS';

/** The names of the files of a release. */
export const releaseNames = (name: string, version: string) => ({
  chromeStore: `${name}-${version}-chrome.zip`,
  firefoxStore: `${name}-${version}-firefox.zip`,
  chromium: `${name}-${version}.crx`,
  firefox: `${name}-${version}.xpi`,
  sources: `${name}-${version}-sources.zip`,
  bill: `${name}-${version}.cdx.json`,
  sums: SUMS,
});

/** Reads the files of a folder, by their paths in it. */
async function readBuilt(folder: string): Promise<Map<string, PackedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PackedFile>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const at = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, at).split(path.sep).join('/'), { bytes: await readFile(at) });
  }
  return files;
}

function readManifest(files: Files): Manifest {
  const { bytes } = files.get(MANIFEST) ?? {};
  if (!bytes) throw new Error('The built extension has no manifest.');
  return JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
}

const withManifest = (files: Files, manifest: object): Files =>
  new Map([...files, [MANIFEST, { bytes: new TextEncoder().encode(JSON.stringify(manifest)) }]]);

/** The signed package for Chromium, and what browsers ask about it. */
function packForChromium(files: Files, name: string, key: KeyObject, updateUrl: string, day: ZipDay) {
  const manifest = readManifest(files);
  const der = toDer(createPublicKey(key));
  const { id, publicKey } = namesOfKey(der);
  const own = withManifest(files, {
    ...manifest,
    key: publicKey,
    update_url: `${updateUrl}${UPDATE_FILES.chromium}`,
  });
  const signer = { publicKey: der, digest: toDigest, sign: (bytes: Uint8Array) => sign('sha256', bytes, key) };
  const oldestBrowser = manifest.minimum_chrome_version ?? '0';
  return {
    id,
    crx: signPackage(zipFiles(own, day), signer),
    updates: toUpdatesXml({ id, version: manifest.version, address: `${updateUrl}${name}`, oldestBrowser }),
  };
}

/** The package for Firefox that Mozilla signs for one's own host, and what browsers ask about it. */
function packForFirefox(files: Files, name: string, { firefoxId, day }: ReleaseOptions, updateUrl: string) {
  const manifest = readManifest(files);
  const settings = manifest.browser_specific_settings;
  const id = firefoxId ?? settings?.gecko?.id ?? '';
  const gecko = { ...settings?.gecko, id, update_url: `${updateUrl}${UPDATE_FILES.firefox}` };
  const own = withManifest(files, { ...manifest, browser_specific_settings: { ...settings, gecko } });
  const oldestBrowser = settings?.gecko?.strict_min_version ?? '0';
  return {
    id,
    xpi: zipFiles(own, day),
    updates: toUpdatesJson({ id, version: manifest.version, address: `${updateUrl}${name}`, oldestBrowser }),
  };
}

/** The digests of files, as `sha256sum --check` reads them. */
function sumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  const names = [...files.keys()].sort();
  return names.map((name) => `${toDigest(files.get(name) ?? new Uint8Array()).toString('hex')}  ${name}\n`).join('');
}

/** What was made, and the ids of the packages for one's own host. */
export interface MadePackages {
  files: Map<string, Uint8Array>;
  chromiumId?: string;
  firefoxId?: string;
}

/** Makes every file of a release that can be made with what is set. */
export async function makePackages(parts: ReleaseParts, options: ReleaseOptions): Promise<MadePackages> {
  const { release, built, lock, sources } = parts;
  const { key, updateUrl, day } = options;
  const names = releaseNames(release.name, release.version);
  const [chromium, firefox] = [await readBuilt(built.chromium), await readBuilt(built.firefox)];
  const files = new Map<string, Uint8Array>();
  const addText = (name: string, text: string) => files.set(name, new TextEncoder().encode(text));

  files.set(names.chromeStore, zipFiles(chromium, day));
  files.set(names.firefoxStore, zipFiles(firefox, day));
  const forChromium = key && updateUrl && packForChromium(chromium, names.chromium, key, updateUrl, day);
  if (forChromium) {
    files.set(names.chromium, forChromium.crx);
    addText(UPDATE_FILES.chromium, forChromium.updates);
  }
  const forFirefox = updateUrl && packForFirefox(firefox, names.firefox, options, updateUrl);
  if (forFirefox) {
    files.set(names.firefox, forFirefox.xpi);
    addText(UPDATE_FILES.firefox, forFirefox.updates);
  }
  files.set(names.sources, zipFiles(sources, day));
  addText(names.bill, toBillOfMaterials(release, lock, built.installed));
  addText(names.sums, sumsOf(files));
  return {
    files,
    ...(forChromium && { chromiumId: forChromium.id }),
    ...(forFirefox && { firefoxId: forFirefox.id }),
  };
}
