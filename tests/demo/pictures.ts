// npm run pictures: the README's picture in both themes, put together from the pictures that `npm start` has just taken.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../set-up/setup.mjs';

const taken = path.resolve('.output/demo');
const target = path.join(import.meta.dirname, 'pictures');

/** The surfaces that tell the story, in its order. */
const SHOWN = ['tip-open', 'ask', 'no-tip'];
/** The ground behind them, by theme. */
const THEMES = { light: '#dfe5e2', dark: '#0f1316' };

function asDataUrl(name: string): string {
  // The numbers before the names change with the tour.
  const file = readdirSync(taken).find((one) => one.replace(/^\d+-/, '') === `${name}.png`);
  if (!file) throw new Error(`There is no picture ${name} in ${taken}: run \`npm start\` first.`);
  return `data:image/png;base64,${readFileSync(path.join(taken, file)).toString('base64')}`;
}

const pageIn = (theme: string, ground: string) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 40px; display: flex; gap: 32px; justify-content: center; background: ${ground}; }
  img { width: 400px; border-radius: 14px; box-shadow: 0 12px 36px rgb(15 40 35 / 18%); }
</style>${SHOWN.map((name) => `<img src="${asDataUrl(`${name}-${theme}`)}" alt="">`).join('')}`;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
const tab = await browser.newPage({ viewport: { width: 1344, height: 680 }, deviceScaleFactor: 1 });
mkdirSync(target, { recursive: true });
for (const [theme, ground] of Object.entries(THEMES)) {
  await tab.setContent(pageIn(theme, ground), { waitUntil: 'load' });
  await tab.screenshot({ path: path.join(target, `overview-${theme}.png`) });
  console.log(path.join('tests/demo/pictures', `overview-${theme}.png`));
}
await browser.close();
