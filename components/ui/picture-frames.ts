// Pictures in a tip: each has its room before it is there, comes when it is nearly in sight, and can be opened larger.
import type { Text } from '../../lib/core/text/text.ts';

/** A picture that was opened. */
export interface OpenPicture {
  source: string;
  alt: string;
}

interface Framing {
  words: Text;
  /** Gives the data of a picture that is on this device; `null` where it is gone. */
  load: (source: string) => Promise<string | null>;
  onOpen: (picture: OpenPicture) => void;
  signal: AbortSignal;
}

/** So far from what is in sight a picture is fetched from the device; help scrolls within itself. */
const NEARLY = '400px';

/** The same kinds as the sanitiser lets through: what the background answers is held against it once more. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i;

/** The room of a picture: a button that opens it, or nothing but room inside a link, which has its own way to go. */
function frame(image: HTMLImageElement, { words, onOpen }: Framing): void {
  const isLinked = image.closest('a') !== null;
  const room = document.createElement(isLinked ? 'span' : 'button');
  room.className = 'picture';
  // The attributes: the properties are those of the box that is drawn, which has nothing in it yet.
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name) ?? 0));
  if (image.dataset.picture !== undefined && width && height) {
    room.style.aspectRatio = `${width} / ${height}`;
    room.style.inlineSize = `${width}px`;
    room.classList.add('picture--sized');
  }
  if (room instanceof HTMLButtonElement) {
    const name = image.alt.trim();
    room.type = 'button';
    room.setAttribute('aria-label', name === '' ? words('picture.largerPlain') : words('picture.larger', { name }));
    room.setAttribute('aria-haspopup', 'dialog');
    room.addEventListener('click', () => image.src !== '' && onOpen({ source: image.src, alt: image.alt }));
  }
  image.replaceWith(room);
  room.append(image);
}

async function fill(image: HTMLImageElement, { load, signal }: Framing): Promise<void> {
  const data = await load(image.dataset.picture ?? '').catch(() => null);
  if (signal.aborted) return;
  if (data && PICTURE.test(data)) image.src = data;
  // It has gone meanwhile: its words stay.
  else image.closest('.picture')?.replaceWith(image.alt);
}

/** Puts a frame around every picture in a tip; nothing is read of one before it is nearly in sight. */
export function framePictures(place: HTMLElement, framing: Framing): void {
  const images = [...place.querySelectorAll('img')];
  for (const image of images) frame(image, framing);
  const waiting = images.filter((image) => image.dataset.picture !== undefined);
  if (waiting.length === 0) return;
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLImageElement)) continue;
        sight.unobserve(target);
        void fill(target, framing);
      }
    },
    { rootMargin: NEARLY, scrollMargin: NEARLY },
  );
  for (const image of waiting) sight.observe(image);
  framing.signal.addEventListener('abort', () => sight.disconnect());
}
