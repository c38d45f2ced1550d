// A glob is a list of parts: literal text, `*` (anything), {id} and {any} (one whole segment).
// Matching takes time in proportion to text times parts, whatever the pattern.
import { err, ok, type Result } from '../result.ts';
import { looksLikeId } from './identifier.ts';

type GlobPart = { kind: 'text'; text: string } | { kind: 'star' } | { kind: 'id' } | { kind: 'any' };

/** A compiled glob. */
export type Glob = readonly GlobPart[];

/** Longest pattern accepted: no real address comes near. */
const MAX_LENGTH = 2000;

const WORDS = new Map<string, GlobPart>([
  ['*', { kind: 'star' }],
  ['{id}', { kind: 'id' }],
  ['{any}', { kind: 'any' }],
]);

/** Percent-encodes a path the way a URL shows it, so that `/Bücher` and `/B%C3%BCcher` are one. */
const asInUrl = (path: string) => new URL(path, 'https://host.example').pathname;

function toPart(piece: string, of: 'path' | 'value'): GlobPart {
  return WORDS.get(piece) ?? { kind: 'text', text: of === 'path' ? encodePiece(piece) : piece };
}

/** What a URL shows as it is written. A feed has thousands of pieces, and making a URL of each is dear. */
const AS_WRITTEN = /^[\w./~!$&'()*+,;=:@-]*$/;

/** Encodes a piece between placeholders without resolving `.` and `..`. */
const encodePiece = (piece: string) =>
  AS_WRITTEN.test(piece)
    ? piece
    : asInUrl(`/x${piece.replaceAll('.', '%2E~')}`)
        .slice(2)
        .replaceAll('%2E~', '.');

const isWholePart = (pieces: string[], index: number) => {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  return (before === undefined || before.endsWith('/')) && (after === undefined || after.startsWith('/'));
};

/** Compiles the text of a path (or of a query value or fragment) with its placeholders. */
export function compileGlob(text: string, of: 'path' | 'value'): Result<Glob> {
  if (text.length > MAX_LENGTH) return err(`a pattern may be ${MAX_LENGTH} characters long`);
  const pieces = text
    .split(/(\*+|\{[^{}/]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(/^\*+$/, '*'));
  for (const [index, piece] of pieces.entries()) {
    if (!/^\{.*\}$/.test(piece)) continue;
    if (!WORDS.has(piece)) return err(`“${piece}” is unknown; only {id} and {any} stand for a part of an address`);
    if (of === 'path' && !isWholePart(pieces, index)) {
      return err(`${piece} stands for one whole part of the path, between two slashes`);
    }
    if (of === 'value' && pieces.length > 1) return err(`${piece} stands for one whole value`);
  }
  return ok(pieces.map((piece) => toPart(piece, of)));
}

/** Number of literal characters in a glob: how much it says. */
export function literalLength(glob: Glob): number {
  return glob.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 0), 0);
}

/** Where the part ends when it begins at `at`; -1 when it does not fit there. */
function step(part: GlobPart, text: string, at: number): number {
  if (part.kind === 'text') return text.startsWith(part.text, at) ? at + part.text.length : -1;
  const slash = text.indexOf('/', at);
  const end = slash < 0 ? text.length : slash;
  if (end === at) return -1;
  return part.kind === 'any' || looksLikeId(text.slice(at, end)) ? end : -1;
}

/** Tells whether a glob fits the whole text. */
export function matchesGlob(glob: Glob, text: string): boolean {
  let [part, at] = [0, 0];
  // The last star seen, and where it stopped: only that one ever needs to take more.
  let [star, starAt] = [-1, 0];
  for (;;) {
    const current = glob[part];
    if (current?.kind === 'star') {
      [star, starAt] = [part, at];
      part += 1;
      continue;
    }
    const next = current ? step(current, text, at) : -1;
    if (next >= 0) {
      [part, at] = [part + 1, next];
    } else if (!current && at === text.length) {
      return true;
    } else if (star >= 0 && starAt < text.length) {
      starAt += 1;
      [part, at] = [star + 1, starAt];
    } else {
      return false;
    }
  }
}
