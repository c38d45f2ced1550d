// A file with a person's data, read: what is in it, and what of it cannot be brought in and why.
import * as v from 'valibot';
import { type Ask, askSchema, parseAsks } from '../../core/ask/ask.ts';
import { parseOwnItems } from '../../core/ask/own-items.ts';
import { readWorkshopRecords, type WorkshopRecord } from '../../core/author/workshop/workshop-records.ts';
import { type KeptTipDraft, keptTipDraftSchema, parseTipDrafts } from '../../core/author/writing/kept-tip-draft.ts';
import { type FeedItem, itemSchema } from '../../core/feed/feed-schema.ts';
import { parseFeedText } from '../../core/feed/parse-feed-text.ts';
import { foundIn, isObject, keyOfIssue } from '../../core/feed/problem-of.ts';
import { type Opinion, opinionSchema, parseOpinions } from '../../core/opinion.ts';
import type { BackupFailure, Refusal } from '../../core/own-data.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { type LayoutChoices, parseLayout } from '../../core/sidebar/layout.ts';
import type { FollowedFeed, Settings } from '../settings.ts';
import { changedKey, isShallow, readList } from './read-list.ts';
import { readSettings } from './read-settings.ts';

/** What a file of this kind calls itself, and the version that this one writes. */
export const BACKUP_FORMAT = 'alongside-data';
/** The version of the files that are written here. */
export const BACKUP_VERSION = 1;

/** What a file holds; a part that it does not name, or that cannot be read, is absent. */
export interface Backup {
  isNewer: boolean;
  ownTips?: FeedItem[] | undefined;
  tipDrafts?: KeptTipDraft[] | undefined;
  asks?: Ask[] | undefined;
  opinions?: Opinion[] | undefined;
  feeds?: FollowedFeed[] | undefined;
  settings?: Partial<Settings> | undefined;
  sidebarLayout?: Partial<LayoutChoices> | undefined;
  workshop?: WorkshopRecord[] | undefined;
  refused: Refusal[];
}

const KNOWN = [
  'format',
  'version',
  'ownTips',
  'tipDrafts',
  'asks',
  'opinions',
  'settings',
  'sidebarLayout',
  'workshop',
];
/** Tips and saved pages of feeds that one keeps stand beside the list. */
const [WORKSHOP_TIP, WORKSHOP_PAGES] = ['workshopTip ', 'workshopPages '];

/** The key for which a value is not read by a schema, as far as it can be named. */
const keyBySchema = (schema: v.GenericSchema) => (value: unknown) => {
  if (!isShallow(value)) return foundIn(value);
  const [issue] = v.safeParse(schema, value).issues ?? [];
  return (issue && keyOfIssue(issue)) || foundIn(value);
};

function readLayout(given: unknown): Pick<Backup, 'sidebarLayout' | 'refused'> {
  if (given === undefined) return { refused: [] };
  if (!isObject(given)) return { refused: [{ kind: 'part', part: 'sidebarLayout', key: foundIn(given) }] };
  const layout = parseLayout(given);
  const bad = Object.keys(layout).filter(
    (key) => changedKey({ [key]: given[key] }, layout) && given[key] !== undefined,
  );
  const good = Object.entries(layout).filter(([key]) => given[key] !== undefined && !bad.includes(key));
  return {
    ...(good.length > 0 && { sidebarLayout: Object.fromEntries(good) }),
    refused: bad.map((key) => ({ kind: 'kept', part: 'sidebarLayout', key })),
  };
}

/** Reads feeds that one keeps, with their tips and pages in the file. */
const readRecords = (file: Record<string, unknown>) => (feeds: unknown[]) =>
  readWorkshopRecords(
    feeds,
    (name) => file[`${WORKSHOP_TIP}${name}`],
    (feedId) => file[`${WORKSHOP_PAGES}${feedId}`],
  );

function readParts(file: Record<string, unknown>, isNewer: boolean): Backup {
  const tips = readList('ownTips', file.ownTips, parseOwnItems, keyBySchema(itemSchema));
  const drafts = readList('tipDrafts', file.tipDrafts, parseTipDrafts, keyBySchema(keptTipDraftSchema));
  const asks = readList('asks', file.asks, parseAsks, keyBySchema(askSchema));
  const opinions = readList('opinions', file.opinions, parseOpinions, keyBySchema(opinionSchema));
  const settings = readSettings(file.settings);
  const layout = readLayout(file.sidebarLayout);
  const workshop = readList('workshop', file.workshop, readRecords(file), () => 'id');
  const isBeside = (key: string) => [WORKSHOP_TIP, WORKSHOP_PAGES].some((start) => key.startsWith(start));
  const unknown = Object.keys(file).filter((key) => !KNOWN.includes(key) && !isBeside(key));
  return {
    isNewer,
    ownTips: tips.values,
    tipDrafts: drafts.values,
    asks: asks.values,
    opinions: opinions.values,
    feeds: settings.feeds,
    settings: settings.settings,
    sidebarLayout: layout.sidebarLayout,
    workshop: workshop.values,
    refused: [
      ...[tips, drafts, asks, opinions, settings, layout, workshop].flatMap(({ refused }) => refused),
      ...unknown.map((key): Refusal => ({ kind: 'unknown', key: foundIn(key) })),
    ],
  };
}

/** Reads the text of a file; the failure says why nothing of it can be used. */
export function readBackup(text: string): Result<Backup, BackupFailure> {
  if (text.trim() === '') return err('empty');
  const json = parseFeedText(text, '');
  if (!json.ok) return err(json.error.kind === 'cut-off' ? 'cutOff' : 'notJson');
  const file = json.value;
  if (!isObject(file)) return err('notBackup');
  if (file.format !== BACKUP_FORMAT) return err(Array.isArray(file.items) ? 'isFeed' : 'notBackup');
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return err('noVersion');
  return ok(readParts(file, version > BACKUP_VERSION));
}
