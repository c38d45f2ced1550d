// Whom to ask about a page, and where new tips go: what the feeds in force say of people.
import { type FeedPeople, suggestContacts } from '../core/ask/suggest-contacts.ts';
import { SAMPLE_FEED } from './settings.ts';
import type { StoredFeed } from './tip-store.ts';
import type { TipsService } from './tips.ts';

/** What suggesting people needs of the world. */
export interface PeoplePorts {
  /** The day it is, `YYYY-MM-DD`. */
  today: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The mailbox that an organisation has set; default none. */
  mailbox?: () => Promise<string>;
  /** People asked before, the latest first; default none. */
  asked?: () => Promise<readonly { name: string; email: string }[]>;
}

/** A mailbox that belongs to no feed goes by its address. */
const toPeople = (mailbox: string): FeedPeople => ({
  feedId: 'organisation',
  head: { title: mailbox, contacts: [], mailbox },
});

/** The people of the sample are made up: once a team names its own, nobody shall write to them. */
function withoutExamples(feeds: readonly StoredFeed[]): StoredFeed[] {
  const hasTeam = feeds.some(
    ({ feedId, head }) => feedId !== SAMPLE_FEED.feedId && (head.contacts.length > 0 || head.mailbox),
  );
  return feeds.filter(({ feedId }) => !hasTeam || feedId !== SAMPLE_FEED.feedId);
}

/** Creates what tells of people, from the feeds in force. */
export function createPeople(
  { today, now, asked, mailbox }: PeoplePorts,
  feedsInForce: () => Promise<StoredFeed[]>,
): Pick<TipsService, 'suggestPeople' | 'proposeTo'> {
  return {
    proposeTo: async () => {
      const feeds = await feedsInForce();
      return feeds.map(({ head }) => head.propose).find((to) => to?.email || to?.url) ?? null;
    },
    suggestPeople: async (page, url, tips, question = '') => {
      const lastResort = (await mailbox?.()) ?? '';
      const feeds = await feedsInForce();
      const people: FeedPeople[] = [...withoutExamples(feeds), ...(lastResort === '' ? [] : [toPeople(lastResort)])];
      const words = [page?.field?.label, page?.error, page?.selection, page?.title, ...(page?.headings ?? [])];
      return suggestContacts(people, {
        url,
        tips,
        words: words.join(' '),
        question,
        today: today(),
        nowMs: now(),
        language: page?.lang ?? null,
        asked: (await asked?.()) ?? [],
      });
    },
  };
}
