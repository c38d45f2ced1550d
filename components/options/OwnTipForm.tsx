import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { parsePattern } from '../../lib/core/place/pattern.ts';
import { filledLines } from '../../lib/core/text/filled-lines.ts';
import type { Text } from '../../lib/core/text/text.ts';

interface OwnTipFormProps {
  item: FeedItem;
  text: Text;
  onPut: (item: FeedItem) => Promise<unknown>;
  onCancel: () => void;
}

/** What is wrong with the patterns; empty when nothing is. */
function faultIn(patterns: readonly string[], text: Text): string {
  for (const pattern of patterns) {
    const parsed = parsePattern(pattern);
    if (!parsed.ok) return text('own.badPattern', { pattern, detail: parsed.error });
  }
  return '';
}

/** Changes a tip of one's own: its title, its words and where it helps. */
export function OwnTipForm({ item, text, onPut, onCancel }: OwnTipFormProps) {
  const [title, setTitle] = useState(item.title ?? '');
  const [words, setWords] = useState(item.content_text ?? '');
  const [places, setPlaces] = useState((item._help?.match ?? []).join('\n'));
  const [fault, setFault] = useState('');
  const [titleId, wordsId, placesId, faultId] = [useId(), useId(), useId(), useId()];
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const put = () => {
    const match = filledLines(places);
    const found = faultIn(match, text);
    setFault(found);
    if (found !== '') return;
    // An item with HTML keeps it only while nobody has written other words.
    const { content_html: html, ...rest } = item;
    const content = words.trim() === (item.content_text ?? '') && html !== undefined ? { content_html: html } : {};
    void onPut({
      ...rest,
      ...content,
      title: title.trim() || (item.title ?? item.id),
      content_text: words.trim(),
      _help: { ...item._help, match },
    });
  };
  return (
    <form
      class="own-form"
      aria-label={text('own.editName', { title: item.title ?? item.id })}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <label class="label" for={titleId}>
        {text('part.title')}
      </label>
      <input
        ref={first}
        id={titleId}
        class="input"
        type="text"
        dir="auto"
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <label class="label" for={wordsId}>
        {text('keep.answer')}
      </label>
      <textarea
        id={wordsId}
        class="input own-area"
        rows={4}
        dir="auto"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <label class="label" for={placesId}>
        {text('own.places')}
      </label>
      <textarea
        id={placesId}
        class="input own-area"
        rows={2}
        dir="ltr"
        spellcheck={false}
        value={places}
        aria-invalid={fault !== ''}
        aria-describedby={fault === '' ? undefined : faultId}
        onInput={(event) => setPlaces(event.currentTarget.value)}
      />
      {fault !== '' && (
        <p class="field-error" id={faultId} role="alert">
          {fault}
        </p>
      )}
      <div class="card-actions">
        <button type="submit" class="button button--primary button--small">
          {text('save.plain')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onCancel}>
          {text('cancel.do')}
        </button>
      </div>
    </form>
  );
}
