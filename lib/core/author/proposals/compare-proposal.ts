// A proposed tip beside the tip that it changes.
import { FEED_LIMITS } from '../../feed/limits.ts';
import { parseItem } from '../../feed/parse-item.ts';
import { isObject } from '../../feed/problem-of.ts';
import type { Tip, TipStep } from '../../feed/tip.ts';
import { placeKeysOf } from '../../place/host-keys.ts';
import { idOfItem } from '../check-workshop-feed.ts';
import { parseHtml } from '../convert/html-nodes.ts';
import type { WorkshopFeed } from '../workshop-feed.ts';
import type { ProposedTip } from './read-proposal.ts';
import { diffWords, type WordRun } from './word-diff.ts';

type Item = Record<string, unknown>;

/** The tip of a feed that a proposal may change. */
export interface ProposalTarget {
  index: number;
  tip: Tip;
  /** True where it has the same id, not only much the same title. */
  isSure: boolean;
}

/** Words of two titles that are the same, of all their words, where the tips may be one. */
const ALIKE = 0.5;

const titleWords = (title: unknown) =>
  new Set(typeof title === 'string' ? title.toLowerCase().match(/[\p{L}\p{N}]+/gu) : []);

function titlesAlike(one: unknown, other: unknown): number {
  const [a, b] = [titleWords(one), titleWords(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

function shareHost(one: Tip, other: Tip): boolean {
  const hosts = new Set(placeKeysOf(one.match));
  return placeKeysOf(other.match).some((host) => hosts.has(host));
}

function toTipOf(item: Item, index: number): Tip | null {
  const read = parseItem(item, { feedId: 'proposal', index, pictures: { left: FEED_LIMITS.picturesOfFeed } });
  return read.ok ? read.value.tip : null;
}

/** The tip that a proposal changes: the one with its id, else one with much the same title for the same host. */
export function findProposalTarget({ tip }: ProposedTip, { items }: WorkshopFeed): ProposalTarget | null {
  const sure = items.findIndex((item) => idOfItem(item) === tip.id);
  const known = sure < 0 ? null : toTipOf(items[sure] ?? {}, sure);
  if (known) return { index: sure, tip: known, isSure: true };
  const alike = items
    .map((item, index) => ({ index, likeness: titlesAlike(tip.title, item.title) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { index } of alike) {
    const other = toTipOf(items[index] ?? {}, index);
    if (other && shareHost(tip, other)) return { index, tip: other, isSure: false };
  }
  return null;
}

/** The parts of a tip that a proposal can change, in the order in which they are read. */
export const COMPARED_PARTS = [
  'title',
  'summary',
  'text',
  'steps',
  'pictures',
  'match',
  'exclude',
  'fields',
  'errors',
  'headings',
  'keywords',
  'tags',
  'contacts',
  'audience',
  'language',
  'url',
] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

/** A part of a tip that is not the same, word by word. */
export interface PartDiff {
  part: ComparedPart;
  runs: WordRun[];
}

/** A picture that stands in its address is told by its end: its beginning is that of all. */
const END_OF_DATA = 16;

const shortAddress = (address: string) =>
  address.replace(/^(data:[^,]{0,60},).*$/is, (_all, kind: string) => `${kind}…${address.slice(-END_OF_DATA)}`);

/** The addresses in some HTML. */
function htmlAddresses(html: string | undefined, name: 'a' | 'img', attribute: 'href' | 'src'): string[] {
  const found = html === undefined ? [] : parseHtml(html).getElementsByTagName(name);
  return found.map((element) => element.getAttribute(attribute)?.trim() ?? '').filter((address) => address !== '');
}

/** A text, with where its links lead: that can change while no word does. */
const withLinks = (text: string, html: string | undefined) =>
  [text, ...htmlAddresses(html, 'a', 'href').filter((address) => !text.includes(address))].join('\n');

function comparedStep({ title, text, html, target }: TipStep): string {
  const shown = target && [target.name, target.role, target.selector].filter(Boolean).join(' ');
  const words = [title, text].filter(Boolean).join(': ');
  return withLinks([words, shown].filter(Boolean).join(' → '), html);
}

function picturesInTip({ html, steps, attachments = [] }: Tip): string[] {
  const inHtml = [html, ...steps.map((step) => step.html)].flatMap((one) => htmlAddresses(one, 'img', 'src'));
  return [...inHtml.map(shortAddress), ...attachments.map(({ url }) => url)];
}

function wordsOfPart(tip: Tip | null, part: ComparedPart): string {
  if (!tip) return '';
  if (part === 'text') return withLinks(tip.text, tip.html);
  if (part === 'steps') return tip.steps.map(comparedStep).join('\n');
  const value = part === 'pictures' ? picturesInTip(tip) : tip[part];
  return Array.isArray(value) ? value.join('\n') : (value ?? '');
}

/** How a tip differs from what it was; from none, everything that it says is new. */
export function diffProposal(before: Tip | null, after: Tip): PartDiff[] {
  return COMPARED_PARTS.flatMap((part) => {
    const runs = diffWords(wordsOfPart(before, part), wordsOfPart(after, part));
    // What looks the same in words, such as bold ones, is no change that could be shown.
    return runs.some(({ is }) => is !== 'same') ? [{ part, runs }] : [];
  });
}

const CONTENTS = ['content_html', 'content_text'];
/** What whoever keeps a feed says of a tip, and nobody else. */
const UPKEEP = new Set(['owner', 'verified', 'review_by']);

const withoutUpkeep = (help: Item): Item =>
  Object.fromEntries(Object.entries(help).filter(([key]) => !UPKEEP.has(key)));

/** A tip with what a proposal says; whatever that does not say stays, and so do its id, its authors and its upkeep. */
function changedItem(item: Item, { item: proposed }: ProposedTip): Item {
  const { id: _id, authors: _authors, date_published: _published, _help: help, ...said } = proposed;
  const ownHelp = isObject(item._help) ? item._help : {};
  const saysContent = CONTENTS.some((key) => Object.hasOwn(proposed, key));
  const kept = Object.entries(item).filter(
    ([key]) => !saysContent || !CONTENTS.includes(key) || Object.hasOwn(said, key),
  );
  return {
    ...Object.fromEntries(kept),
    ...said,
    ...(isObject(help) || isObject(item._help)
      ? { _help: { ...ownHelp, ...(isObject(help) ? withoutUpkeep(help) : {}) } }
      : {}),
  };
}

/** The item that a proposal makes: the target changed, or a new one. */
export function itemOfProposal(feed: WorkshopFeed, proposed: ProposedTip, target: number | null): Item {
  const before = target === null ? undefined : feed.items[target];
  return before ? changedItem(before, proposed) : proposed.item;
}

/** The tip that readers get once a proposal is accepted. */
export function tipOfProposal(feed: WorkshopFeed, proposed: ProposedTip, target: number | null): Tip {
  return toTipOf(itemOfProposal(feed, proposed, target), target ?? feed.items.length) ?? proposed.tip;
}

/** The feed with a proposal in it: as a change of the tip at `target`, or as a new tip at its end. */
export function acceptProposal(feed: WorkshopFeed, proposed: ProposedTip, target: number | null): WorkshopFeed {
  const item = itemOfProposal(feed, proposed, target);
  const isChange = target !== null && feed.items[target] !== undefined;
  return { ...feed, items: isChange ? feed.items.with(target, item) : [...feed.items, item] };
}
