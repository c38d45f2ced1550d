import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import './search-field.css';

interface SearchFieldProps {
  words: string;
  /** Names the place that is searched. */
  placeholder: string;
  /** Takes the focus, behind the words that stand there. */
  takesFocus: boolean;
  text: Text;
  onWords: (words: string) => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The one search field: `/` comes to it from anywhere, Escape clears it and then leaves it. */
export function SearchField({ words, placeholder, takesFocus, text, onWords }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const page = field.current?.ownerDocument;
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    page?.addEventListener('keydown', focusOnSlash);
    return () => page?.removeEventListener('keydown', focusOnSlash);
  }, []);
  useEffect(() => {
    const input = field.current;
    if (!takesFocus || !input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, [takesFocus]);
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The browser would close the popup on the first Escape, and the panel on the second.
    event.preventDefault();
    event.stopPropagation();
    if (words !== '') onWords('');
    // Not just out of the field: help beside a page closes on the next Escape, which it hears only inside.
    else field.current?.closest('main')?.focus();
  };
  return (
    <search class="search">
      <Icon shape="search" />
      <input
        ref={field}
        class="input search-input"
        type="search"
        aria-label={text('search.name')}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={leaveOnEscape}
      />
      {words === '' ? (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          class="button button--quiet button--icon button--small search-clear"
          aria-label={text('search.clear')}
          onClick={() => {
            onWords('');
            field.current?.focus();
          }}
        >
          <Icon shape="close" />
        </button>
      )}
    </search>
  );
}
