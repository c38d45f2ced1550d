import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TipPicture } from '../../lib/core/feed/tip-picture.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { PictureDialog } from './PictureDialog.tsx';
import { framePictures, type OpenPicture } from './picture-frames.ts';
import './rich-text.css';

/** What is known of the pictures and videos in the HTML of a tip. */
interface Media {
  feedUrl: string;
  pictures: readonly TipPicture[];
  videoOn: (host: string) => string;
}

/** Turns HTML of a feed into safe nodes; given from outside, because it needs a sanitiser. */
export type RenderHtml = (html: string, media?: Media) => DocumentFragment;

interface RichTextProps {
  html?: string;
  /** Shown as paragraphs where there is no HTML. */
  text: string;
  /** The tip that it is of. */
  of: { feedId: string; pictures?: readonly TipPicture[] };
  words: Text;
  renderHtml: RenderHtml;
  /** Gives the data of a picture that is on this device. */
  loadPicture: (feedId: string, source: string) => Promise<string | null>;
}

/** Shows a tip's HTML after sanitising, or its plain text in the paragraphs and lines that it was written in. */
export function RichText({ html, text, of, words, renderHtml, loadPicture }: RichTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenPicture | null>(null);
  const { feedId, pictures = [] } = of;
  useLayoutEffect(() => {
    if (html === undefined || !place.current) return undefined;
    const videoOn = (host: string) => words('video.on', { host });
    place.current.replaceChildren(renderHtml(html, { feedUrl: feedId, pictures, videoOn }));
    const framed = new AbortController();
    const load = (source: string) => loadPicture(feedId, source);
    framePictures(place.current, { words, load, onOpen: setOpen, signal: framed.signal });
    return () => framed.abort();
    // By what is known of the pictures: each answer brings a list of its own that says the same.
  }, [html, renderHtml, words, JSON.stringify(pictures)]);
  if (html !== undefined) {
    return (
      <>
        <div class="rich-text" ref={place} key="html" />
        {open && <PictureDialog picture={open} text={words} onClose={() => setOpen(null)} />}
      </>
    );
  }
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div class="rich-text rich-text--plain" key="text">
      {paragraphs.map((paragraph, at) => (
        // Paragraphs have no identity but their place.
        <p key={at}>{paragraph.replace(/^\s*\n|\s+$/g, '')}</p>
      ))}
    </div>
  );
}
