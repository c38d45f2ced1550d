// Chromium's own rules for the icon of the toolbar button. It keeps them over its end and compares addresses itself.
import type { AddressFilter } from '../core/place/address-filter.ts';
import type { IconRules } from '../services/tips-icon.ts';

interface Rule {
  id?: string;
  conditions: unknown[];
  actions: unknown[];
}

/** The part of the API that is used; the polyfill has no types for it, and Firefox has no such thing. */
interface DeclarativeContent {
  onPageChanged: {
    getRules(ids: undefined, callback: (rules: Rule[]) => void): void;
    addRules(rules: Rule[], callback: () => void): void;
    removeRules(ids: readonly string[], callback: () => void): void;
  };
  PageStateMatcher: new (page: { pageUrl: AddressFilter }) => object;
  SetIcon: new (icon: { imageData: Record<number, ImageData> }) => object;
}

interface Chrome {
  declarativeContent?: DeclarativeContent;
  runtime: { lastError?: { message?: string } };
}

const chromium = () => (globalThis as { chrome?: Chrome }).chrome;

/** True where the browser can show another icon on pages by their addresses. */
export const canShowIconByPage = (): boolean => chromium()?.declarativeContent !== undefined;

/** What is in the toolbar, on screens of one and of two pixels to a point. */
const SIZES = [16, 32];

async function readImage(size: number): Promise<ImageData> {
  const file = await fetch(`/icon/tips-${size}.png`);
  const bitmap = await createImageBitmap(await file.blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('The icon cannot be drawn.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, size, size);
}

/** Creates the rules of the browser; `null` where it has none. */
export function createIconRules(): IconRules | null {
  const { declarativeContent: api, runtime } = chromium() ?? {};
  if (!api || !runtime) return null;
  const done = <T>(act: (callback: (answer: T) => void) => void) =>
    new Promise<T>((resolve, reject) =>
      act((answer) => (runtime.lastError ? reject(new Error(runtime.lastError.message)) : resolve(answer))),
    );
  const { onPageChanged: rules, PageStateMatcher, SetIcon } = api;
  return {
    list: async () => {
      const there = await done<Rule[]>((callback) => rules.getRules(undefined, callback));
      return there.flatMap(({ id }) => id ?? []);
    },
    add: async (id, filters) => {
      const images = await Promise.all(SIZES.map(async (size) => [size, await readImage(size)] as const));
      const rule = {
        id,
        conditions: filters.map((pageUrl) => new PageStateMatcher({ pageUrl })),
        actions: [new SetIcon({ imageData: Object.fromEntries(images) })],
      };
      await done<void>((callback) => rules.addRules([rule], callback));
    },
    remove: (ids) => done<void>((callback) => rules.removeRules(ids, callback)),
  };
}
