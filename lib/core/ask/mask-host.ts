// Hosts: what stands there is shown; a preview, a tenant or a subdomain may be named by a key or by somebody.
import { fold } from '../find/words/terms.ts';
import type { KnownWords } from './known-words.ts';
import { MASK } from './mask-mark.ts';
import { looksLikeKey } from './mask-shapes.ts';
import { isPlaceWord } from './path-lexicon.ts';
import { HOST_WORDS } from './path-words/path-words.ts';
import { isSayable } from './plain-word.ts';

/** Second labels below which names are registered: `northfield.co.uk`. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|gv|ac|edu|or|ne|go|lg|mil|nom|ltd|plc)$/;

/** Services that give each organisation a host of its own: the label before is the name of the organisation. */
const TENANTS =
  /(?:^|\.)(?:(?:(?:my\.)?salesforce|(?:lightning|my)\.force|force|sharepoint|service-now|atlassian|zendesk|freshdesk|(?:my\.)?site|cybozu|kintone|odoo|slack|workday|myworkday|successfactors|sapsf|hubspot|bamboohr|personio|netsuite|crm\d*\.dynamics|dynamics|operations\.dynamics|instructure|moodlecloud|gitlab|notion|monday|asana|jetbrains|myshopify|wordpress|visualstudio)\.(?:com|net|io|eu|site|space|de)|(?:s4hana\.cloud|hana)\.(?:sap|ondemand\.com)|(?:my\.)?s4hana\.ondemand\.com)$/;

const hostWords = new Set(HOST_WORDS);
const isHostWord = (word: string) => hostWords.has(word) || isPlaceWord(word);

/** `s4h`, `p01`, `qms`: systems and short forms; a key is longer, and a name has a vowel. */
const SYSTEM = /^(?:(?=.*\d)[a-z][a-z0-9]{1,3}|[a-z]{2,3}|[bcdfghjklmnpqrstvwxz]{4})$/;
/** `eu1`, `web02`, `na139`: which of several. */
const ONE_OF_SEVERAL = /^[a-z]{1,4}\d{1,3}$/;

function isShownLabel(label: string, isTenant: boolean, words: KnownWords): boolean {
  if (looksLikeKey(label)) return false;
  if (ONE_OF_SEVERAL.test(label) || SYSTEM.test(label)) return true;
  const pieces = label
    .split('-')
    .map((piece) => fold(piece.replace(/(?<=[a-z]{2})\d{1,2}$/, '')))
    .filter((piece) => piece !== '');
  const isKnown = (piece: string) => isHostWord(piece) || piece.length === 1;
  if (pieces.every(isKnown)) return true;
  const fits = (piece: string) => isKnown(piece) || (isSayable(piece) && words.isPageWord(piece));
  // Two words of the page may be the name of somebody.
  if (pieces.every(fits) && pieces.filter((piece) => !isKnown(piece)).length === 1) return true;
  if (isTenant && /^[a-z]{2,5}\d{1,6}$/.test(label)) return true;
  return isTenant && (pieces.length === 1 ? isSayable(label) : pieces.some(isKnown) && pieces.every(isSayable));
}

/** No name of a host is longer. */
const MAX_HOST = 253;

/** How many labels at the end of a host are its registered name. */
function registered(labels: readonly string[]): number {
  const [second = '', top = ''] = labels.slice(-2);
  return labels.length > 2 && top.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
}

/** A host with its port; labels are hidden that are neither its registered name nor known to say what stands there. */
export function maskHost(host: string, words: KnownWords): string {
  const [name = '', port] = /^\[.*\]/.test(host) ? [host] : host.split(':');
  const withPort = (shown: string) => (port === undefined ? shown : `${shown}:${port}`);
  if (name.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(name) || words.hosts.includes(name)) return withPort(name);
  const labels = name.split('.');
  if (name.length > MAX_HOST) return withPort(labels.map(() => MASK).join('.'));
  const named = words.hosts.filter((known) => name.endsWith(`.${known}`)).map((known) => known.split('.').length);
  const fixed = Math.max(registered(labels), ...named);
  const shown = labels.map((label, at) => {
    const below = labels.slice(at + 1).join('.');
    if (at >= labels.length - fixed) return looksLikeKey(label) && !label.startsWith('xn--') ? MASK : label;
    return isShownLabel(label, TENANTS.test(below), words) ? label : MASK;
  });
  return withPort(shown.join('.'));
}
