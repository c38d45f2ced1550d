import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Popup } from '../browser/popup.ts';
import { settleAnimations } from '../browser/settle-animations.ts';

type Scheme = 'light' | 'dark';

const both: readonly Scheme[] = ['light', 'dark'];

/** Keeps numbered pictures of everything a person sees, light and dark. */
export interface Album {
  addPage(name: string, page: Page, schemes?: readonly Scheme[]): Promise<void>;
  addPopup(name: string, popup: Popup): Promise<void>;
  /** The pictures' files, in order. */
  files: string[];
}

/** Starts an empty album in a folder, where older pictures are removed. */
export function createAlbum(folder: string): Album {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  let pictures = 0;

  const add = async (name: string, schemes: readonly Scheme[], take: (scheme: Scheme) => Promise<Buffer>) => {
    pictures += 1;
    for (const scheme of schemes) {
      const file = path.join(folder, `${String(pictures).padStart(2, '0')}-${name}-${scheme}.png`);
      writeFileSync(file, await take(scheme));
      files.push(path.relative('.', file));
    }
  };
  return {
    files,
    addPage: async (name, page, schemes = both) => {
      await add(name, schemes, async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        for (const frame of page.frames()) await frame.evaluate(settleAnimations);
        return page.screenshot();
      });
      await page.emulateMedia({ colorScheme: 'light' });
    },
    addPopup: async (name, popup) => {
      await add(name, both, async (colorScheme) => {
        await popup.emulate({ colorScheme });
        return popup.screenshot();
      });
      await popup.emulate({ colorScheme: 'light' });
    },
  };
}
