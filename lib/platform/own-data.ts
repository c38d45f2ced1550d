// Everything a person has made here, taken along and brought back. The feeds' tips can be fetched again.
import { parseAsks } from '../core/ask/ask.ts';
import { parseItems } from '../core/ask/own-tip.ts';
import { parseOpinions } from '../core/feedback.ts';
import { parseLayout } from '../core/sidebar/layout.ts';
import { applyPolicy } from '../services/policy.ts';
import { parseSettings } from '../services/settings.ts';
import { browser } from './browser.ts';
import { loadPolicy } from './managed-policy.ts';
import { ownCopy } from './own-copy.ts';

/** What is a person's own, and how each is read whatever version has written it. */
const OWN = {
  settings: parseSettings,
  asks: parseAsks,
  ownTips: parseItems,
  opinions: parseOpinions,
  sidebarLayout: parseLayout,
} as const;
const KEYS = Object.keys(OWN) as (keyof typeof OWN)[];

/** What a file of this kind calls itself. */
const FORMAT = 'alongside-data';

/** How many bytes are kept on this device in all, as far as the browser says. */
export async function loadUsage(): Promise<number> {
  const { usage = 0 } = await navigator.storage.estimate().catch(() => ({ usage: 0 }));
  const local = JSON.stringify(await browser.storage.local.get(null)).length;
  return Math.max(usage, local);
}

/** Everything that is a person's own, as the text of a file. */
export async function exportData(): Promise<string> {
  const stored = ownCopy(await browser.storage.local.get([...KEYS]));
  return JSON.stringify({ format: FORMAT, version: 1, ...stored }, null, 2);
}

/** Puts back what `exportData` has written, in place of what is here; false when the text is no such file. */
export async function importData(text: string): Promise<boolean> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return false;
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== FORMAT) return false;
  const given = data as Partial<Record<keyof typeof OWN, unknown>>;
  const known = KEYS.filter((key) => given[key] !== undefined && key !== 'settings');
  const parts = known.map((key) => [key, OWN[key](given[key])]);
  // What another organisation had set stays there; what this one has set holds.
  const settings = given.settings ? { settings: applyPolicy(parseSettings(given.settings), await loadPolicy()) } : {};
  await browser.storage.local.set({ ...Object.fromEntries(parts), ...settings });
  return true;
}
