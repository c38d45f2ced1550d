// The words of a tip for a mail, which shows no HTML.
import type { FeedItem, Step } from '../feed/feed-schema.ts';
import { htmlToText } from '../feed/html-text.ts';

const partWords = ({ content_html: html, content_text: text }: Pick<FeedItem, 'content_html' | 'content_text'>) =>
  (text ?? htmlToText(html ?? '')).trim();

const stepWords = (step: Step, at: number) => `${at + 1}. ${[step.title, partWords(step)].filter(Boolean).join(': ')}`;

/** What a tip says, as plain text: its text, then its steps. */
export function tipWords(item: FeedItem): string {
  const steps = (item._help?.steps ?? []).map(stepWords).join('\n');
  return [partWords(item), steps].filter(Boolean).join('\n\n');
}
