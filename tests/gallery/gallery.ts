// Takes a picture of every state: light, dark, in forced colours, narrow, and narrow in every language; and a contact
// sheet of each. Run by `npm run gallery`; the pictures are in .output/gallery. Names of states may be given to take
// only those, and one language: `-- --language de ask`.
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../lib/core/text/languages.ts';
import { type Gallery, type Look, NARROW, openGallery, POPUP } from './open-gallery.ts';
import { STATES } from './states.ts';

const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** The options are a page of their own, shown to its end. */
const OPTIONS = { width: 800, height: 1100 };

/** Pages that take pictures side by side. */
const PAGES = 4;

interface Picture {
  title: string;
  width: number;
  height: number;
  base64: string;
}

/** A page of its own, and not the size of the popup. */
const isWhole = (state: (typeof STATES)[string] | undefined) => state?.app !== 'help' || state.isPractice === true;

/** Every way a state is looked at, by the name of the sheet that it comes on. */
function looksOf(state: string, languages: readonly Language[]): [string, Look][] {
  const wide: Pick<Look, 'size' | 'frame'> = {
    size: isWhole(STATES[state]) ? OPTIONS : POPUP,
    frame: 'popup',
  };
  const narrow = { size: NARROW, frame: 'page', scheme: 'light' } as const;
  return [
    ['light', { ...wide, scheme: 'light' }],
    ['dark', { ...wide, scheme: 'dark' }],
    ['forced', { ...wide, scheme: 'dark', forced: true }],
    ['narrow', narrow],
    ...languages.map((language): [string, Look] => [language, { ...narrow, language }]),
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
const languages = LANGUAGES.filter((one) => one !== 'en' && (values.language ?? one) === one);
if (values.language && languages.length === 0) {
  console.error(`No other language is called ${values.language}. There are: ${LANGUAGES.slice(1).join(', ')}.`);
  process.exit(1);
}
const states = wanted.length > 0 ? wanted : Object.keys(STATES);
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
const todo = states.flatMap((state) => looksOf(state, languages).map(([name, look]) => ({ state, name, look })));
const pictures = new Map<string, Picture>();
let done = 0;
await Promise.all(
  Array.from({ length: PAGES }, async () => {
    const page = await gallery.newPage();
    for (let next = todo.shift(); next; next = todo.shift()) {
      const { state, name, look } = next;
      pictures.set(`${state}-${name}`, await takePicture(gallery, page, state, name, look));
      done += 1;
      if (done % 100 === 0) console.log(`${done} pictures, ${todo.length} to go`);
    }
    await page.close();
  }),
);
for (const [name] of looksOf(states[0] ?? '', languages)) {
  await drawSheet(
    gallery,
    `sheet-${name}`,
    states.flatMap((state) => pictures.get(`${state}-${name}`) ?? []),
  );
}
await gallery.close();
console.log(`${pictures.size} pictures of ${states.length} states, and a sheet of each look, in .output/gallery`);
