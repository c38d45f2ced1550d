import type { Draft } from './draft.ts';

/** A heading that is a question, such as the title of a tip, needs no colon. */
const headed = (heading: string) => (/[?!.:…？！。؟]$/.test(heading) ? heading : `${heading}:`);

/** The body of a draft as plain text, its sections apart by an empty line. */
export function toBody(draft: Pick<Draft, 'sections'>): string {
  return draft.sections.map(({ heading, text }) => (heading ? `${headed(heading)}\n${text}` : text)).join('\n\n');
}

/** The whole draft as plain text for the clipboard: recipient, subject, body. */
export function toPlainText(draft: Draft): string {
  const head = [...(draft.to ? [`To: ${draft.to}`] : []), `Subject: ${draft.subject}`];
  return `${head.join('\n')}\n\n${toBody(draft)}\n`;
}
