// Questions asked, tips of one's own, opinions and where help stands: in extension storage, where an update or a broken
// database cannot reach them.
import { type Ask, parseAsks } from '../../core/ask/ask.ts';
import { parseOwnItems } from '../../core/ask/own-items.ts';
import { type KeptTipDraft, parseTipDrafts } from '../../core/author/writing/kept-tip-draft.ts';
import type { FeedItem } from '../../core/feed/feed-schema.ts';
import { type Opinion, parseOpinions } from '../../core/opinion.ts';
import { type LayoutChoices, parseLayout } from '../../core/sidebar/layout.ts';
import { parseSentReports, type SentReport } from '../../core/value/sent-report.ts';
import { createLocalRecord, createOwnRecord, type LocalRecord } from './local-record.ts';

/** Creates the store of the questions that were asked. */
export const createAskStore = (): LocalRecord<Ask[]> => createOwnRecord('asks', parseAsks);

/** Creates the store of the person's own tips, as feed items. */
export const createOwnTipStore = (): LocalRecord<FeedItem[]> => createOwnRecord('ownTips', parseOwnItems);

/** Creates the store of the tips that the person is writing. */
export const createTipDraftStore = (): LocalRecord<KeptTipDraft[]> => createOwnRecord('tipDrafts', parseTipDrafts);

/** Creates the store of what the person has said of tips. */
export const createOpinionStore = (): LocalRecord<Opinion[]> => createOwnRecord('opinions', parseOpinions);

/** Creates the store of what is remembered of reports that were sent. */
export const createSentReportStore = (): LocalRecord<SentReport[]> => createOwnRecord('sentReports', parseSentReports);

/** Creates the record of when it was last asked whether somebody would have turned to a person; 0, never. */
export const createWouldAskRecord = (): LocalRecord<number> =>
  createLocalRecord('wouldAskAt', (stored) => (typeof stored === 'number' && Number.isFinite(stored) ? stored : 0));

/** Creates the record of how the sidebar stands, for every page and for single sites. */
export const createLayoutStore = (): LocalRecord<LayoutChoices> => createOwnRecord('sidebarLayout', parseLayout);
