// What tips name in the folder: other tips, and pictures beside them.
import { judgePicture } from '../feed/judge-picture.ts';
import { PICTURE_LIMITS } from '../feed/limits-pictures.ts';
import type { PictureFault } from '../feed/picture-note.ts';
import { cleanLine } from '../text/clean.ts';
import type { AuthoredTip, AuthorFolder, FilePosition, Problem, Severity } from './folder.ts';

/** Something to mend at a position of a tip's file. */
export const problemOf = (
  { file, id }: Pick<AuthoredTip, 'file' | 'id'>,
  { line, column }: FilePosition,
  severity: Severity,
  rule: string,
  message: string,
  params?: Problem['params'],
): Problem => ({ file, line, column, severity, rule, message, tip: id, ...(params && { params }) });

/** What a tip is called where another one is spoken of. */
export const nameOfAuthored = ({ id, item }: Pick<AuthoredTip, 'id' | 'item'>): string =>
  typeof item.title === 'string' && item.title.trim() !== '' ? cleanLine(item.title) : id;

const PICTURE_MENDING: Record<string, (found: string) => string> = {
  'too-large': (found) => `Make it smaller: expected at most ${PICTURE_LIMITS.bytes} bytes; found ${found}.`,
  'too-many-points': (found) => `Make it smaller: expected at most ${PICTURE_LIMITS.points} points; found ${found}.`,
  svg: () => 'Save it as PNG: readers see no SVG.',
};

function mendPicture(fault: PictureFault): string {
  const found = 'found' in fault ? String(fault.found) : '';
  return PICTURE_MENDING[fault.is]?.(found) ?? 'Save it as PNG, JPEG, GIF or WebP: it is none of these.';
}

function pictureProblems(tip: AuthoredTip, pictures: AuthorFolder['pictures']): Problem[] {
  return tip.pictures.flatMap((named) => {
    const bytes = pictures.get(named.to);
    if (!bytes) {
      const rule = /\.svg$/i.test(named.to) ? 'picture-kind' : 'picture-missing';
      const message =
        rule === 'picture-kind' ? mendPicture({ is: 'svg' }) : `Expected a picture ${named.to}; there is none.`;
      return [problemOf(tip, named, 'error', rule, message)];
    }
    const judged = judgePicture(bytes);
    return judged.ok ? [] : [problemOf(tip, named, 'error', 'picture-kind', mendPicture(judged.error))];
  });
}

/** Pictures beyond what one tip, or the feed, may have: the extension leaves out those that come last. */
function pictureCounts({ tips, pictures }: AuthorFolder): Problem[] {
  const { ofTip, bytesOfTip, ofFeed, bytesOfFeed } = PICTURE_LIMITS;
  const size = (names: readonly string[]) => names.reduce((sum, name) => sum + (pictures.get(name)?.length ?? 0), 0);
  const all = new Set<string>();
  let bytes = 0;
  return tips.flatMap((tip) => {
    const own = [...new Set(tip.pictures.map(({ to }) => to))];
    const wasRoom = all.size <= ofFeed && bytes <= bytesOfFeed;
    bytes += size(own.filter((name) => !all.has(name)));
    for (const name of own) all.add(name);
    const last = tip.pictures.at(-1);
    if (!last) return [];
    const isMuch = own.length > ofTip || size(own) > bytesOfTip;
    const isFull = wasRoom && (all.size > ofFeed || bytes > bytesOfFeed);
    const most = isMuch
      ? `a tip has at most ${ofTip} pictures of ${bytesOfTip} bytes together`
      : `a feed has at most ${ofFeed} pictures of ${bytesOfFeed} bytes together`;
    return isMuch || isFull ? [problemOf(tip, last, 'error', 'picture-many', `Leave some out: ${most}.`)] : [];
  });
}

/** Links and pictures that lead nowhere, pictures that nobody sees, ids that two tips have. */
export function checkLinks(folder: AuthorFolder): Problem[] {
  const { tips, pictures } = folder;
  const files = new Set(tips.map(({ file }) => file));
  const byId = new Map<string, AuthoredTip>();
  const named = new Set(tips.flatMap((tip) => tip.pictures.map(({ to }) => to)));
  const problems = tips.flatMap((tip) => {
    const before = byId.get(tip.id);
    byId.set(tip.id, tip);
    return [
      ...(before
        ? [
            problemOf(
              tip,
              tip.at('id'),
              'error',
              'twice',
              `Give it another id: ${before.file} has the id ${tip.id} as well.`,
              { other: nameOfAuthored(before) },
            ),
          ]
        : []),
      ...tip.links
        .filter(({ to }) => !files.has(to))
        .map((link) =>
          problemOf(
            tip,
            link,
            'error',
            'dead-link',
            `Expected a link to a tip; there is no ${link.to} in this folder.`,
          ),
        ),
      ...pictureProblems(tip, pictures),
    ];
  });
  const unseen = [...pictures.keys()].filter((file) => !named.has(file));
  return [
    ...problems,
    ...pictureCounts(folder),
    ...unseen.map(
      (file): Problem => ({
        file,
        line: 1,
        column: 1,
        severity: 'info',
        rule: 'picture-unused',
        message: 'No tip shows this picture, so it is not published.',
      }),
    ),
  ];
}
