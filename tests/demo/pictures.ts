// npm run pictures: the pictures of README and docs in both themes, put together from those that `npm start` has just taken.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../set-up/setup.mjs';

const taken = path.resolve('.output/demo');
const target = path.join(import.meta.dirname, 'pictures');

/** What stands in each picture, in its order, and how wide that is drawn, in CSS pixels. */
const PICTURES = {
  overview: { shown: ['tip-open', 'ask', 'no-tip'], width: 400 },
  writing: { shown: ['write-tip'], width: 1264 },
  workshop: { shown: ['workshop'], width: 1264 },
};
/** The ground behind it, by theme. */
const THEMES = { light: '#dfe5e2', dark: '#0f1316' };

function asDataUrl(name: string): string {
  // The numbers before the names change with the tour.
  const file = readdirSync(taken).find((one) => one.replace(/^\d+-/, '') === `${name}.png`);
  if (!file) throw new Error(`There is no picture ${name} in ${taken}: run \`npm start\` first.`);
  return `data:image/png;base64,${readFileSync(path.join(taken, file)).toString('base64')}`;
}

const pageIn = (
  theme: string,
  ground: string,
  { shown, width }: (typeof PICTURES)['overview'],
) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 40px; display: flex; gap: 32px; justify-content: center; background: ${ground}; }
  img { width: ${width}px; border-radius: 14px; box-shadow: 0 12px 36px rgb(15 40 35 / 18%); }
</style>${shown.map((name) => `<img src="${asDataUrl(`${name}-${theme}`)}" alt="">`).join('')}`;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
const tab = await browser.newPage({ viewport: { width: 1344, height: 680 }, deviceScaleFactor: 1 });
mkdirSync(target, { recursive: true });
for (const [name, picture] of Object.entries(PICTURES)) {
  for (const [theme, ground] of Object.entries(THEMES)) {
    await tab.setContent(pageIn(theme, ground, picture), { waitUntil: 'load' });
    const file = path.join(target, `${name}-${theme}.png`);
    // As high as what stands in it, which is no higher than the window for the popups.
    await tab.screenshot({ path: file, fullPage: true });
    console.log(path.relative('.', file));
  }
}
await browser.close();
