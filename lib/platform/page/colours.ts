// The colour in which pages write what is wrong.
import { ownLetters } from './element-walk.ts';

const RED = { least: 345, most: 20 };

/** How much of a colour must not be grey; on dark pages red is pale. */
const STRENGTH = { red: 0.45, pale: 0.3 };

/** A white that is a little red, as the ground of messages is. */
const PINK = { red: 240, strength: 0.04 };

function isRedOfRgb([red = 0, green = 0, blue = 0]: number[], darkest: number, least?: number): boolean {
  const [most, fewest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  // Greys, and what is nearly black or white, are no red.
  const isPale = red > 235;
  const strength = least ?? (isPale ? STRENGTH.pale : STRENGTH.red);
  if (most !== red || red < darkest || most - fewest < strength * most) return false;
  const hue = ((60 * (green - blue)) / (most - fewest) + 360) % 360;
  return hue >= RED.least - (isPale ? 10 : 0) || hue <= RED.most;
}

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Any colour as one of red, green and blue, which the browser mixes: `lab(…)` and its like have no such parts. */
function inRgb(colour: string): string {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return '';
  pen.fillStyle = '#000';
  pen.fillStyle = `color-mix(in srgb,${colour},${colour})`;
  return `${pen.fillStyle}`;
}

/** The parts of `rgb(…)`, of `color(srgb …)`, as Chromium mixes, or of `#rrggbb`, as Firefox does. */
function partsOf(colour: string): number[] {
  if (colour.startsWith('#')) return (colour.match(/[\da-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  const numbers = (colour.match(/-?[\d.]+(e-\d+)?/g) ?? []).map(Number);
  return colour.startsWith('rgb') ? numbers : numbers.map((part) => part * 255);
}

/**
 * True when a colour, as the browser computes it, is red and can be seen; `darkest` is how much red there is at least, and
 * `strength` how much of it is not grey.
 */
export function isRed(colour: string, darkest = 100, strength?: number): boolean {
  const parts = partsOf(colour.startsWith('rgb') ? colour : inRgb(colour));
  return parts[3] !== 0 && isRedOfRgb(parts, darkest, strength);
}

/** True when the words of an element are red, on a page that does not write all of its words so. */
export function isWrittenRed(element: Element): boolean {
  const { body } = element.ownerDocument;
  return isRed(getComputedStyle(element).color) && !(body && isRed(getComputedStyle(body).color));
}

/** How little red there is in dark words on pink. */
const DARK = 60;

/** True when the ground or the edge of a box is red, or its ground is pink under words of a dark red. */
export function isRedGround(box: Element): boolean {
  const { backgroundColor, borderLeftColor, borderLeftWidth, color } = getComputedStyle(box);
  const isPink = isRed(color, DARK) && isRed(backgroundColor, PINK.red, PINK.strength);
  return isPink || isRed(backgroundColor) || (borderLeftWidth !== '0px' && isRed(borderLeftColor));
}

/** True when what stands on the page as a box of its own is red: its words, its ground or its edge. */
export const isRedBox = (element: Element): boolean => isWrittenRed(element) || isRedGround(element);

/** The element in which the words of a message stand: boxes around it have a colour of their own. */
export function inkOf(message: Element): Element {
  let ink = message;
  while (ink.childElementCount === 1 && ink.firstElementChild && !/\S/.test(ownLetters(ink)))
    ink = ink.firstElementChild;
  return ink;
}
