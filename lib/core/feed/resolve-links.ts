// Links and pictures in HTML that are relative to the feed: once stored, nobody knows what they were relative to.
import { Parser } from 'htmlparser2';
import { resolveAddress } from './mend-value.ts';

const ATTRIBUTE = /([^\s"'>/=]+)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const AMPERSAND = /&amp;/gi;

function resolveIn(tag: string, base: string): string {
  return tag.replace(ATTRIBUTE, (whole, name: string, equals: string | undefined, written: string | undefined) => {
    if (!equals || !written || !/^(?:href|src)$/i.test(name)) return whole;
    const quote = /^["']/.exec(written)?.[0] ?? '';
    const address = (quote ? written.slice(1, -1) : written).trim();
    if (address === '' || address.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(address)) return whole;
    const full = resolveAddress(address.replace(AMPERSAND, '&'), base);
    return `${name}${equals}"${full.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`;
  });
}

/** HTML whose relative `href` and `src` are resolved against the address of the feed; all else stays as it came. */
export function resolveLinks(html: string, base: string | undefined): string {
  if (base === undefined || !/\b(?:href|src)\s*=/i.test(html)) return html;
  const parts: string[] = [];
  let done = 0;
  const parser = new Parser({
    onopentag: (_name, _attributes, isImplied) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      if (isImplied || start < done || end <= start || html[start] !== '<') return;
      parts.push(html.slice(done, start), resolveIn(html.slice(start, end), base));
      done = end;
    },
  });
  parser.end(html);
  return parts.join('') + html.slice(done);
}
