// Dates as feeds write them: ISO 8601 with small slips, and the form of e-mail (RFC 822, 5; RFC 5322, 3.3 and 4.3).

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 822 names, in minutes; a letter of the military kind says nothing (RFC 5322, 4.3). */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  bst: 60,
};

const MAIL =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{2}|\d{4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([a-z]{1,5}|[+-]\d{1,2}(?::?\d{2})?)?)?(?:\s+\([^)]*\))?$/i;
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([a-z]{1,5}|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;

/** Month first, as people and `Date` of JavaScript write it; a time may stand before the year or after it. */
const AMERICAN =
  /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(?:GMT|UTC)?([+-]\d{4}))?(?:\s+(GMT|UTC))?(?:\s+\([^)]*\))?)?$/i;

const two = (value: number) => String(value).padStart(2, '0');

/** A zone as ISO 8601 writes it; `null` where nobody knows it. Without one it is that of Greenwich. */
function zoneOf(text: string | undefined): string | null {
  if (text === undefined) return 'Z';
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (offset) {
    const [hours, minutes] = [Number(offset[2]), Number(offset[3] ?? 0)];
    return hours > 23 || minutes > 59 ? null : `${offset[1]}${two(hours)}:${two(minutes)}`;
  }
  const known = ZONES[text.toLowerCase()];
  if (known === undefined) return /^[a-z]$/i.test(text) ? 'Z' : null;
  if (known === 0) return 'Z';
  return `${known < 0 ? '-' : '+'}${two(Math.floor(Math.abs(known) / 60))}:${two(Math.abs(known) % 60)}`;
}

/** RFC 5322, 4.3: two digits up to 49 are of this century. */
const yearOf = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (digits < '50' ? 2000 : 1900);

function isoOf(year: number, month: number, day: number, [hour, minute, second, zone]: (string | undefined)[]) {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return null;
  const on = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return on;
  const offset = zoneOf(zone);
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 61;
  return isTime && offset ? `${on}T${two(Number(hour))}:${minute}:${second ?? '00'}${offset}` : null;
}

function inWords(year = '', name = '', day = '', time: (string | undefined)[] = []) {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : isoOf(yearOf(year), month, Number(day), time);
}

/** Reads a date, with or without a time, and writes it as ISO 8601; `null` when it is none of the calendar. */
export function readDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4));
  const american = AMERICAN.exec(text);
  if (american)
    return inWords(american[3], american[1], american[2], [...american.slice(4, 7), american[7] ?? american[8]]);
  const mail = MAIL.exec(text);
  return mail ? inWords(mail[3], mail[2], mail[1], mail.slice(4)) : null;
}
