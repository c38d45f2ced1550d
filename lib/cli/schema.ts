// npm run schema: writes the JSON Schemas of the feed format, and of the files that authors write, from the sources that
// also parse them.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { casesFileSchema, contactsFileSchema, feedFileSchema, tipFrontSchema } from '../core/author/authored-schema.ts';
import { feedSchema } from '../core/feed/feed-schema.ts';

function asJsonSchema(source: GenericSchema, title: string, description: string): string {
  const schema = toJsonSchema(source, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

/** The JSON Schemas (2020-12) of the project, as text, by their files below `lib/core/`. */
export const jsonSchemas = (): Record<string, string> => ({
  'feed/feed.schema.json': asJsonSchema(
    feedSchema,
    'Alongside feed',
    'JSON Feed 1.1 with the _help extension. Unknown keys are allowed and ignored.',
  ),
  'author/tip.schema.json': asJsonSchema(tipFrontSchema, 'Alongside tip', 'The front matter of a tip.'),
  'author/feed-file.schema.json': asJsonSchema(feedFileSchema, 'feed.yml', 'What a feed says of itself.'),
  'author/contacts-file.schema.json': asJsonSchema(contactsFileSchema, 'contacts.yml', 'People who offered to help.'),
  'author/cases-file.schema.json': asJsonSchema(casesFileSchema, 'cases/*.yml', 'What is to be shown on which page.'),
});

if (import.meta.main)
  for (const [file, text] of Object.entries(jsonSchemas()))
    writeFileSync(new URL(`../core/${file}`, import.meta.url), text);
