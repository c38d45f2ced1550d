import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feedJsonSchema } from '../../lib/cli/schema.ts';

const published = () => readFileSync(new URL('../../lib/core/feed/feed.schema.json', import.meta.url), 'utf8');

test('the published JSON Schema is the one the parser uses; npm run schema writes it', () => {
  expect(published()).toBe(feedJsonSchema());
});

test('the published JSON Schema knows every part of the format', () => {
  const schema = JSON.parse(published());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.properties._help.properties)).toEqual(
    expect.arrayContaining(['about', 'revision', 'contacts', 'mailbox', 'synonyms', 'propose', 'minutes_saved']),
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
