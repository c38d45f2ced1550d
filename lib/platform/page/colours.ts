// The colour in which pages write what is wrong.
import { ownLetters } from './element-walk.ts';

const RED = { least: 345, most: 20 };

/**
 * Hues of red, and how strong it must be, in `oklch` and `oklab`, and in `lch` and `lab`; from some lightness on it is pale
 * red, of which there are more hues.
 */
const OK_RED = { least: 5, most: 42, chroma: 0.1, pale: { from: 0.72, least: -8, most: 40, chroma: 0.085 } };
const LAB_RED = { least: 5, most: 52, chroma: 40, pale: { from: 65, least: -12, most: 45, chroma: 30 } };

function isRedOfRgb([red = 0, green = 0, blue = 0]: number[]): boolean {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  // On dark pages red is pale. Greys, and what is nearly black or white, are no red.
  const isPale = red > 235;
  if (most !== red || red < 100 || most - least < (isPale ? 0.3 : 0.45) * most) return false;
  const hue = ((60 * (green - blue)) / (most - least) + 360) % 360;
  return hue >= RED.least - (isPale ? 6 : 0) || hue <= RED.most;
}

/** True when a colour, as the browser computes it, is red and can be seen. */
export function isRed(colour: string): boolean {
  const numbers = (colour.replace(/^color\(\S+/, '').match(/[-\d.]+(e-\d+)?/g) ?? []).map(Number);
  if (numbers[3] === 0) return false;
  if (colour.startsWith('rgb')) return isRedOfRgb(numbers);
  if (colour.startsWith('color(')) return isRedOfRgb(numbers.map((part) => part * 255));
  const [light = 0, x = 0, y = 0] = numbers;
  const reds = colour.startsWith('ok') ? OK_RED : LAB_RED;
  const range = light > reds.pale.from ? reds.pale : reds;
  const [chroma, angle] = colour.includes('lch') ? [x, y] : [Math.hypot(x, y), (Math.atan2(y, x) * 180) / Math.PI];
  const hue = angle > 180 ? angle - 360 : angle;
  return chroma > range.chroma && hue >= range.least && hue <= range.most;
}

/** True when the words of an element are red, on a page that does not write all of its words so. */
export function isWrittenRed(element: Element): boolean {
  const { body } = element.ownerDocument;
  return isRed(getComputedStyle(element).color) && !(body && isRed(getComputedStyle(body).color));
}

/** True when what stands on the page as a box of its own is red: its words, its ground or its edge. */
export function isRedBox(element: Element): boolean {
  const { backgroundColor, borderLeftColor, borderLeftWidth } = getComputedStyle(element);
  return isWrittenRed(element) || isRed(backgroundColor) || (borderLeftWidth !== '0px' && isRed(borderLeftColor));
}

/** The element in which the words of a message stand: boxes around it have a colour of their own. */
export function inkOf(message: Element): Element {
  let ink = message;
  while (ink.childElementCount === 1 && ink.firstElementChild && !/\S/.test(ownLetters(ink)))
    ink = ink.firstElementChild;
  return ink;
}
