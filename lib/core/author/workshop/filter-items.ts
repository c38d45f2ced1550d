// Which tips of a feed are looked for: by words, address, person, kind, and by what is to be done about them.
import { TIP_KINDS } from '../../feed/feed-schema.ts';
import { matchesPattern, parsePattern } from '../../place/pattern.ts';
import { type ListedPage, pagesThatFit } from '../writing/saved-fits.ts';
import { itemKey, pathIdOf, textsIn } from './change-items.ts';

type Item = Record<string, unknown>;

/** What is to be done about tips: `onNoPage` are those that fit none of the feed's saved pages. */
export const ITEM_STATES = ['', 'overdue', 'problems', 'onNoPage'] as const;

/** What a list of tips is narrowed to; an empty text is no wish. */
export interface ItemFilter {
  words: string;
  /** The address of a page, or a part of a pattern. */
  address: string;
  /** The id of a person. */
  person: string;
  kind: string;
  path: string;
  state: (typeof ITEM_STATES)[number];
}

/** A filter that lets everything through. */
export const NO_FILTER: ItemFilter = { words: '', address: '', person: '', kind: '', path: '', state: '' };

/** Words of a tip in small letters, once for as long as it is the same object. */
const wordsOfItems = new WeakMap<Item, string>();

const TEXT_KEYS = [
  ...['id', 'title', 'summary', 'content_text', 'content_html', 'tags', '_help.match'],
  ...['_help.fields', '_help.errors', '_help.headings', '_help.keywords'],
];

/** Pictures stand in the text as data, which nobody looks for. */
const PICTURE = /data:[^"')\s]{200,}/g;

function searchedText(item: Item): string {
  const known = wordsOfItems.get(item);
  if (known !== undefined) return known;
  const text = TEXT_KEYS.flatMap((key) => {
    const value = itemKey(item, key);
    return typeof value === 'number' ? String(value) : textsIn(value);
  })
    .join('\n')
    .replace(PICTURE, '')
    .toLowerCase();
  wordsOfItems.set(item, text);
  return text;
}

function isForAddress(item: Item, address: string): boolean {
  const patterns = textsIn(itemKey(item, '_help.match'));
  const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
  return patterns.some((source) => {
    if (source.toLowerCase().includes(address.toLowerCase())) return true;
    const pattern = url ? parsePattern(source) : null;
    return url !== null && pattern?.ok === true && matchesPattern(pattern.value, url);
  });
}

const isOfPerson = (item: Item, person: string) =>
  itemKey(item, '_help.owner') === person || textsIn(itemKey(item, '_help.contacts')).includes(person);

/** The kind of a tip; whatever else stands there is none that there is. */
export const kindOfItem = (item: Item): string => {
  const kind = itemKey(item, '_help.kind');
  return TIP_KINDS.find((one) => one === kind) ?? 'tip';
};

/** Tells whether a tip was to be read again before today, `YYYY-MM-DD`. */
export const isOverdueItem = (item: Item, today: string): boolean => {
  const due = itemKey(item, '_help.review_by');
  return typeof due === 'string' && due !== '' && due < today;
};

const isOnNoPage = (item: Item, pages: readonly ListedPage[]) => {
  const [match, exclude] = ['_help.match', '_help.exclude'].map((key) => textsIn(itemKey(item, key)));
  return pagesThatFit(match ?? [], pages, exclude).length === 0;
};

/** What a filter goes by besides the tips. */
interface FilteredBy {
  /** `YYYY-MM-DD`. */
  today: string;
  /** The tips that have problems. */
  faulty: ReadonlySet<Item>;
  /** The saved pages of the feed. */
  pages: readonly ListedPage[];
}

/** The tips that a filter lets through, in the order of the feed. */
export function filterItems(items: readonly Item[], filter: ItemFilter, { today, faulty, pages }: FilteredBy): Item[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const address = filter.address.trim();
  return items.filter((item) => {
    if (filter.kind !== '' && kindOfItem(item) !== filter.kind) return false;
    if (filter.path !== '' && pathIdOf(item) !== filter.path) return false;
    if (filter.person !== '' && !isOfPerson(item, filter.person)) return false;
    if (filter.state === 'overdue' && !isOverdueItem(item, today)) return false;
    if (filter.state === 'problems' && !faulty.has(item)) return false;
    if (filter.state === 'onNoPage' && !isOnNoPage(item, pages)) return false;
    if (address !== '' && !isForAddress(item, address)) return false;
    return words.length === 0 || words.every((word) => searchedText(item).includes(word));
  });
}
