// What a tip says, held against what a tip may be: its length, its steps, how its HTML is nested; pictures count apart.
import { cutTexts } from './cut-text.ts';
import { htmlShape } from './html-text.ts';
import { FEED_LIMITS } from './limits.ts';
import { describeFault, type Fault, isObject } from './problem-of.ts';

/** Counts down the characters of pictures that a feed may still bring. */
export interface PictureRoom {
  left: number;
}

const PICTURE = /\ssrc\s*=\s*(?:"data:[^"]*"|'data:[^']*'|data:[^\s"'>]*)/gi;

interface Measured {
  /** Without the pictures for which there was no room. */
  html: string;
  /** Characters without pictures. */
  length: number;
  noted: Fault[];
}

/** Takes the pictures out for which there is no room; `rooms` are those of the tip and of the feed. */
function measure(html: string, key: string, rooms: readonly PictureRoom[]): Measured {
  const noted: Fault[] = [];
  let kept = 0;
  const most = FEED_LIMITS.pictureCharacters;
  const rest = html.replace(PICTURE, (picture) => {
    const room = Math.min(most, ...rooms.map(({ left }) => left));
    if (picture.length > room) {
      const message = `expected pictures of at most ${most} characters, ${FEED_LIMITS.picturesOfTip} in a tip and ${FEED_LIMITS.picturesOfFeed} in a feed; found one of ${picture.length}; it is left out`;
      if (noted.length === 0) noted.push({ key, message, note: describeFault('picture') });
      return '';
    }
    kept += picture.length;
    for (const each of rooms) each.left -= picture.length;
    return picture;
  });
  return { html: rest, length: rest.length - kept, noted };
}

function shapeFaults(html: string, key: string): Fault[] {
  const { depth, elements } = htmlShape(html);
  const note = describeFault('too-nested');
  return [
    ...(depth > FEED_LIMITS.depth
      ? [{ key, message: `expected at most ${FEED_LIMITS.depth} elements inside each other; found more`, note }]
      : []),
    ...(elements > FEED_LIMITS.elements
      ? [{ key, message: `expected at most ${FEED_LIMITS.elements} elements; found more`, note }]
      : []),
  ];
}

const lengthFaults = (key: string, length: number): Fault[] =>
  length > FEED_LIMITS.contentCharacters
    ? [
        {
          key,
          message: `expected at most ${FEED_LIMITS.contentCharacters} characters; found ${length}`,
          note: describeFault('too-long'),
        },
      ]
    : [];

/** The content of an item or a step, its pictures judged. Lengths are judged by whoever sums them up. */
interface Held {
  part: Record<string, unknown>;
  length: number;
  noted: Fault[];
  /** What is wrong with how it is nested: looked into only where it is not too long. */
  shapeFaults: () => Fault[];
}

function holdPart(given: Record<string, unknown>, within: string, rooms: readonly PictureRoom[]): Held {
  const { input: part, faults: ofTexts } = cutTexts(given, within);
  const text = typeof part.content_text === 'string' ? part.content_text.length : 0;
  if (typeof part.content_html !== 'string') {
    return { part, length: text, noted: ofTexts, shapeFaults: () => [] };
  }
  const key = `${within}content_html`;
  const { html, length, noted } = measure(part.content_html, key, rooms);
  return {
    part: { ...part, content_html: html },
    length: text + length,
    noted: [...ofTexts, ...noted],
    shapeFaults: () => shapeFaults(html, key),
  };
}

/** Steps without those that are too nested. */
function holdSteps(listed: readonly unknown[], rooms: readonly PictureRoom[]) {
  const noted: Fault[] = [];
  const faults: Fault[] = [];
  // Too many steps cost the whole guide, whatever is in them: half of one leads nowhere.
  if (listed.length > FEED_LIMITS.steps) return { steps: listed, noted, faults };
  let length = 0;
  const steps = listed.map((step, at) => {
    if (!isObject(step)) return step;
    const held = holdPart(step, `_help.steps[${at}].`, rooms);
    noted.push(...held.noted);
    length += held.length;
    const wrong = length > FEED_LIMITS.contentCharacters ? [] : held.shapeFaults();
    faults.push(...wrong);
    return wrong.length > 0 ? undefined : held.part;
  });
  const tooLong = lengthFaults('_help.steps', length);
  return tooLong.length > 0 ? { steps: [], noted, faults: tooLong } : { steps, noted, faults };
}

/** `_help` with steps that are no longer and no more nested than they may be. */
function holdHelp(help: unknown, rooms: readonly PictureRoom[]): { help: unknown; noted: Fault[]; faults: Fault[] } {
  if (!isObject(help) || !Array.isArray(help.steps)) return { help, noted: [], faults: [] };
  const { steps, noted, faults } = holdSteps(help.steps, rooms);
  return { help: { ...help, steps }, noted, faults };
}

/**
 * Holds an item as it came against what a tip may be. Answers it without the pictures that are too large, and without
 * the keys that `faults` name.
 */
export function holdContent(
  input: Record<string, unknown>,
  feedRoom: PictureRoom,
): { item: Record<string, unknown>; noted: Fault[]; faults: Fault[] } {
  const rooms = [{ left: FEED_LIMITS.picturesOfTip }, feedRoom];
  const { content_text: text, ...rest } = input;
  const own = holdPart(rest, '', rooms);
  const ofText = lengthFaults('content_text', typeof text === 'string' ? text.length : 0);
  const tooLong = lengthFaults('content_html', own.length);
  const ofHtml = tooLong.length > 0 ? tooLong : own.shapeFaults();
  const held = holdHelp(input._help, rooms);
  const { content_html: html, _help: _, ...others } = own.part;
  return {
    item: {
      ...others,
      ...(html === undefined || ofHtml.length > 0 ? {} : { content_html: html }),
      ...(text === undefined || ofText.length > 0 ? {} : { content_text: text }),
      ...(held.help === undefined ? {} : { _help: held.help }),
    },
    noted: [...own.noted, ...held.noted],
    faults: [...ofHtml, ...ofText, ...held.faults],
  };
}
