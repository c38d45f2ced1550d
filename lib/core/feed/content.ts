// What a tip says, held against what a tip may be: its length, its steps, how its HTML is nested; pictures count apart.
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
  part: unknown;
  length: number;
  noted: Fault[];
  /** What is wrong with how it is nested: looked into only where it is not too long. */
  shapeFaults: () => Fault[];
}

function holdPart(part: unknown, key: string, rooms: readonly PictureRoom[]): Held {
  const text = isObject(part) && typeof part.content_text === 'string' ? part.content_text.length : 0;
  if (!isObject(part) || typeof part.content_html !== 'string') {
    return { part, length: text, noted: [], shapeFaults: () => [] };
  }
  const { html, length, noted } = measure(part.content_html, key, rooms);
  return {
    part: { ...part, content_html: html },
    length: text + length,
    noted,
    shapeFaults: () => shapeFaults(html, key),
  };
}

/** Holds an item as it came against what a tip may be. Answers it without the pictures that are too large. */
export function holdContent(
  input: Record<string, unknown>,
  feedRoom: PictureRoom,
): { item: Record<string, unknown>; noted: Fault[]; faults: Fault[] } {
  const { content_html: html, content_text: text, _help: help, ...others } = input;
  const rooms = [{ left: FEED_LIMITS.picturesOfTip }, feedRoom];
  const own = typeof html === 'string' ? measure(html, 'content_html', rooms) : undefined;
  const listed: unknown[] = isObject(help) && Array.isArray(help.steps) ? help.steps : [];
  // Too many steps cost the item, whatever is in them.
  const steps = (listed.length > FEED_LIMITS.steps ? [] : listed).map((step, at) =>
    holdPart(step, `_help.steps[${at}].content_html`, rooms),
  );
  const tooLong = [
    ...lengthFaults('content_html', own?.length ?? 0),
    ...lengthFaults('content_text', typeof text === 'string' ? text.length : 0),
    ...lengthFaults(
      '_help.steps',
      steps.reduce((sum, { length }) => sum + length, 0),
    ),
  ];
  const shapes = () => [
    ...(own ? shapeFaults(own.html, 'content_html') : []),
    ...steps.flatMap((step) => step.shapeFaults()),
  ];
  return {
    item: {
      ...others,
      ...(html === undefined ? {} : { content_html: own?.html ?? html }),
      ...(text === undefined ? {} : { content_text: text }),
      ...(help === undefined
        ? {}
        : { _help: isObject(help) && steps.length > 0 ? { ...help, steps: steps.map(({ part }) => part) } : help }),
    },
    noted: [...(own?.noted ?? []), ...steps.flatMap(({ noted }) => noted)],
    faults: tooLong.length > 0 ? tooLong : shapes(),
  };
}
