// The samples that come with the extension are a feed like any other, and everybody's first impression.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { feedSchema, TIP_KINDS } from '../../lib/core/feed/feed-schema.ts';
import { parsePattern } from '../../lib/core/place/pattern.ts';
import { fitPlace, toPlace, toUrl } from '../../lib/core/place/place-match.ts';

const source: unknown = JSON.parse(readFileSync('public/sample-feed.json', 'utf8'));
const feed = v.parse(feedSchema, source);
const contacts = feed._help?.contacts ?? [];
const demoAddress = (path: string) => [`http://localhost:4173${path}`, `http://127.0.0.1:8080${path}`];

/** Ids of the tips whose patterns fit an address; general tips are not asked for. */
const tipsAt = (address: string) =>
  feed.items
    .filter(({ _help: help }) => {
      const fit = fitPlace(toPlace({ match: help?.match ?? [], exclude: help?.exclude ?? [] }), toUrl(address));
      return fit.fits && !fit.general;
    })
    .map((item) => item.id);

test('fits the schema', () => {
  expect(v.safeParse(feedSchema, source).issues).toBeUndefined();
});

test('has at least 66 tips for seven applications, eight or more for six of them', () => {
  const counts = new Map<string, number>();
  for (const tag of feed.items.flatMap((item) => item.tags?.slice(0, 1) ?? [])) {
    if (tag !== 'General' && tag !== 'Northfield Finance') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(66);
  expect(counts.size).toBeGreaterThanOrEqual(7);
  expect([...counts.values()].filter((count) => count >= 8).length).toBeGreaterThanOrEqual(6);
});

test('shows every kind of help', () => {
  const kinds = feed.items.map((item) => item._help?.kind ?? 'tip');
  expect([...new Set(kinds)].sort()).toEqual([...TIP_KINDS].sort());
});

test('gives every tip an id and a title of its own', () => {
  expect(new Set(feed.items.map((item) => item.id)).size).toBe(feed.items.length);
  expect(new Set(feed.items.map((item) => item.title)).size).toBe(feed.items.length);
});

test('names only people it introduces', () => {
  const known = contacts.map((contact) => contact.id);
  const named = feed.items.flatMap((item) => item._help?.contacts ?? []);
  const deputies = contacts.flatMap((contact) => contact.deputy ?? []);
  expect([...named, ...deputies].filter((id) => !known.includes(id))).toEqual([]);
});

test('has only patterns that are accepted', () => {
  const patterns = [...feed.items.map((item) => item._help), ...contacts].flatMap((place) => [
    ...(place?.match ?? []),
    ...(place && 'exclude' in place ? (place.exclude ?? []) : []),
  ]);
  expect(patterns.filter((pattern) => !parsePattern(pattern).ok)).toEqual([]);
});

test('leads through one path in five steps', () => {
  const steps = feed.items.flatMap((item) => item._help?.path?.step ?? []);
  expect(steps).toEqual([1, 2, 3, 4, 5]);
});

test.each(demoAddress('/demo/invoices/new'))('knows the new invoice at %s', (address) => {
  expect(tipsAt(address)).toEqual(
    expect.arrayContaining(['northfield-cost-centre', 'northfield-fi-204', 'northfield-fi-117']),
  );
});

test.each(demoAddress('/demo/expenses/1042'))('has no tip for the expense report at %s', (address) => {
  expect(tipsAt(address)).toEqual([]);
});

test.each([
  ['https://blog.example/wp-admin/options-permalink.php?settings-updated=true', 'wordpress-permalinks-404'],
  ['https://learn.example/moodle/course/modedit.php?add=quiz&course=2', 'moodle-quiz-time-limit'],
  ['https://gitlab.com/group/team/project/-/merge_requests/12', 'gitlab-mr-conflicts'],
  ['https://en.wikipedia.org/w/index.php?title=Tea&action=edit', 'mediawiki-edit-summary'],
  ['http://ci.example:8080/job/team/job/build/12/console', 'jenkins-no-revision-to-build'],
  ['https://redmine.example/redmine/projects/web/issues/new', 'redmine-which-tracker'],
  ['http://localhost:8081/index.php?route=/database/import&db=shop', 'phpmyadmin-import-too-large'],
  ['https://cloud.example/apps/files/files?dir=/', 'nextcloud-share-link-safely'],
  ['http://localhost:3000/d/abc/overview?orgId=1', 'grafana-no-data-panel'],
])('at %s finds %s', (address, id) => {
  expect(tipsAt(address)).toContain(id);
});

test.each([
  'https://github.com/owner/project/issues/12',
  'https://jobs.example/job/baker',
  'https://news.example/2026/',
])('stays away from %s', (address) => {
  expect(tipsAt(address)).toEqual([]);
});
