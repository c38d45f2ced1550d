// What *Show me* points at in a step, as the link that a tip's file has for it.
import type { Step } from '../../feed/feed-schema.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Converted, markdownLink, type TargetLink } from './html-to-markdown.ts';

const WORD = /[\p{L}\p{N}]/u;
const ROLE = /^(?!selector$)[a-z]+$/;

/** The link for a target; `null` where no link says all of it. */
export function targetLink({ name, role, selector }: NonNullable<Step['target']>): TargetLink | null {
  if (name !== undefined && role !== undefined && selector === undefined && ROLE.test(role)) {
    return { address: `show:${role}`, words: name, isSelector: false };
  }
  if (selector === undefined || name !== undefined || role !== undefined) return null;
  return { address: 'show:selector', words: selector, isSelector: true };
}

/** Where words stand in a text as words of their own; -1 where they do not. */
function placeOf(words: string, text: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!WORD.test(before) && !WORD.test(after)) return at;
  }
  return -1;
}

/** What stands around a name without the signs that make it bold, as they do in a recorded step: its link is bold anyway. */
function withoutBold(before: string, after: string): [string, string] {
  const opensBold = before.endsWith('**') && before.split('**').length % 2 === 0;
  return opensBold && after.startsWith('**') ? [before.slice(0, -2), after.slice(2)] : [before, after];
}

/** The text of a step with the link in it: on the name where that stands there, else on its first line, else after it. */
export function withTarget(markdown: string, { address, words, isSelector }: TargetLink): Converted {
  const [line = '', ...rest] = markdown.split('\n');
  // A link holds no other link, and what stands in code is no link.
  const isPlain = !/[[`]/.test(line);
  const text = isSelector ? '' : escapeMarkdown(words);
  const at = text === '' || !isPlain ? -1 : placeOf(text, line);
  if (at >= 0) {
    const [before, after] = withoutBold(line.slice(0, at), line.slice(at + text.length));
    const linked = before + markdownLink(text, address) + after;
    return { markdown: [linked, ...rest].join('\n'), lost: [] };
  }
  if (isPlain && /^[^\s#>|-]/.test(line) && !line.endsWith('\\')) {
    return { markdown: [markdownLink(line, address, words), ...rest].join('\n'), lost: [] };
  }
  const added = markdownLink(text || '→', address, isSelector ? words : '');
  return { markdown: `${markdown}\n\n${added}`.trim(), lost: [`its text has the words for Show me added: ${words}`] };
}
