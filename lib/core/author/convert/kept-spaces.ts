// The ends of lines and double spaces in running text. HTML takes them for one space; the Markdown it was made of did not.

// What stands for them while a converter joins white space; no text has these.
const [LINE, SPACE] = ['\ue004', '\ue005'];
const MARKED = /[\ue004\ue005]/g;
const INLINE = /^<\/?(?:a|b|code|del|em|i|img|s|strong)[\s>/]/i;

/** Marks the white space of running text in HTML, so that it outlasts a converter. */
export function markSpaces(html: string): string {
  const parts = html.replace(MARKED, '').split(/(<[^>]*>)/);
  let preformatted = false;
  return parts
    .map((part, at) => {
      if (at % 2 === 1) {
        if (/^<\/?pre[\s>]/i.test(part)) preformatted = !part.startsWith('</');
        return part;
      }
      if (preformatted) return part;
      const goesOn = [parts[at - 1], parts[at + 1]].map((tag) => tag !== undefined && INLINE.test(tag));
      const begin = goesOn[0] ? 0 : part.length - part.trimStart().length;
      const end = goesOn[1] ? part.length : part.trimEnd().length;
      const text = part
        .slice(begin, end)
        .replace(/\n/g, LINE)
        .replace(/(?<= ) /g, SPACE);
      return end > begin ? part.slice(0, begin) + text + part.slice(end) : part;
    })
    .join('');
}

/** Applies a change to each line of marked text, which are its lines again from then on. */
export const eachLine = (text: string, change: (line: string) => string): string =>
  text.split(LINE).map(change).join('\n');

/** Puts back what is still marked. */
export const restoreSpaces = (markdown: string): string => markdown.replace(MARKED, ' ');
