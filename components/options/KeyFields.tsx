import { useId } from 'preact/hooks';
import type { FeedKey } from '../../lib/core/feed/feed-key.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import './key-fields.css';

interface KeyFieldsProps {
  /** What is in the fields. */
  feedKey: FeedKey;
  /** The one host that the key goes to. */
  host: string;
  text: Text;
  onChange: (key: FeedKey) => void;
}

/** The fields of a key: the key itself, not readable on the screen, and the header that it goes in. */
export function KeyFields({ feedKey, host, text, onChange }: KeyFieldsProps) {
  const [valueId, hintId] = [useId(), useId()];
  return (
    <div class="key-fields">
      <div class="choices choices--line">
        <label class="choices-name" for={valueId}>
          {text('key.value')}
        </label>
        <input
          id={valueId}
          class="input"
          type="password"
          dir="ltr"
          // Browsers would offer to keep it as the password of a site.
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hintId}
          value={feedKey.value}
          onInput={(event) => onChange({ ...feedKey, value: event.currentTarget.value })}
        />
      </div>
      <p id={hintId} class="soft">
        {text('key.what', { host })}
      </p>
      {/* Most servers take it where it goes by itself. */}
      <Disclosure label={text('key.header')}>
        <input
          class="input"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-label={text('key.header')}
          value={feedKey.header}
          onInput={(event) => onChange({ ...feedKey, header: event.currentTarget.value })}
        />
      </Disclosure>
    </div>
  );
}
