import type { SavedFeed } from '../../lib/core/author/workshop-feed.ts';
import { isObject } from '../../lib/core/feed/problem-of.ts';
import type { ListedPerson } from '../author/tip-fields-props.ts';

type Values = Record<string, unknown>;

/** What a feed says under `_help`. */
export const helpOfFeed = ({ head }: SavedFeed): Values => (isObject(head._help) ? head._help : {});

/** The people of a feed as they stand there. */
export function contactsOf(feed: SavedFeed): Values[] {
  const { contacts } = helpOfFeed(feed);
  return Array.isArray(contacts) ? contacts.filter(isObject) : [];
}

/** The people of a feed whom tips can name. */
export const listPeople = (feed: SavedFeed): ListedPerson[] =>
  contactsOf(feed).flatMap(({ id, name }) =>
    typeof id === 'string' && id !== '' ? [{ id, name: typeof name === 'string' && name !== '' ? name : id }] : [],
  );
