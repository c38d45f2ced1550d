// What the help page shows for the page a person is on, and for what they type there.
import type { SuggestedContact } from '../core/ask/suggested-contact.ts';
import type { Caller } from '../core/calls.ts';
import type { Tip, TipRef } from '../core/feed/tip.ts';
import type { FoundTip } from '../core/find/found-tip.ts';
import { putMessagesFirst } from '../core/find/rank/known-messages.ts';
import type { Help, SearchResult } from '../core/messages.ts';
import type { PageSnapshot } from '../core/place/page-snapshot.ts';
import type { PageState } from '../core/place/page-state.ts';
import type { PictureShow } from './show-pictures.ts';
import type { TipsService } from './tips.ts';

/** A page as it was read for one answer. */
export interface ReadPage {
  page: PageState;
  /** Short texts that the page shows; compared with what authors wrote down, and then forgotten. */
  shown?: readonly string[];
  /** True when help was asked about the first message of the page, not about the field with the focus. */
  isMessage?: boolean;
}

/** The use cases behind the help page's questions. */
export interface HelpService {
  /** Tips and people for the page the person is on; for `page` where that is given. */
  getHelp(caller: Caller, page?: PageState): Promise<Help>;
  /** Tips for typed words, and people who know of them. */
  search(search: string, page: PageState): Promise<SearchResult>;
  /** Whom to ask the question that is being typed on a page. */
  suggestPeople(question: string, page: PageState): Promise<SuggestedContact[]>;
  /** The next step on the path of a tip that is not done yet; `null` where there is none. */
  nextOnPath(ref: TipRef): Promise<Tip | null>;
}

/** What is known of a page: all of it where it could be read, else its address at best. */
function snapshotAndUrl(page: PageState): { snapshot: PageSnapshot | null; url: string | null } {
  return page.status === 'read'
    ? { snapshot: page.snapshot, url: page.snapshot.url }
    : { snapshot: null, url: page.url ?? null };
}

/** Creates the use cases behind the help page's questions. */
export function createHelpService(ports: {
  tips: TipsService;
  readPage: (caller: Caller) => Promise<ReadPage>;
  /** Says which pictures of tips are kept; default none. */
  pictures?: Pick<PictureShow, 'describe'>;
}): HelpService {
  const { tips, pictures } = ports;
  const described = async (all: Tip[]): Promise<Tip[]> => (await pictures?.describe(all)) ?? all;
  const withPictures = async (found: FoundTip[]): Promise<FoundTip[]> => {
    const tips = await described(found.map(({ tip }) => tip));
    return found.map((one, at) => ({ ...one, tip: tips[at] ?? one.tip }));
  };
  const findFor = async (snapshot: PageSnapshot | null) => (snapshot ? tips.findForPage(snapshot) : []);
  /** The page with the messages that its authors know; only these go on from what it shows. */
  async function withMessages({ page, shown = [], isMessage = false }: ReadPage): Promise<PageState> {
    if (page.status !== 'read') return page;
    const known = await tips.knownMessages(page.snapshot, shown);
    return { ...page, snapshot: putMessagesFirst(page.snapshot, known, isMessage) };
  }
  return {
    nextOnPath: async (ref) => {
      const tip = await tips.nextOnPath(ref);
      return tip && ((await described([tip]))[0] ?? tip);
    },
    getHelp: async (caller, given) => {
      const page = given ?? (await withMessages(await ports.readPage(caller)));
      const { snapshot, url } = snapshotAndUrl(page);
      const found = await findFor(snapshot);
      const [people, places] = await Promise.all([tips.suggestPeople(snapshot, url, found), tips.placeWords(url)]);
      const isNamed = places.hosts.length > 0 || places.segments.length > 0;
      return { page, tips: await withPictures(found), people, ...(isNamed ? { places } : {}) };
    },
    search: async (search, page) => {
      const { snapshot, url } = snapshotAndUrl(page);
      const found = await tips.search(search, snapshot);
      const people = await tips.suggestPeople(snapshot, url, found, search);
      return { tips: await withPictures(found), people };
    },
    suggestPeople: async (question, page) => {
      const { snapshot, url } = snapshotAndUrl(page);
      return tips.suggestPeople(snapshot, url, await findFor(snapshot), question);
    },
  };
}
