// The feeds in a mail, whatever mail apps did to it on its way: quoted, wrapped, with curly quotation marks and links.
import { isObject } from '../../feed/problem-of.ts';

/** What a reply puts before each line; JSON has no line that begins so. */
const QUOTE_MARKS = /^[ \t\u00a0]*(?:>[ \t\u00a0]?)+/gm;
/** An address, and what a mail app wrote once more behind it, as plain text writes links. */
const LINK_TWICE = /(https?:\/\/[^\s"“”<>\\]+)(?:[ \u00a0]?<(https?:[^<>"“”]*)>)?/g;
const UNSEEN = /[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/g;

const onceOnly = (both: string, address: string, behind = '') =>
  behind.startsWith(address) || behind.includes(encodeURIComponent(address.toWellFormed())) ? address : both;

/** Where a feed begins. */
const START = /\{\s*["“”„]\s*version\s*["“”]\s*:/g;

/** Quotation marks that stand where JSON has its own; those within a text stay as they were written. */
const straightened = (text: string) =>
  text.replace(/([{[,:]\s*)[“”„‟]/g, '$1"').replace(/[“”„‟](?=\s*(?:[:,}\]]|$))/g, '"');

/** A text with the lines of each JSON string joined: JSON has no line breaks in them, mail apps put them there. */
function joinStrings(text: string): string {
  const parts: string[] = [];
  let [start, inString, isEscaped] = [0, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString && sign === '\n') {
      // A line that ends with a space was wrapped there, and keeps it (RFC 3676, 4.1).
      parts.push(text.slice(start, at), /[ \u00a0\\\n]/.test(text[at - 1] ?? '') ? '' : ' ');
      start = at + 1;
    } else if (isEscaped) isEscaped = false;
    else if (inString && sign === '\\') isEscaped = true;
    else if (sign === '"') inString = !inString;
  }
  return parts.join('') + text.slice(start);
}

/** The object that begins a text, to its last brace; `null` where that is missing. */
function objectAtStart(text: string): string | null {
  let [depth, inString, isEscaped] = [0, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isEscaped) isEscaped = false;
    else if (inString) {
      if (sign === '\\') isEscaped = true;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(0, at + 1);
    }
  }
  return null;
}

const asItIs = (text: string) => text;

const cleared = (text: string) =>
  joinStrings(straightened(text.replace(UNSEEN, '').replace(/[\u00a0\u2007\u202f\u3000]/g, ' ')));

/** Readings of a text, the most faithful first. */
const READINGS = [asItIs, joinStrings, cleared];

function parseObject(text: string): Record<string, unknown> | null {
  const found = objectAtStart(text);
  if (found === null) return null;
  try {
    const value: unknown = JSON.parse(found);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The object that a text begins with, as the first reading has it that makes sense. */
function readObjectIn(text: string): Record<string, unknown> | null {
  for (const reading of READINGS) {
    const read = parseObject(reading(text));
    if (read) return read;
  }
  return null;
}

/** The feeds in a text, and how many began and cannot be read. */
export function findFeeds(text: string): { feeds: Record<string, unknown>[]; broken: number } {
  const lines = text.replace(/\r\n?/g, '\n').replace(QUOTE_MARKS, '').replace(LINK_TWICE, onceOnly);
  const feeds: Record<string, unknown>[] = [];
  let broken = 0;
  const starts = [...lines.matchAll(START)].map(({ index }) => index);
  starts.forEach((start, at) => {
    const read = readObjectIn(lines.slice(start, starts[at + 1]));
    if (read) feeds.push(read);
    else broken += 1;
  });
  return { feeds, broken };
}
