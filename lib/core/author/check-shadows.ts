// Tips that are never the first: on the very pages they are written for, another one always comes before them.
import type { Tip } from '../feed/tip.ts';
import { findTips } from '../find/find-tips.ts';
import { createCollection } from '../find/index/collection.ts';
import { placeKeysOf } from '../place/host-keys.ts';
import type { PageSnapshot } from '../place/page-snapshot.ts';
import { matchesPattern, parsePattern } from '../place/pattern.ts';
import { nameOfAuthored, problemOf } from './check-links.ts';
import type { AuthoredTip, Problem } from './folder.ts';
import type { Steps } from './in-turns.ts';

/** A tip as its file has it, and as the extension has it. */
type Pair = readonly [AuthoredTip, Tip];

/** Fields and messages of one tip that are tried: whoever is first for none of them is so for no other. */
const MOST_TRIED = 5;

/** An address that a pattern fits; `null` where none comes to mind. */
function addressFor(source: string): string | null {
  const address = source
    .replace(/^\*:/, 'https:')
    .replace('://*.', '://www.')
    .replace('://*/', '://any.example/')
    .replace(/:\*(?=\/)/, '')
    .replaceAll('{id}', '20417')
    .replaceAll('{any}', 'one')
    .replaceAll('*', '1');
  const pattern = parsePattern(source);
  return pattern.ok && URL.canParse(address) && matchesPattern(pattern.value, new URL(address)) ? address : null;
}

/** The pages on which a tip should be the first: with the focus in its fields, or with its messages. */
function ownPages({ match, fields, errors, headings, language }: Tip): PageSnapshot[] {
  const url = match.map(addressFor).find((address) => address !== null);
  if (!url) return [];
  const page: PageSnapshot = {
    ...{ url, title: '', headings, labels: [], landmarks: [], field: null, selection: null, error: null, errors: [] },
    ...{ lang: language, description: null },
  };
  const field = (label: string) => ({
    label,
    name: null,
    type: null,
    placeholder: null,
    description: null,
    section: null,
  });
  const messages = errors.slice(0, MOST_TRIED).map((error) => error.replaceAll('*', '12'));
  return [
    ...fields.slice(0, MOST_TRIED).map((label) => ({ ...page, labels: [label], field: field(label) })),
    ...messages.map((error) => ({ ...page, error, errors: [error] })),
  ];
}

/** The saved pages that a tip's patterns fit. */
function savedFor({ match }: Tip, saved: readonly PageSnapshot[]): PageSnapshot[] {
  const patterns = match.map(parsePattern).flatMap((pattern) => (pattern.ok ? [pattern.value] : []));
  return saved.filter(({ url }) => patterns.some((pattern) => matchesPattern(pattern, new URL(url))));
}

const whatItNames = ({ fields, errors }: Tip) => [...fields, ...errors].map((name) => name.trim().toLowerCase());

/** The tips of a host that have no field and no message of their own: the others are first at least there. */
function doubtful(pairs: readonly Pair[]): Pair[] {
  const owners = new Map<string, number>();
  for (const [, tip] of pairs)
    for (const name of new Set(whatItNames(tip))) owners.set(name, (owners.get(name) ?? 0) + 1);
  return pairs.filter(
    ([, tip]) => whatItNames(tip).length > 0 && whatItNames(tip).every((name) => (owners.get(name) ?? 0) > 1),
  );
}

function byHost(pairs: readonly Pair[]): Pair[][] {
  const hosts = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const key of new Set(placeKeysOf(pair[1].match))) hosts.set(key, [...(hosts.get(key) ?? []), pair]);
  }
  return [...hosts.values()];
}

/** What another tip that always comes first gives to mend; `null` where none does. */
function shadowOf([authored]: Pair, ofHost: readonly Pair[], firsts: readonly (string | undefined)[]): Problem | null {
  const [before] = firsts;
  if (before === undefined || firsts.some((first) => first !== before) || before === authored.id) return null;
  const first = ofHost.find(([{ id }]) => id === before)?.[0];
  const message = `Say what sets it apart, or make one tip of both: for all its fields and messages ${first?.file ?? before} comes first.`;
  const params = { other: first ? nameOfAuthored(first) : before };
  return problemOf(authored, authored.at('title'), 'warning', 'shadowed', message, params);
}

/** The tips that another one always comes before, each with that one. */
export function* checkingShadows(
  pairs: readonly Pair[],
  synonyms: readonly string[][],
  saved: readonly PageSnapshot[],
): Steps<Problem[]> {
  const told = new Map<string, Problem>();
  for (const ofHost of byHost(pairs)) {
    const some = doubtful(ofHost).filter(([{ file }]) => !told.has(file));
    if (some.length === 0) continue;
    yield;
    const collection = createCollection(
      ofHost.map(([, tip]) => tip),
      synonyms,
    );
    for (const pair of some) {
      const firsts: (string | undefined)[] = [];
      for (const page of [...ownPages(pair[1]), ...savedFor(pair[1], saved)]) {
        yield;
        firsts.push(findTips(collection, page)[0]?.tip.id);
      }
      const problem = shadowOf(pair, ofHost, firsts);
      if (problem) told.set(pair[0].file, problem);
    }
  }
  return [...told.values()];
}
