// Takes a picture of every state, light and dark, at the size of the popup and narrow, and one sheet with all of them.
// Run by `npm run gallery`; the pictures are in .output/gallery. Names of states may be given to take only those, and a
// language: `-- --language de ask`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import { type Gallery, type Look, NARROW, openGallery, POPUP } from './open-gallery.ts';
import { STATES } from './states.ts';

const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** The options are a page of their own, shown to its end. */
const OPTIONS = { width: 800, height: 1100 };

interface Picture {
  title: string;
  width: number;
  height: number;
  base64: string;
}

function looksOf(state: string): [string, Look][] {
  const wide: Pick<Look, 'size' | 'frame'> = {
    size: STATES[state]?.app === 'help' ? POPUP : OPTIONS,
    frame: 'popup',
  };
  return [
    ['light', { ...wide, scheme: 'light' }],
    ['dark', { ...wide, scheme: 'dark' }],
    ['narrow', { size: NARROW, frame: 'page', scheme: 'light' }],
  ];
}

async function takePicture(gallery: Gallery, page: Page, state: string, name: string, look: Look): Promise<Picture> {
  await gallery.visit(page, state, look);
  const title = `${state}-${name}`;
  const image = await page.screenshot({ path: `${folder}${title}.png` });
  return { title, ...look.size, base64: image.toString('base64') };
}

async function drawSheet(gallery: Gallery, name: string, pictures: Picture[]): Promise<void> {
  const figures = pictures.map(
    ({ title, width, height, base64 }) =>
      `<figure style="margin:0"><figcaption style="font:20px sans-serif;padding:4px">${title}</figcaption>` +
      `<img width="${width}" height="${height}" src="data:image/png;base64,${base64}"></figure>`,
  );
  const page = await gallery.newPage();
  await page.setViewportSize({ width: 2560, height: 800 });
  await page.setContent(
    `<body style="display:flex;flex-wrap:wrap;gap:20px;margin:20px;background:#bbb">${figures.join('')}</body>`,
  );
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  await page.close();
}

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' } },
});
const language = LANGUAGES.find((one) => one === values.language);
const states = wanted.length > 0 ? wanted : Object.keys(STATES);
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
const page = await gallery.newPage();
const pictures: Picture[] = [];
for (const state of states) {
  for (const [name, look] of looksOf(state))
    pictures.push(await takePicture(gallery, page, state, name, language ? { ...look, language } : look));
}
for (const name of ['light', 'dark', 'narrow']) {
  await drawSheet(
    gallery,
    `sheet-${name}`,
    pictures.filter(({ title }) => title.endsWith(`-${name}`)),
  );
}
await gallery.close();
console.log(`${pictures.length} pictures of ${states.length} states in .output/gallery`);
