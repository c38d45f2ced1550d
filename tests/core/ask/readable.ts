// Whether an address is still readable behind its mask.
import { MASK } from '../../../lib/core/ask/mask-mark.ts';

/** Tells whether nothing but records and query values of an address is masked. */
export function isReadable(marked: string, mask: (address: string) => string): boolean {
  const address = marked.replace(/[{}]/g, '');
  const masked = mask(address);
  // What may be masked is put in the place of the mask, one after the other; then nothing may be left masked.
  const ids = [...marked.matchAll(/\{([^}]*)\}/g)].map(([, id = '']) => id);
  const values = [...new URL(address).href.matchAll(/[?&#][^=&#?/]*=([^&#]*)/g)].map(([, value = '']) => value);
  const whole = new URL(address).href;
  return readable(whole, masked, [...ids, ...values]);
}

function readable(whole: string, masked: string, hidden: readonly string[]): boolean {
  const at = masked.indexOf(MASK);
  if (at < 0) return masked === whole;
  return hidden.some((one, index) => {
    const unmasked = `${masked.slice(0, at)}${one}${masked.slice(at + MASK.length)}`;
    return (
      whole.startsWith(unmasked.slice(0, at + one.length)) && readable(whole, unmasked, hidden.toSpliced(index, 1))
    );
  });
}
