// Days and months in the words of a language.
import type { Text } from './text.ts';

/** The language that dates are written in: for English in British order, for the interface is written in it. */
export const languageOfDates = ({ language }: Pick<Text, 'language'>): string =>
  language === 'en' ? 'en-GB' : language;

function formatDay(day: string, text: Text, options: Intl.DateTimeFormatOptions): string {
  const atMs = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(atMs)) return day;
  return new Intl.DateTimeFormat(languageOfDates(text), { ...options, timeZone: 'UTC' }).format(atMs);
}

/** A month, `YYYY-MM`, with its year, as in “October 2026”. */
export const toMonth = (month: string, text: Text): string =>
  formatDay(`${month}-01`, text, { month: 'long', year: 'numeric' });

/** A day, `YYYY-MM-DD`, without its year, as in “5 Oct”. */
export const toShortDay = (day: string, text: Text): string => formatDay(day, text, { day: 'numeric', month: 'short' });

/** A day, `YYYY-MM-DD`, with its year, as in “5 October 2026”; what is no day stays as it is. */
export const toFullDay = (day: string, text: Text): string => formatDay(day, text, { dateStyle: 'long' });
