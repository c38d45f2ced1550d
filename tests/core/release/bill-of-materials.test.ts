import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toBillOfMaterials } from '../../../lib/core/release/bill-of-materials.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const lock = readJson('package-lock.json');
const { name, version, description, license, dependencies } = readJson('package.json');
const release = { name, version, description, license };

interface Component {
  'bom-ref': string;
  group?: string;
  name: string;
  version: string;
  licenses: { license?: { id: string }; expression?: string }[];
  purl: string;
  hashes: { alg: string; content: string }[];
}

const billOf = (installed: string[]) => JSON.parse(toBillOfMaterials(release, lock, installed));
const INSTALLED = [...Object.keys(dependencies), '@wxt-dev/browser', 'wxt'].map((it) => `node_modules/${it}`);

test('every package stands in it with the name, the version and the licence that it has itself', () => {
  const components: Component[] = billOf(INSTALLED).components;
  expect(components).toHaveLength(INSTALLED.length);
  for (const one of components) {
    const named = one.group ? `${one.group}/${one.name}` : one.name;
    const own = readJson(`node_modules/${named}/package.json`);
    const [licence] = one.licenses;
    const said = licence?.license?.id ?? `(${licence?.expression})`;
    expect([named, one.version, said]).toEqual([own.name, own.version, own.license]);
    expect(one.purl).toBe(`pkg:npm/${named.replace('@', '%40')}@${one.version}`);
    expect(one.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }]);
  }
});

test('it says of which format it is, and of what', () => {
  const bill = billOf(INSTALLED);
  expect([bill.bomFormat, bill.specVersion, bill.version]).toEqual(['CycloneDX', '1.6', 1]);
  expect(bill.metadata.component).toMatchObject({
    type: 'application',
    name,
    version,
    licenses: [{ license: { id: 'MIT' } }],
  });
});

test('it names what asks for what, and nothing that is not in it', () => {
  const bill = billOf(INSTALLED);
  const refs = [bill.metadata.component, ...bill.components].map((it: Component) => it['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bill.dependencies.map(({ ref }: { ref: string }) => ref).sort()).toEqual([...refs].sort());
  const asked = bill.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
  expect(asked.filter((ref: string) => !refs.includes(ref))).toEqual([]);
});

test('a version that is installed in several places is named once', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { c: '^2.0.0' } },
    'node_modules/b': { version: '1.0.0', license: 'MIT', dependencies: { c: '^1.0.0' } },
    'node_modules/c': { version: '1.0.0', license: 'MIT' },
    'node_modules/a/node_modules/c': { version: '2.0.0', license: 'MIT' },
    'node_modules/d/node_modules/c': { version: '2.0.0', license: 'MIT' },
  };
  const bill = JSON.parse(toBillOfMaterials(release, { packages }, Object.keys(packages)));
  expect(bill.components.map(({ purl }: Component) => purl)).toEqual([
    'pkg:npm/a@1.0.0',
    'pkg:npm/c@2.0.0',
    'pkg:npm/b@1.0.0',
    'pkg:npm/c@1.0.0',
  ]);
  expect(bill.dependencies.slice(1)).toEqual([
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/c@2.0.0'] },
    { ref: 'pkg:npm/c@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/b@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
    { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
  ]);
});

test('what the lock file does not know stops it', () => {
  expect(existsSync(path.join(root, 'node_modules/made-up'))).toBe(false);
  expect(() => billOf(['node_modules/made-up'])).toThrow('The lock file does not know node_modules/made-up.');
});
