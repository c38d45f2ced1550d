// The handbook is what the tests of authoring work on: a folder of tips as a team keeps it, whole and free of slips.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contactSchema, itemHelpSchema, itemSchema } from '../../lib/core/feed/feed-schema.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { parsePattern } from '../../lib/core/place/pattern.ts';
import { fitPlace, toPlace, toUrl } from '../../lib/core/place/place-match.ts';
import { parseMarkdown, root } from './markdown.ts';

const HANDBOOK = path.join(root, 'tests/fixtures/handbook');
const paths = globSync('**/*.{yml,md,json,png}', { cwd: HANDBOOK }).map((file) => file.split(path.sep).join('/'));
const read = (file: string) => readFileSync(path.join(HANDBOOK, file));
const pictures = paths.filter((file) => file.endsWith('.png'));
const handbook: ReadonlyMap<string, string> = new Map(
  paths.filter((file) => !pictures.includes(file)).map((file) => [file, read(file).toString('utf8')]),
);

const texts = v.array(v.string());
const feedFile = v.strictObject({
  title: v.string(),
  language: v.string(),
  address: v.pipe(v.string(), v.url()),
  mailbox: v.pipe(v.string(), v.email()),
  propose: v.strictObject({ email: v.pipe(v.string(), v.email()) }),
  report: v.pipe(v.string(), v.email()),
  minutes_saved: v.number(),
  synonyms: v.array(texts),
});
const tipFile = v.strictObject({
  ...itemHelpSchema.entries,
  title: v.string(),
  language: itemSchema.entries.language,
  tags: itemSchema.entries.tags,
  contacts: v.pipe(texts, v.minLength(1)),
  review_by: v.pipe(v.string(), v.isoDate()),
  owner: v.optional(v.string()),
  translation_of: v.optional(v.strictObject({ id: v.string(), hash: v.string() })),
});
const caseFile = v.array(
  v.strictObject({
    on: v.optional(v.string()),
    url: v.optional(v.pipe(v.string(), v.url())),
    field: v.optional(v.string()),
    message: v.optional(v.string()),
    selection: v.optional(v.string()),
    search: v.optional(v.string()),
    first: v.optional(v.string()),
    among: v.optional(texts),
    never: v.optional(texts),
    nothing: v.optional(v.literal(true)),
  }),
);

/** What a tip's file holds. */
interface TipText {
  file: string;
  id: string;
  front: v.InferOutput<typeof tipFile>;
  body: string;
}

type Files = ReadonlyMap<string, string>;
const under = (files: Files, folder: string) => [...files].filter(([file]) => file.startsWith(`${folder}/`));

function readTip([file, text]: [string, string]): TipText {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { file, id: file.slice('tips/'.length, -'.md'.length), front: v.parse(tipFile, parse(front)), body };
}

/** A folder, read once. */
interface Folder {
  files: Files;
  tips: ReadonlyMap<string, TipText>;
  people: ReadonlyMap<string, v.InferOutput<typeof contactSchema>>;
  cases: v.InferOutput<typeof caseFile>;
  pages: ReadonlyMap<string, ReturnType<typeof parsePageSnapshot>>;
}

const readHandbook = (files: Files): Folder => ({
  files,
  tips: new Map(
    under(files, 'tips')
      .map(readTip)
      .map((tip) => [tip.id, tip]),
  ),
  people: new Map(
    v.parse(v.array(contactSchema), parse(files.get('contacts.yml') ?? '')).map((contact) => [contact.id, contact]),
  ),
  cases: under(files, 'cases').flatMap(([, text]) => v.parse(caseFile, parse(text))),
  pages: new Map(under(files, 'pages').map(([file, text]) => [file, parsePageSnapshot(JSON.parse(text))])),
});

/** Where a tip leads to that is neither elsewhere nor what *Show me* points at, by its path in the folder. */
const ownLinks = ({ file, body }: TipText) =>
  parseMarkdown(file, body)
    .links.filter((link) => !/^(show|https?|mailto):/.test(link))
    .map((link) => path.posix.join(path.posix.dirname(file), link));

