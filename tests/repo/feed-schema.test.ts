import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../lib/cli/schema.ts';
import { CONTACT_KEYS, FEED_FILE_KEYS, ITEM_HELP_KEYS, ITEM_KEYS } from '../../lib/core/author/authored-keys.ts';
import { CASE_KEYS } from '../../lib/core/author/case-schema.ts';

const published = (file = 'feed/feed.schema.json') =>
  readFileSync(new URL(`../../lib/core/${file}`, import.meta.url), 'utf8');

test.each(Object.entries(jsonSchemas()))('%s is the one the parser uses; npm run schema writes it', (file, text) => {
  expect(published(file)).toBe(text);
});

test('the schemas of authors’ files know each key, and no other', () => {
  const tip = JSON.parse(published('author/tip.schema.json'));
  expect(tip).toMatchObject({ additionalProperties: false, required: ['title'] });
  expect(Object.keys(tip.properties).sort()).toEqual([...ITEM_KEYS, ...ITEM_HELP_KEYS].sort());
  const feed = JSON.parse(published('author/feed-file.schema.json'));
  expect(feed).toMatchObject({ additionalProperties: false, required: ['title'] });
  expect(Object.keys(feed.properties).sort()).toEqual([...FEED_FILE_KEYS].sort());
  const contacts = JSON.parse(published('author/contacts-file.schema.json'));
  expect(Object.keys(contacts.items.properties)).toEqual(CONTACT_KEYS);
  const cases = JSON.parse(published('author/cases-file.schema.json'));
  expect(cases).toMatchObject({ type: 'array', items: { additionalProperties: false, required: [] } });
  expect(Object.keys(cases.items.properties)).toEqual(CASE_KEYS);
});

test('the published JSON Schema knows every part of the format', () => {
  const schema = JSON.parse(published());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.properties._help.properties)).toEqual(
    expect.arrayContaining([
      'about',
      'revision',
      'contacts',
      'mailbox',
      'synonyms',
      'propose',
      'report',
      'minutes_saved',
    ]),
  );
  const item = schema.properties.items.items;
  expect(Object.keys(item.properties._help.properties)).toEqual([
    'kind',
    'match',
    'exclude',
    'fields',
    'errors',
    'headings',
    'keywords',
    'steps',
    'contacts',
    'review_by',
    'verified',
    'path',
    'audience',
  ]);
});
