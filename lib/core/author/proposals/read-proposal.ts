// Tips that somebody proposes, out of the mail or the file that brings them.
import { isEmail } from '../../ask/email.ts';
import { FEED_LIMITS } from '../../feed/limits.ts';
import { parseItem } from '../../feed/parse-item.ts';
import { isObject } from '../../feed/problem-of.ts';
import type { Tip } from '../../feed/tip.ts';
import { err, ok, type Result } from '../../result.ts';
import { findFeeds } from './find-feeds.ts';
import { readMail } from './read-mail.ts';

/** A tip that somebody proposes. */
export interface ProposedTip {
  /** As it stands in the proposal. */
  item: Record<string, unknown>;
  tip: Tip;
  /** Who sent it; `null` where the text does not say. */
  from: string | null;
}

/** Why there is no proposal in a text: nothing looks like one, one is cut or changed on its way, or its tips are none. */
export type ProposalFault = 'none' | 'broken' | 'unusable';

/** Longest text that is looked through: a mail with the pictures of a tip in it is a few of these. */
const MOST_CHARACTERS = 20_000_000;

const FROM = /^[ \t>*]*(?:from|von|de|da|van|差出人|送信者|发件人|寄件人|من)[ \t*]*[:：][ \t*]*(.+)$/gim;
/** From where such an address can begin: a search from each letter of a long word would take minutes. */
const ADDRESS = /(?<![^\s<>()[\]"“”:;,：])[^\s<>()[\]"“”:;,：]+@[^\s<>()[\]"“”:;,]+/;

const mailboxIn = (words: string | undefined): string | null => {
  const [address = ''] = ADDRESS.exec(words ?? '') ?? [];
  return isEmail(address) ? address : null;
};

/** Who sent a mail: the last that is named was the first to write, for replies stand above what they answer. */
function senderIn(text: string): string | null {
  return [...text.matchAll(FROM)].map(([, words]) => mailboxIn(words)).findLast((address) => address !== null) ?? null;
}

/** Addresses have no spaces: those in them are where a line was broken. */
function withoutBreaks(item: Record<string, unknown>): Record<string, unknown> {
  const whole = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, '') : value);
  const { url, _help: help } = item;
  const { match, exclude } = isObject(help) ? help : {};
  return {
    ...item,
    ...(url === undefined ? {} : { url: whole(url) }),
    ...(isObject(help) && {
      _help: {
        ...help,
        ...(Array.isArray(match) && { match: match.map(whole) }),
        ...(Array.isArray(exclude) && { exclude: exclude.map(whole) }),
      },
    }),
  };
}

function toProposed(given: unknown, index: number, from: string | null): ProposedTip[] {
  if (!isObject(given)) return [];
  const item = withoutBreaks(given);
  const read = parseItem(item, { feedId: 'proposal', index, pictures: { left: FEED_LIMITS.picturesOfFeed } });
  return read.ok ? [{ item, tip: read.value.tip, from }] : [];
}

/** Reads the proposed tips in a mail, a part of one, or a file, each once. */
export function readProposal(given: string): Result<ProposedTip[], ProposalFault> {
  const text = given.slice(0, MOST_CHARACTERS);
  const mail = readMail(text);
  const found = (mail?.texts ?? [text]).map(findFeeds);
  const feeds = found.flatMap((one) => one.feeds);
  const from = mail ? mailboxIn(mail.headers.get('reply-to') ?? mail.headers.get('from')) : senderIn(text);
  const items = feeds.flatMap(({ items: listed }) => (Array.isArray(listed) ? listed : []));
  const proposed = items.flatMap((item: unknown, index) => toProposed(item, index, from));
  // A mail has its text twice, as HTML as well, and a reply has it once more.
  const each = [...new Map(proposed.map((one) => [JSON.stringify(one.tip), one])).values()];
  if (each.length > 0) return ok(each);
  if (items.length > 0 || feeds.length > 0) return err('unusable');
  return err(found.some(({ broken }) => broken > 0) ? 'broken' : 'none');
}
