// Tells what in a text could be a secret by its looks from words, dates, amounts and the numbers of papers.
import { isSayable } from './plain-word.ts';
import { SAID } from './secret-words.ts';

export const digitsIn = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;

/** Tells what is said of secrets, and is none itself. */
export const isSaid = (word: string) =>
  /^see[.,:]?$/.test(word) ||
  SAID.has(
    word
      .toLowerCase()
      .replace(/^[(（]/, '')
      .replace(/[.,;:!?'’)]+$/u, ''),
  ) ||
  /^\d{1,2}-(?:stellig|digit|character|zeichen)/i.test(word) ||
  !/[\p{L}\p{N}]/u.test(word);

/** `CORP\asilva` says who somebody is. */
const USER = /^[\p{L}\d.-]{2,20}\\{1,2}[\p{L}][\p{L}\d._-]{1,30}\$?$/u;

/** Tells whether something is no word: letters mixed with digits or marks, odd capitals, a run nobody can say. */
export function isOdd(word: string): boolean {
  if (/^0x[0-9a-f]+$/i.test(word) || USER.test(word)) return false;
  const letters = /\p{L}/u.test(word);
  if (letters && digitsIn(word) > 0) return word.length >= 4;
  if (/\p{L}[!#$%&*+@^~|\\]\p{L}?/u.test(word)) return true;
  return (
    letters && digitsIn(word) === 0 && word.length >= 6 && !word.split(/[-_.'’/]/).every((part) => isSayable(part))
  );
}

/** Dates, times, versions, amounts, sizes, addresses of machines and errors, and `INC0012345`. */
const DATA = [
  /^\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?(?:T[\d:.Z+-]*)?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m|h|uhr)?$/i,
  /^v?\d{1,5}(?:\.\d{1,5}){1,3}[a-z]?$/i,
  /^[\p{Sc}+-]?\d{1,3}(?:[.,'’]\d{3})*(?:[.,]\d{1,2})?(?:%|\p{Sc})?$/u,
  /^\d{1,5}(?:x|st|nd|rd|th|d|h|s|ms|min|hrs?|days?|gb|mb|kb|k|bit|px|tage?|日|分|个|字)$/i,
  /^(?:[A-Z]{2,8}[-_]?\d{1,10}|0x[\da-f]+|[A-Z]{1,6}-\d{4}-\d{2,8})$/,
  /^(?:SHA|MD|AES|RSA|UTF|WPA|TLS|OAuth|OTP|U2F|FIDO|PKCE|S|X|ISO|RFC|Win|Windows|Office|Microsoft|SAP|Level|Version|Web)[-.]?\d[\d.:-]*$/i,
];

/** Tells what a secret is not: a date, a time, an amount, a version, the number of a ticket. */
export const isData = (word: string) => DATA.some((shape) => shape.test(word));

/** Tells whether a word in a sentence about passwords looks like one: `Ahorn-Blatt7`, `Maple!Tree`, `otter7pond`. */
export function isPasswordLike(word: string): boolean {
  if (word.length < 6 || isData(word) || USER.test(word) || /[/\\@]\S*[./\\]|^[\p{L}]+[/'’]|•/u.test(word))
    return false;
  if (!/\p{L}/u.test(word)) return false;
  if (/[\p{L}\d][!#$%&*+@^~?=][\p{L}\d]/u.test(word)) return true;
  return /\d/.test(word) && /\p{Ll}{2}/u.test(word) && isOdd(word);
}

/** Codes that are sent to people: four to eight digits, also in groups, or letters and digits. */
export const isCodeLike = (word: string) =>
  (/^\d{4,8}$/.test(word) || /^\d{2,4}(?:[ -]\d{2,4}){1,3}$/.test(word) || (isOdd(word) && digitsIn(word) >= 2)) &&
  !/^(?:\d{1,4}[-./]){2}\d{1,4}$/.test(word) &&
  !/^[A-Z]{3,8}[-_]?\d{5,10}$/.test(word);

export const isCapitals = (word: string) => /^\p{Lu}{2,}(?:[-_ ]\p{Lu}{2,})*$/u.test(word) && word.length >= 4;
