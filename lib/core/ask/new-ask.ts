// What is kept of a question when its draft is opened.
import type { Help } from '../messages.ts';
import type { Ask, NewAsk } from './ask.ts';
import { createMask, knownOf, type Mask } from './mask.ts';

/** Something private is left out of what is kept, as it is left out of the mail. */
const unlessPrivate = (words: string | null | undefined, mask: Mask) =>
  words && mask.text(words) === words ? words : undefined;

/** What is kept of the page that a question was asked on. */
function pageOfQuestion({ page }: Help, mask: Mask): NewAsk['page'] {
  if (page.status !== 'read') return { title: '' };
  const { title, field, error, lang } = page.snapshot;
  const kept = {
    field: unlessPrivate(field?.label, mask),
    error: error ? mask.text(error) : undefined,
    language: lang ?? undefined,
  };
  return {
    title: mask.text(title),
    ...(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Partial<Ask['page']>),
  };
}

/** What is kept of a question about a page; `url` is the page's address, empty where it has none. */
export function toNewAsk(asked: Pick<Ask, 'goal' | 'subject' | 'to'>, about: Help, url: string): NewAsk {
  const known = knownOf(about);
  return { ...asked, url: url === '' ? null : url, page: pageOfQuestion(about, createMask(known)), known };
}
