// A tip of one's own on its way to the team: a mail to whoever keeps the feed, with the tip as feed JSON in it.
import type { FeedItem } from '../feed/feed-schema.ts';
import type { Text } from '../text/text.ts';
import type { Draft } from './draft.ts';
import { toMailAddress } from './mail-address.ts';
import { maskText } from './mask.ts';
import { toOwnFeed } from './own-items.ts';

/** Where whoever keeps a feed takes new tips. */
export interface ProposeTo {
  email?: string;
  url?: string;
}

/** A proposal: the mail that carries it, and the file to attach where the mail would grow too long. */
export interface Proposal {
  mailto: string;
  /** The whole mail, for the clipboard. */
  draft: Draft;
  /** The tip does not fit into the mail: its file must be attached. */
  needsFile: boolean;
  fileName: string;
  /** A JSON Feed with the one item. */
  file: string;
}

const fileNameOf = ({ title, id }: FeedItem) => {
  const words = (title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return `${(words ?? [id]).join('-').slice(0, 60)}.json`;
};

/**
 * Makes a proposal of a tip; `to` is the address of whoever keeps the feed, empty where none is known, and `words` are
 * what the tip says.
 */
export function toProposal(own: FeedItem, to: string, text: Text, words = own.content_text ?? ''): Proposal {
  // Tips of one's own may be older than the masks, or come from a file.
  const item: FeedItem = own.title === undefined ? own : { ...own, title: maskText(own.title) };
  const file = toOwnFeed([item], text('own.title'));
  const where = item._help?.match?.join('\n') ?? '';
  const sections = [
    { text: text('propose.lead'), weight: 2 },
    { heading: item.title ?? '', text: words, weight: 1 },
    ...(where === '' ? [] : [{ heading: text('keep.where'), text: where, weight: 3 }]),
  ];
  const subject = text('propose.subject', { title: item.title ?? '' });
  // On one line: spaces cost three characters each in an address.
  const json = { heading: text('propose.json'), text: JSON.stringify(JSON.parse(file)), weight: 9 };
  const whole: Draft = { to, subject, sections: [...sections, json] };
  const { url, leftOut } = toMailAddress(whole, text);
  // Half a file is worth nothing: then the mail says that it is attached.
  if (!leftOut.includes(json.heading))
    return { mailto: url, draft: whole, needsFile: false, fileName: fileNameOf(item), file };
  const short: Draft = { to, subject, sections: [...sections, { text: text('propose.attached'), weight: 9 }] };
  return { mailto: toMailAddress(short, text).url, draft: whole, needsFile: true, fileName: fileNameOf(item), file };
}
