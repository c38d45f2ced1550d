import { useEffect, useRef, useState } from 'preact/hooks';
import type { Help } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { toTopWords } from './group-words.ts';
import type { ListScroll } from './use-list-scroll.ts';
import './new-above.css';

/** Scrolled less than this, in pixels, the top is in sight. */
const NEAR_TOP = 8;

interface NewAboveProps {
  help: Help;
  scroll: ListScroll;
  text: Text;
}

/**
 * Tells politely that other tips have come to the top. When they are out of sight because a tip is being read, a quiet
 * button leads to them.
 */
export function NewAbove({ help, scroll, text }: NewAboveProps) {
  const { heading, words } = toTopWords(help, text);
  const before = useRef<string | null>(null);
  const [news, setNews] = useState<{ heading: string; words: string; isHidden: boolean } | null>(null);
  useEffect(() => {
    const isNews = before.current !== null && before.current !== words && words !== '';
    if (words !== '') before.current = words;
    if (isNews) setNews({ heading, words, isHidden: (scroll.list.current?.scrollTop ?? 0) > NEAR_TOP });
  }, [heading, words, scroll]);
  // Who has scrolled to them has seen them.
  useEffect(() => {
    const list = scroll.list.current;
    const look = () => list && list.scrollTop <= NEAR_TOP && setNews(null);
    list?.addEventListener('scroll', look);
    return () => list?.removeEventListener('scroll', look);
  }, [scroll.list]);
  const goUp = () => {
    scroll.list.current?.scrollTo({ top: 0 });
    setNews(null);
  };
  return (
    <>
      <div class="visually-hidden" aria-live="polite">
        {news?.words}
      </div>
      {news?.isHidden && news.heading === heading && (
        <div class="new-above">
          <button type="button" class="new-above-button button button--small" onClick={goUp}>
            {text('help.newAbove', { heading })}
          </button>
        </div>
      )}
    </>
  );
}
