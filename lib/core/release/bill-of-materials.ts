// The bill of materials of a release: which packages are in it, as the lock file knows them, in the words of CycloneDX.

/** A lock file of npm, as far as it is read. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What a release says of itself. */
export interface Release {
  name: string;
  version: string;
  description: string;
  license: string;
}

/** How hashes are called in the lock file, and in CycloneDX. */
const HASHES: Record<string, string> = { sha512: 'SHA-512', sha384: 'SHA-384', sha256: 'SHA-256', sha1: 'SHA-1' };

const MODULES = 'node_modules/';

/** The name of a package, by where it is installed. */
const nameAt = (place: string) => place.slice(place.lastIndexOf(MODULES) + MODULES.length);

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const refOf = ({ packages }: Lock, place: string) => purlOf(nameAt(place), packages[place]?.version ?? '');

const toHex = (base64: string) =>
  [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');

function toHashes({ integrity = '' }: LockedPackage): { alg: string; content: string }[] {
  return integrity.split(' ').flatMap((one) => {
    const [, kind = '', digest = ''] = /^(\w+)-([^?]+)/.exec(one) ?? [];
    const alg = HASHES[kind];
    return alg ? [{ alg, content: toHex(digest) }] : [];
  });
}

/** A licence is one of the list of SPDX, or made of several of them. */
const licencesOf = (license: string) =>
  /[\s(]/.test(license) ? [{ expression: license.replace(/^\((.*)\)$/, '$1') }] : [{ license: { id: license } }];

function toComponent(place: string, locked: LockedPackage): object {
  const name = nameAt(place);
  const version = locked.version ?? '';
  const [, group, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const hashes = toHashes(locked);
  return {
    type: 'library',
    'bom-ref': purlOf(name, version),
    ...(group && { group }),
    name: bare,
    version,
    ...(hashes.length > 0 && { hashes }),
    ...(locked.license && { licenses: licencesOf(locked.license) }),
    purl: purlOf(name, version),
    ...(locked.resolved && { externalReferences: [{ type: 'distribution', url: locked.resolved }] }),
  };
}

/** Where a package that is asked for from a place is installed: beside it, or above. */
function findPlace({ packages }: Lock, from: string, name: string): string | null {
  for (let folder = from; ; ) {
    const place = `${folder === '' ? '' : `${folder}/`}${MODULES}${name}`;
    if (packages[place]) return place;
    if (folder === '') return null;
    const above = folder.lastIndexOf(MODULES);
    folder = folder.slice(0, Math.max(0, above - 1));
  }
}

/** What of a release each of its packages asks for; `places` are those of them all, by their names. */
function toDependencies(release: Release, lock: Lock, places: ReadonlyMap<string, string>) {
  const of = (place: string) => {
    const { dependencies, optionalDependencies, peerDependencies } = lock.packages[place] ?? {};
    const asked = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const found = asked.flatMap((name) => findPlace(lock, place, name) ?? []);
    return found.map((one) => refOf(lock, one)).filter((ref) => places.has(ref));
  };
  return [
    { ref: purlOf(release.name, release.version), dependsOn: [...places.keys()] },
    ...[...places].map(([ref, place]) => ({ ref, dependsOn: [...new Set(of(place))].sort() })),
  ];
}

/**
 * Writes the bill of materials (CycloneDX 1.6, JSON) of a release that has these packages in it, named by where they are
 * installed. It has neither a serial number nor the time it was made at: the same packages give the same bytes.
 */
export function toBillOfMaterials(release: Release, lock: Lock, installed: readonly string[]): string {
  const unknown = installed.filter((place) => !lock.packages[place]);
  if (unknown.length > 0) throw new RangeError(`The lock file does not know ${unknown.join(', ')}.`);
  // One version that is installed in several places is one package.
  const places = new Map([...installed].sort().map((place) => [refOf(lock, place), place]));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(release.name, release.version),
        name: release.name,
        version: release.version,
        description: release.description,
        licenses: licencesOf(release.license),
        purl: purlOf(release.name, release.version),
      },
    },
    components: [...places.values()].map((place) => toComponent(place, lock.packages[place] ?? {})),
    dependencies: toDependencies(release, lock, places),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
