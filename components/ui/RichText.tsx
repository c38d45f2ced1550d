import { useLayoutEffect, useRef } from 'preact/hooks';
import './rich-text.css';

/** Turns HTML of a feed into safe nodes; given from outside, because it needs a sanitiser. */
export type RenderHtml = (html: string) => DocumentFragment;

/** Shows a tip's HTML after sanitising, or its plain text as paragraphs. */
export function RichText({ html, text, renderHtml }: { html?: string; text: string; renderHtml: RenderHtml }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (html !== undefined) place.current?.replaceChildren(renderHtml(html));
  }, [html, renderHtml]);
  if (html !== undefined) return <div class="rich-text" ref={place} key="html" />;
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div class="rich-text" key="text">
      {paragraphs.map((paragraph, at) => (
        // Paragraphs have no identity but their place.
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}
