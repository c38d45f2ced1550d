// Reads rollout.yml: every slip is told with its line and column, by the same rules as in the extension.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parsePlainYaml, positionOf, readYaml } from '../author/read-yaml.ts';
import { isLoopback } from '../feed/loopback.ts';
import { POLICY_KEYS, parsePolicy } from '../policy.ts';
import { err, ok, type Result } from '../result.ts';
import type { SetValues } from './rollout.ts';

/** A slip in rollout.yml. */
export interface RolloutSlip {
  line: number;
  column: number;
  message: string;
}

/** What rollout.yml says, before the key file it may name is read. */
export interface WrittenRollout {
  install: {
    /** The file of the key, or of a signed package, that the id follows from. */
    key?: string;
    id?: string;
    /** The folder of one's own host; absent where a store has the package. */
    updateUrl?: string;
    firefoxId?: string;
    firefoxUrl?: string;
  };
  settings: SetValues;
}

const PARTS = ['install', 'settings'];
const EXTENSION_ID = /^[a-p]{32}$/;
const FIREFOX_ID = /^(?:[\w.-]+@[\w.-]+|\{[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\})$/i;
/** Texts of one line without characters that nobody sees: no file of the registry could hold others. */
const ONE_LINE = /^[^\p{Cc}\u2028\u2029]+$/u;

/** Tells whether packages may come from an address: by https, or by http from this machine to try things. */
function isPackageAddress(text: string): boolean {
  if (!/^\S+$/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isSafe && `${url.username}${url.password}${url.search}${url.hash}` === '';
}

/** What each key of `install` takes. */
const INSTALL: Record<string, { fits: (text: string) => boolean; expected: string }> = {
  key: { fits: (text) => text !== '', expected: 'a file: the key, or the .crx package' },
  id: { fits: (text) => EXTENSION_ID.test(text), expected: '32 letters from a to p' },
  updateUrl: { fits: isPackageAddress, expected: 'https://host/folder/' },
  firefoxId: { fits: (text) => FIREFOX_ID.test(text), expected: 'name@host' },
  firefoxUrl: { fits: isPackageAddress, expected: 'https://host/folder/file.xpi' },
};

/** A scalar without quotes is true or false where it says so; everything else is text. */
function toValue(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(toValue);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [String(key), toValue(value)]));
  if (!isScalar(node)) return '';
  const text = String(node.value ?? '');
  const isWord = node.type === 'PLAIN' && (text === 'true' || text === 'false');
  return isWord ? text === 'true' : text;
}

const isKeyed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Collects slips by their paths in a document. */
function createSlips(yaml: string) {
  const { lines, document } = parsePlainYaml(yaml);
  const slips: RolloutSlip[] = [];
  /** Where a path stands, or the last part of it that is there. */
  const offsetOf = (path: readonly string[]): number => {
    let at: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      const pair = isMap(at) ? at.items.find(({ key }) => String(key) === step) : undefined;
      const item = isSeq(at) ? (at.items[Number(step)] as Node | undefined) : undefined;
      const there = (pair?.key as Node | undefined) ?? item;
      if (!there) break;
      offset = there.range?.[0] ?? offset;
      at = pair ? pair.value : item;
    }
    return offset;
  };
  const add = (path: readonly string[], message: string) =>
    void slips.push({ ...positionOf(lines, offsetOf(path)), message });
  return { value: document.contents === null ? {} : toValue(document.contents), slips, add };
}

type Slips = ReturnType<typeof createSlips>;
const found = (value: unknown) => JSON.stringify(value);

/** The parts of a place as the policy names it, such as `feeds[1]`. */
const stepsOfKey = (key: string) => key.split(/[[\]]/).filter((part) => part !== '');

function readInstallKeys(given: unknown, { add }: Slips): WrittenRollout['install'] {
  if (!isKeyed(given)) {
    add(['install'], `install: expected keys and values, of ${Object.keys(INSTALL).join(', ')}`);
    return {};
  }
  for (const [key, value] of Object.entries(given)) {
    const rule = Object.hasOwn(INSTALL, key) ? INSTALL[key] : undefined;
    if (!rule)
      add(['install', key], `install.${key}: there is no such key; there are ${Object.keys(INSTALL).join(', ')}`);
    else if (typeof value !== 'string' || !rule.fits(value))
      add(['install', key], `install.${key}: expected ${rule.expected}; found ${found(value)}`);
  }
  if ((given.key === undefined) === (given.id === undefined))
    add(['install'], 'install: expected either key or id, by which Chromium knows the package');
  return given as WrittenRollout['install'];
}

function readSetValues(given: unknown, { add }: Slips): SetValues {
  if (!isKeyed(given)) {
    add(['settings'], `settings: expected keys and values, of ${POLICY_KEYS.join(', ')}`);
    return {};
  }
  for (const { key, value, expected } of parsePolicy(given).problems) {
    const isKnown = (POLICY_KEYS as readonly string[]).includes(stepsOfKey(key)[0] ?? '');
    const what = isKnown ? `expected ${expected}; found ${value}` : `there is no such key; there are ${expected}`;
    add(['settings', ...stepsOfKey(key)], `settings.${key}: ${what}`);
  }
  for (const [key, value] of Object.entries(given))
    for (const text of [value].flat())
      if (typeof text === 'string' && text !== '' && !ONE_LINE.test(text))
        add(['settings', key], `settings.${key}: expected texts of one line; found ${found(text)}`);
  return given as SetValues;
}

/** Reads rollout.yml; what cannot be used is told with its place. */
export function readRollout(yaml: string): Result<WrittenRollout, RolloutSlip[]> {
  const { faults } = readYaml(yaml);
  if (faults.length > 0) return err(faults.map(({ line, column, message }) => ({ line, column, message })));
  const slips = createSlips(yaml);
  const given = slips.value;
  if (!isKeyed(given)) return err([{ line: 1, column: 1, message: `expected the keys ${PARTS.join(' and ')}` }]);
  for (const key of Object.keys(given))
    if (!PARTS.includes(key)) slips.add([key], `${key}: there is no such key; there are ${PARTS.join(', ')}`);
  const read = { install: readInstallKeys(given.install, slips), settings: readSetValues(given.settings ?? {}, slips) };
  const inOrder = (one: RolloutSlip, other: RolloutSlip) => one.line - other.line || one.column - other.column;
  return slips.slips.length > 0 ? err(slips.slips.sort(inOrder)) : ok(read);
}
