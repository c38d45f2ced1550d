// A picture that somebody gave, as small as tips need it. Drawing it anew leaves behind where and with what it was taken.
import type { PictureRefusal } from '../core/author/picture-refusal.ts';
import { PICTURE_LIMITS } from '../core/feed/limits-pictures.ts';
import { isSvg, readPicture } from '../core/feed/picture-bytes.ts';
import { toDataAddress } from '../core/feed/picture-data.ts';
import { err, ok, type Result } from '../core/result.ts';

/** The longest side, in points: help is no wider than a part of a window. */
const LONGEST = 1280;
/** Smaller than this, words in a screenshot cannot be read. */
const LEAST = 320;
/** A drawing or a screenshot of a form has fewer; a photograph has more. */
const FEW_COLOURS = 256;
/** A picture that a camera takes has fewer points; drawing more may cost all memory. */
const MOST_POINTS = 5 * PICTURE_LIMITS.points;

const QUALITIES = [0.85, 0.7, 0.5];

function drawScaled(image: ImageBitmap, scale: number): OffscreenCanvas {
  const size = (side: number) => Math.max(1, Math.round(side * scale));
  const canvas = new OffscreenCanvas(size(image.width), size(image.height));
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function hasFewColours(canvas: OffscreenCanvas): boolean {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  const points = new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
  const colours = new Set<number>();
  for (const point of points) {
    colours.add(point);
    if (colours.size > FEW_COLOURS) return false;
  }
  return true;
}

/** The `data:` address of a drawn picture; `null` where it is longer than there is room. */
async function encodePicture(
  canvas: OffscreenCanvas,
  type: string,
  quality: number,
  room: number,
): Promise<string | null> {
  const blob = await canvas.convertToBlob({ type, quality });
  // Base64 takes four characters for three bytes.
  if (blob.size * (4 / 3) + 40 > room) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // A browser that cannot write a type writes PNG.
  const facts = readPicture(bytes);
  const address = facts && toDataAddress(facts.type, bytes);
  return address && address.length <= room ? address : null;
}

async function encodeWithin(canvas: OffscreenCanvas, room: number): Promise<string | null> {
  const exact = await encodePicture(canvas, 'image/png', 1, room);
  if (exact !== null && (hasFewColours(canvas) || exact.length < room / 4)) return exact;
  for (const quality of QUALITIES) {
    const lossy = await encodePicture(canvas, 'image/webp', quality, room);
    if (lossy !== null) return lossy;
  }
  return exact;
}

/** Scales a picture until its `data:` address has at most `room` characters; refuses what is none, or stays too large. */
export async function scalePicture(file: Blob, room: number): Promise<Result<string, PictureRefusal>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = readPicture(bytes);
  if (!facts) return err(isSvg(bytes) ? 'svg' : 'type');
  if (facts.width * facts.height > MOST_POINTS) return err('large');
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return err('type');
  try {
    const longest = Math.max(image.width, image.height);
    for (let side = Math.min(longest, LONGEST); ; side *= 0.75) {
      const address = await encodeWithin(drawScaled(image, side / longest), room);
      if (address !== null) return ok(address);
      if (side <= LEAST) return err('large');
    }
  } finally {
    image.close();
  }
}
