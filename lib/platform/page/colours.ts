// The colour in which pages write what is wrong.

const RED = { least: 345, most: 20 };

/** Hues of red in `oklch`. */
const OK_RED = { least: 5, most: 42 };

function isRedOfRgb([red = 0, green = 0, blue = 0]: number[]): boolean {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  // Greys, and what is nearly black or white, are no red.
  if (most !== red || red < 100 || most - least < 0.45 * most) return false;
  const hue = ((60 * (green - blue)) / (most - least) + 360) % 360;
  return hue >= RED.least || hue <= RED.most;
}

/** True when a colour, as the browser computes it, is red and can be seen. */
export function isRed(colour: string): boolean {
  const numbers = (colour.match(/[-\d.]+(e-\d+)?/g) ?? []).map(Number);
  if (numbers[3] === 0) return false;
  if (colour.startsWith('rgb')) return isRedOfRgb(numbers);
  if (colour.startsWith('color(srgb ')) return isRedOfRgb(numbers.map((part) => part * 255));
  if (!colour.startsWith('oklch')) return false;
  const [, chroma = 0, hue = 0] = numbers;
  return chroma > 0.1 && hue >= OK_RED.least && hue <= OK_RED.most;
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
  while (ink.childElementCount === 1 && ink.firstElementChild && !/\S/.test(ownWords(ink))) ink = ink.firstElementChild;
  return ink;
}

const ownWords = (element: Element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(0, 200) : ''))
    .join('');
