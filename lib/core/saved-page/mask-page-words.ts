// The texts of a page that is saved: without what a mail would hide, what is said of the person, and what its address hides.
import { MASK, type Mask } from '../ask/mask.ts';
import { maskPersonal } from './mask-personal.ts';

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** What was hidden in the address, however a text writes it: `ana.silva` is Ana Silva. */
function toShape(hidden: string): string {
  if (/^\d+$/.test(hidden)) return `(?<!\\p{Nd})${hidden}(?!\\p{Nd})`;
  const pieces = hidden.split(/[\s._~+-]+/).filter((piece) => piece !== '');
  return `(?<![\\p{L}\\p{N}])${pieces.map(literally).join('[\\s._~+-]{0,3}')}(?![\\p{L}\\p{N}])`;
}

/** Signs that stand for what is hidden; a mask looks through every way to part a run of them, and no number needs so many. */
const LONG_RUN = /([•●*∗×#])\1{12,}/gu;

/** Creates what masks the texts of a page; `hidden` is what its address no longer says. */
export function createWordsMask(mask: Mask, hidden: readonly string[]): (words: string) => string {
  // The longest first: it may begin as another one does.
  const shapes = [...hidden].filter((one) => /[\p{L}\p{N}]/u.test(one)).sort((a, b) => b.length - a.length);
  const ofAddress = shapes.length > 0 ? new RegExp(shapes.map(toShape).join('|'), 'giu') : null;
  return (words) => {
    const masked = maskPersonal(mask.text(words.replace(LONG_RUN, (run) => run.slice(0, 12))));
    return (ofAddress ? masked.replace(ofAddress, MASK) : masked).replace(/•••(?:\s?•••)+/g, MASK);
  };
}
