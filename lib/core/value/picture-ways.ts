// How a language writes and reads pictures.
import { isRightToLeft } from '../text/languages.ts';
import type { Text } from '../text/text.ts';
import type { PictureWays } from './picture.ts';

/** How pictures are written in a language: where it runs from right to left, so does time. */
export function pictureWaysIn({ language }: Pick<Text, 'language'>): PictureWays {
  const number = new Intl.NumberFormat(language);
  return { isMirrored: isRightToLeft(language), showNumber: (value) => number.format(value) };
}