/** The links of a tip that say what *Show me* points at, by the step they stand in. */
const targetsByStep = ({ body }: TipText) =>
  body
    .split('\n')
    .filter((line) => /^\d+\. /.test(line))
    .map((line) => [...line.matchAll(/\]\(show:([a-z]+)(?: "[^"]+")?\)/g)].map(([, role = '']) => role));

/** What is wrong with a tip. */
function tipFaults(tip: TipText, { files, people, tips }: Folder): string[] {
  const { front, body } = tip;
  const named = [...front.contacts, ...(front.owner ? [front.owner] : [])];
  const heading = front.language === 'de' ? '## Schritte\n1. ' : '## Steps\n1. ';
  return [
    ...named.filter((id) => !people.has(id)).map((id) => `nobody is ${id}`),
    ...[...(front.match ?? []), ...(front.exclude ?? [])].filter((one) => !parsePattern(one).ok),
    ...ownLinks(tip).filter((link) => !files.has(link) && !pictures.includes(link)),
    ...(front.kind === 'contact' || body.includes(heading) ? [] : ['no steps']),
    ...targetsByStep(tip)
      .filter((targets) => targets.length > 1)
      .map(() => 'two targets in one step'),
    ...(front.translation_of && !tips.has(front.translation_of.id) ? ['translation of nothing'] : []),
    ...(front.language !== 'de' || front.translation_of ? [] : ['no original']),
  ].map((fault) => `${tip.file}: ${fault}`);
}

type Case = v.InferOutput<typeof caseFile>[number];

/** Tells whether a tip may be shown on the page of a case. */
function mayBeThere(id: string, { on, url }: Case, { pages, tips }: Folder): boolean {
  const address = url ?? (on && pages.get(on)?.url) ?? '';
  const front = tips.get(id)?.front;
  return front !== undefined && fitPlace(toPlace({ match: [], exclude: [], ...front }), toUrl(address)).fits;
}

/** What is wrong with a case. */
function caseFaults(one: Case, folder: Folder): string[] {
  const wanted = [...(one.first ? [one.first] : []), ...(one.among ?? [])];
  const page = folder.pages.get(one.on ?? '');
  return [
    ...(Boolean(one.on) === Boolean(one.url) ? ['expected on or url'] : []),
    ...(one.on && !page ? [`no page ${one.on}`] : []),
    ...(wanted.length === 0 && !one.never && !one.nothing ? ['expects nothing'] : []),
    ...[...wanted, ...(one.never ?? [])].filter((id) => !folder.tips.has(id)).map((id) => `no tip ${id}`),
    ...(one.search ? [] : wanted.filter((id) => !mayBeThere(id, one, folder)).map((id) => `${id} is for elsewhere`)),
    ...(page && one.field && !page.labels.includes(one.field) ? [`no field ${one.field}`] : []),
  ];
}

/** Everything that is wrong with a folder. */
function faultsOf(files: Files): string[] {
  const folder = readHandbook(files);
  const { tips, people, cases, pages } = folder;
  return [
    ...[...tips.values()].flatMap((tip) => tipFaults(tip, folder)),
    ...cases.flatMap((one) => caseFaults(one, folder)),
    ...[...pages].filter(([, page]) => !page).map(([file]) => `${file} is no page`),
    ...[...people.values()].flatMap(({ deputy }) => (deputy && !people.has(deputy) ? [`nobody is ${deputy}`] : [])),
  ];
}

/** The handbook with one of its files written in another way. */
function changed(file: string, from: string, to: string): Files {
  const text = handbook.get(file) ?? '';
  expect(text).toContain(from);
  return new Map([...handbook, [file, text.replace(from, to)]]);
}

const { tips: tipsById, cases, pages } = readHandbook(handbook);
const tips = [...tipsById.values()];

describe('the folder', () => {
  test('is as large as its tests need it', () => {
    const applications = Map.groupBy(tips, ({ id }) => id.split('/')[0]);
    expect([...applications.keys()].sort()).toEqual(['joomla', 'netbox']);
    for (const [, of] of applications) expect(of.length).toBeGreaterThanOrEqual(20);
    expect(tips.length).toBeGreaterThanOrEqual(40);
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(pages.size).toBeGreaterThanOrEqual(12);
    expect(tips.filter(({ front }) => front.translation_of).length).toBeGreaterThanOrEqual(8);
  });

  test('has nothing to mend', () => {
    expect(v.parse(feedFile, parse(handbook.get('feed.yml') ?? '')).title).not.toBe('');
    expect(faultsOf(handbook)).toEqual([]);
  });

  test('calls no two tips or people the same', () => {
    const unique = (names: readonly string[]) => expect(new Set(names).size).toBe(names.length);
    unique(tips.map(({ front }) => front.title));
    unique([...(handbook.get('contacts.yml') ?? '').matchAll(/^- id: (.+)$/gm)].map(([, id = '']) => id));
  });

  test('uses what tips can have', () => {
    const has = (key: keyof TipText['front']) => tips.filter(({ front }) => front[key] !== undefined).length;
    for (const key of ['fields', 'errors', 'keywords', 'owner'] as const) expect(has(key), key).toBeGreaterThan(8);
    for (const key of ['headings', 'exclude', 'audience', 'path', 'verified', 'kind', 'tags'] as const)
      expect(has(key), key).toBeGreaterThan(0);
    expect(tips.some(({ front }) => front.errors?.some((error) => error.includes('*')))).toBe(true);
    const roles = new Set(tips.flatMap(targetsByStep).flat());
    expect([...roles]).toEqual(expect.arrayContaining(['button', 'checkbox', 'combobox', 'selector', 'textbox']));
  });

  test('leads along each path from the first step to the last', () => {
    const steps = Map.groupBy(
      tips.flatMap(({ front }) => front.path ?? []),
      ({ id }) => id,
    );
    expect(steps.size).toBe(2);
    for (const [, of] of steps) {
      expect(of.map(({ step }) => step).sort()).toEqual(of.map((_, index) => index + 1));
      expect(new Set(of.map(({ title }) => title)).size).toBe(1);
    }
  });

  test('has six small pictures, each in a tip', () => {
    expect(pictures.length).toBe(6);
    const shown = new Set(tips.flatMap(ownLinks));
    for (const file of pictures) {
      expect(read(file).subarray(1, 4).toString()).toBe('PNG');
      expect(read(file).length).toBeLessThan(8_000);
      expect(shown).toContain(file);
    }
  });
});

test.each([
  ['a contact', 'tips/netbox/device-add.md', 'contacts: [lena]', 'contacts: [nobody]', 'nobody is nobody'],
  ['an owner', 'tips/netbox/device-add.md', 'owner: lena', 'owner: gone', 'nobody is gone'],
  ['a deputy', 'contacts.yml', 'deputy: mira', 'deputy: gone', 'nobody is gone'],
  ['a link', 'tips/netbox/device-add.md', '(device-name.md)', '(device-names.md)', 'tips/netbox/device-names.md'],
  ['a picture', 'tips/netbox/cable-add.md', '(cable-ends.png)', '(cable.png)', 'tips/netbox/cable.png'],
  ['a pattern', 'tips/netbox/rack-add.md', '"https://netbox', '"netbox', 'netbox.example'],
  ['a heading of steps', 'tips/netbox/rack-add.md', '## Steps', '## What to do', 'no steps'],
  ['a target', 'tips/netbox/slug.md', 'Type the name', '[Type](show:link) the [name](show:textbox)', 'two targets'],
  ['an original', 'tips/joomla/de/user-new.md', 'id: joomla/', 'id: joomla/old-', 'translation of nothing'],
  ['a page', 'cases/netbox.yml', 'pages/netbox-device-add.json', 'pages/none.json', 'no page pages/none.json'],
  ['a tip of a case', 'cases/netbox.yml', 'first: netbox/', 'first: netbox/no-', 'no tip netbox/no-'],
  ['its place', 'cases/netbox.yml', 'first: netbox/device-type-missing', 'first: netbox/slug', 'is for elsewhere'],
  ['a field', 'cases/netbox.yml', 'field: Device type', 'field: Device kind', 'no field Device kind'],
  ['an expectation', 'cases/elsewhere.yml', '  nothing: true\n', '', 'expects nothing'],
  ['an address', 'pages/intranet-lunch.json', '"url"', '"link"', 'pages/intranet-lunch.json is no page'],
])('%s that is wrong is found', (_, file, from, to, fault) => {
  expect(faultsOf(changed(file, from, to)).join('\n')).toContain(fault);
});

test.each([
  ['a key that nobody knows', 'tips/netbox/rack-add.md', 'owner:', 'onwer:'],
  [
    'a colon without quotes',
    'tips/netbox/prefix-status.md',
    '"Container or active: which',
    'Container or active: which',
  ],
  ['a day that is none', 'tips/netbox/rack-add.md', '2027-04-01', 'next spring'],
  ['a case of another kind', 'cases/joomla.yml', 'selection: Read More', 'chosen: Read More'],
])('%s is found', (_, file, from, to) => {
  expect(() => faultsOf(changed(file, from, to))).toThrow();
});
