// npm run schema: writes the JSON Schema of the feed format from the source that also parses feeds.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { feedSchema } from '../core/feed/feed-schema.ts';

/** The JSON Schema (2020-12) of a whole feed document, as text. */
export function feedJsonSchema(): string {
  const schema = toJsonSchema(feedSchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  const about = {
    title: 'Alongside feed',
    description: 'JSON Feed 1.1 with the _help extension. Unknown keys are allowed and ignored.',
  };
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, ...about, ...rest }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL('../core/feed/feed.schema.json', import.meta.url), feedJsonSchema());
