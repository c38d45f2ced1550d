// Pictures that somebody gives: what is none is refused, and what is one is made smaller until there is room for it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scalePicture } from '../../lib/platform/scale-picture.ts';

const ROOM = 199_990;

/** The beginning of a PNG, which says how large it is. */
function png(width: number, height: number, length = 40): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(length, 40));
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

/** A browser whose pictures take so many bytes for each point, by type. */
function drawWith(bytesPerPoint: Record<string, number>, colours = 1000) {
  const drawn: { type: string; width: number; height: number }[] = [];
  const close = vi.fn();
  class Canvas {
    width: number;
    height: number;
    constructor(width: number, height: number) {
      this.width = width;
      this.height = height;
    }
    getContext() {
      const data = new Uint32Array(1000).map((_, at) => at % colours);
      return { drawImage: () => {}, getImageData: () => ({ data: new Uint8ClampedArray(data.buffer) }) };
    }
    async convertToBlob({ type }: { type: string }) {
      drawn.push({ type, width: this.width, height: this.height });
      return new Blob([
        png(this.width, this.height, Math.round(this.width * this.height * (bytesPerPoint[type] ?? 1))),
      ]);
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 2560, height: 1440, close }));
  return { drawn, close };
}

const given = new Blob([png(2560, 1440)]);

afterEach(() => vi.unstubAllGlobals());

describe('what is refused', () => {
  it.each([
    [
      'a drawing, whatever it is called',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }),
      'svg',
    ],
    ['text', new Blob(['just some words, more than a few of them']), 'type'],
    ['nothing', new Blob([]), 'type'],
    ['more points than memory holds', new Blob([png(20_000, 20_000)]), 'large'],
  ])('%s', async (_, file, error) => expect(await scalePicture(file, ROOM)).toEqual({ ok: false, error }));

  it('what begins like a picture and is none', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')));
    expect(await scalePicture(given, ROOM)).toEqual({ ok: false, error: 'type' });
  });

  it('what stays too large however small it is drawn', async () => {
    const { close } = drawWith({ 'image/png': 10, 'image/webp': 10 });
    expect(await scalePicture(given, ROOM)).toEqual({ ok: false, error: 'large' });
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('what is taken', () => {
  it('is at most 1280 points long, and stays exact where it has few colours', async () => {
    const { drawn, close } = drawWith({ 'image/png': 0.1 }, 8);
    const scaled = await scalePicture(given, ROOM);
    expect(scaled).toMatchObject({ ok: true, value: expect.stringMatching(/^data:image\/png;base64,/) });
    expect(drawn).toEqual([{ type: 'image/png', width: 1280, height: 720 }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('is written for photographs where it has many colours', async () => {
    const { drawn } = drawWith({ 'image/png': 0.15, 'image/webp': 0.05 });
    expect((await scalePicture(given, ROOM)).ok).toBe(true);
    expect(drawn.map(({ type }) => type)).toEqual(['image/png', 'image/webp']);
  });

  it('is drawn smaller until its address has room', async () => {
    const { drawn } = drawWith({ 'image/png': 1, 'image/webp': 0.2 });
    const scaled = await scalePicture(given, ROOM);
    expect(scaled.ok && scaled.value.length).toBeLessThanOrEqual(ROOM);
    expect(drawn.at(-1)).toEqual({ type: 'image/webp', width: 960, height: 540 });
  });
});
