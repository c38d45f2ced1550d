// A feed of any size as large teams have them: words as common as in a language, tips of many hosts, a few of any place.

/** Hosts that a feed has exactly so many tips of; all under `localhost`, which every browser looks for on this machine. */
export const HOSTS = { 50: 't50.localhost', 200: 't200.localhost', 1000: 't1000.localhost' } as const;

/** A host without any tip. */
export const BARE_HOST = 'bare.localhost';

const [WORDS, OTHER_HOSTS, GENERAL_SHARE] = [20_000, 500, 0.005];
const SYLLABLES = 'ka le mi no ru sa te vo pli dra ben cor'.split(' ');

/** The same numbers at every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word by its rank. */
function wordAt(rank: number): string {
  let [left, word] = [rank + SYLLABLES.length, ''];
  while (left > 0) {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}

/** A rank that the first of `count` have most often, by Zipf's law. */
const rankOf = (random: () => number, count: number) => Math.floor(count ** random()) % count;

/** What a search of some words is, all of which the feed has. */
export const searchFor = (words: number): string =>
  Array.from({ length: words }, (_, at) => wordAt(40 + 97 * at)).join(' ');

/** The hosts that a feed of so many tips has exactly so many of, beside others. */
export const hostsIn = (tips: number): [count: number, host: string][] =>
  Object.entries(HOSTS)
    .map(([count, host]): [number, string] => [Number(count), host])
    .filter(([count]) => count * 2 <= tips);

/** Tips in one file: what a server may send in one is limited. */
const FILE_TIPS = 2500;

/** The files of a feed of so many tips, by their addresses; `origin` is that of the server, `port` that of the pages. */
export function feedFiles(tips: number, origin: string, port: number): Map<string, object> {
  const items = itemsOf(tips, port);
  const address = (file: number) => `/feed-${tips}${file === 0 ? '' : `-${file}`}.json`;
  const files = Array.from({ length: Math.ceil(tips / FILE_TIPS) }, (_, file): [string, object] => [
    address(file),
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: `${tips} tips`,
      ...((file + 1) * FILE_TIPS < tips && { next_url: `${origin}${address(file + 1)}` }),
      items: items.slice(file * FILE_TIPS, (file + 1) * FILE_TIPS),
    },
  ]);
  return new Map(files);
}

function itemsOf(tips: number, port: number): object[] {
  const random = createRandom(tips);
  const text = (from: number, to: number) =>
    Array.from({ length: from + Math.floor(random() * (to - from)) }, () => wordAt(rankOf(random, WORDS))).join(' ');
  const hosts = hostsIn(tips).flatMap(([count, host]) => Array.from({ length: count }, () => host));
  return Array.from({ length: tips }, (_, at) => {
    const host = hosts[at] ?? `h${rankOf(random, OTHER_HOSTS)}.example`;
    const isGeneral = hosts[at] === undefined && random() < GENERAL_SHARE;
    return {
      id: `${at}`,
      title: text(6, 10),
      content_text: text(80, 150),
      tags: [text(1, 2), text(1, 2)],
      _help: isGeneral ? {} : { match: [`http://${host}:${port}/${at % 3 === 0 ? '*' : `area${at % 7}/*`}`] },
    };
  });
}
