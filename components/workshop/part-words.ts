// The parts of a tip in the words of a form: keys are for the format.
import { COMPARED_PARTS } from '../../lib/core/author/proposals/compare-proposal.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Parts that have a word of their own. */
const PARTS = [...COMPARED_PARTS, 'owner', 'review', 'path', 'id', 'kind', 'people'] as const;
type Part = (typeof PARTS)[number];

/** Keys whose part is called otherwise. */
const OTHERWISE: Record<string, Part> = {
  content_html: 'text',
  content_text: 'text',
  external_url: 'url',
  review_by: 'review',
  verified: 'review',
  attachments: 'pictures',
  translation_of: 'language',
};

/** The word for the part that a key such as `_help.match[0]` belongs to; of the feed itself its contacts are people. */
export function partWord(key: string, ofFeed: boolean, text: Text): string {
  const [, name = ''] = /^(?:_help\.)?(\w+)/.exec(key) ?? [];
  if (ofFeed && name === 'contacts') return text('part.people');
  const part = PARTS.find((known) => known === name) ?? (Object.hasOwn(OTHERWISE, name) ? OTHERWISE[name] : undefined);
  if (part) return text(`part.${part}`);
  const plain = key.replace(/^_help\.?/, '');
  return plain === '' ? text('part.whole') : plain;
}
