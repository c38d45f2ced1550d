// Reads the benchmark's data: a folder of feeds and queries, or the project's small set when that folder is missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseFeedFile } from '../../../lib/core/feed/parse-feed.ts';
import { type PageSnapshot, parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { type BenchData, type BenchFeed, type BenchQuery, type BenchSet, DataError } from './bench-data.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Where the benchmark stands when it is there, from the project's folder. */
export const DEFAULT_FOLDER = '../shared/bench';
const SMALL_FOLDER = 'tests/fixtures/relevance';

const querySchema = v.object({
  id: v.string(),
  kind: v.string(),
  page: v.unknown(),
  search: v.nullish(v.string()),
});
const fullQuerySchema = v.object({ ...querySchema.entries, relevant: v.array(v.string()) });
const answersSchema = v.record(v.string(), v.array(v.string()));

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new DataError(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(`${file} is not valid JSON.`);
  }
}

/** Takes a file as the schema says; the error names the first thing that is wrong. */
export function readAs<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, readJson(file));
  if (result.success) return result.output;
  const [{ path: at, message }] = result.issues;
  throw new DataError(
    `${file} is malformed at ${at?.map(({ key }) => String(key)).join('.') ?? 'the top'}: ${message}.`,
  );
}

function readFeed(file: string, feedId: string): { feed: BenchFeed; language: string | undefined } {
  const page = parseFeedFile(readJson(file), feedId);
  if (!page.ok) throw new DataError(`${file} is no feed: ${Object.values(page.error.params ?? {}).join(' ')}.`);
  const { tips, head, problems } = page.value;
  // As in the extension: an item that does not parse is left out, the rest is used.
  const rejected = new Set(problems.filter(({ severity }) => severity === 'rejected').map(({ where }) => where)).size;
  if (tips.length === 0) throw new DataError(`${file} holds no tip.`);
  return { feed: { feedId, tips, synonyms: head.synonyms, rejected }, language: head.language };
}

function toQuery(
  from: v.InferOutput<typeof querySchema>,
  relevant: readonly string[],
  where: { file: string; application: string; feed: BenchFeed },
): BenchQuery {
  const page: PageSnapshot | null = parsePageSnapshot(from.page);
  if (!page) throw new DataError(`${where.file} is malformed at ${from.id}: the page has no url.`);
  const known = new Set(where.feed.tips.map(({ id }) => id));
  const unknown = relevant.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new DataError(`${where.file} is malformed at ${from.id}: no tip is called ${unknown}.`);
  return {
    id: from.id,
    application: where.application,
    kind: from.kind,
    page,
    search: from.search?.trim() ? from.search : null,
    relevant: new Set(relevant),
    // One address can show several dialogs; their headings tell them apart.
    screen: [page.url, page.title, ...page.headings].join('\n'),
  };
}

function byAnswers(all: readonly BenchQuery[], file: string): Pick<BenchSet, 'queries' | 'unanswered'> {
  const queries = all.filter(({ relevant }) => relevant.size > 0);
  if (queries.length === 0) throw new DataError(`${file} holds no query with a right tip.`);
  return { queries, unanswered: all.filter(({ relevant }) => relevant.size === 0) };
}

function readSet(folder: string, file: string): BenchSet {
  const name = path.basename(file, '.json');
  const application = name.replace(/-[a-z]{2}$/, '');
  const { feed, language } = readFeed(path.join(folder, 'feeds', file), name);
  const titled = (variant: string) => {
    const other = path.join(folder, variant, file);
    return existsSync(other) ? readFeed(other, name).feed : null;
  };
  const queryFile = path.join(folder, 'queries', file);
  const all = readAs(v.array(fullQuerySchema), queryFile).map((query) =>
    toQuery(query, query.relevant, { file: queryFile, application, feed }),
  );
  return {
    name,
    application,
    language: (language ?? 'unknown').split('-')[0] ?? 'unknown',
    feed,
    labelled: titled('feeds-labelled'),
    plain: titled('feeds-plain'),
    ...byAnswers(all, queryFile),
  };
}

function readFolder(folder: string): BenchData {
  const names = (part: string) => {
    try {
      return readdirSync(path.join(folder, part)).filter((name) => name.endsWith('.json'));
    } catch {
      throw new DataError(`${path.join(folder, part)} cannot be read.`);
    }
  };
  const feeds = names('feeds').sort();
  const lonely = names('queries').find((name) => !feeds.includes(name));
  if (lonely) throw new DataError(`${path.join(folder, 'queries', lonely)} has no feed of its name beside it.`);
  if (feeds.length === 0) throw new DataError(`${path.join(folder, 'feeds')} holds no feed.`);
  const sets = feeds.map((file) => readSet(folder, file));
  const ids = sets.flatMap(({ feed }) => feed.tips.map(({ id }) => id));
  if (new Set(ids).size < ids.length) throw new DataError(`Two feeds of ${folder} hold a tip of the same id.`);
  return { source: folder, sets };
}

function readSmallSet(folder: string): BenchData {
  const { feed, language } = readFeed(path.join(folder, 'tips.json'), 'small');
  const file = path.join(folder, 'pages.json');
  const answers = readAs(answersSchema, path.join(folder, 'answers.json'));
  const judged = readAs(v.array(querySchema), file).flatMap((page) => {
    const relevant = answers[page.id];
    return relevant ? [toQuery(page, relevant, { file, application: 'small set', feed })] : [];
  });
  const named = { name: 'small set', application: 'small set', language: language ?? 'unknown' };
  const set: BenchSet = { ...named, feed, labelled: null, plain: null, ...byAnswers(judged, file) };
  return { source: folder, sets: [set] };
}

/** Reads the folder that was asked for, else the default one, else the small set. */
export function readData(folder: string | undefined): BenchData {
  if (folder !== undefined) return readFolder(folder);
  const usual = path.join(ROOT, DEFAULT_FOLDER);
  if (existsSync(usual)) return { ...readFolder(usual), source: DEFAULT_FOLDER };
  const small = path.join(ROOT, SMALL_FOLDER);
  if (existsSync(path.join(small, 'answers.json'))) return { ...readSmallSet(small), source: SMALL_FOLDER };
  throw new DataError(
    `${DEFAULT_FOLDER} is not there and ${SMALL_FOLDER} has no answers.json; name a folder with --data.`,
  );
}
