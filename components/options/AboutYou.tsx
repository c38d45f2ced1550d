import { useEffect, useId, useState } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { LANGUAGE_CHOICES, type Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { SavingHead } from './SavingHead.tsx';
import { useSaving } from './use-saving.ts';

interface AboutYouProps {
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'changeSettings'>;
}

/** A language by its own name, so that whoever reads it finds it. */
const ownName = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** The language of the interface, and how questions end. */
export function AboutYou({ preferences, text, client }: AboutYouProps) {
  const { saving, save } = useSaving();
  const [titleId, languageId] = [useId(), useId()];
  if (!preferences) return null;
  return (
    <section aria-labelledby={titleId}>
      <SavingHead id={titleId} title={text('you.title')} saving={saving} text={text} />
      <div class="choices">
        <label class="choices-name" for={languageId}>
          {text('you.language')}
        </label>
        <select
          id={languageId}
          class="input"
          onChange={(event) => {
            const language = LANGUAGE_CHOICES.find((one) => one === event.currentTarget.value);
            if (language) void save(client.changeSettings({ language }));
          }}
        >
          {LANGUAGE_CHOICES.map((choice) => (
            <option
              key={choice}
              value={choice}
              selected={choice === preferences.language}
              lang={choice === 'auto' ? undefined : choice}
            >
              {choice === 'auto' ? text('you.auto') : ownName(choice)}
            </option>
          ))}
        </select>
      </div>
      <Line
        label={text('you.name')}
        saved={preferences.name}
        hint=""
        autocomplete="name"
        onSave={(name) => save(client.changeSettings({ name }))}
      />
      <Line
        label={text('you.closing')}
        saved={preferences.closing}
        hint={text('ask.closing')}
        autocomplete="off"
        onSave={(closing) => save(client.changeSettings({ closing }))}
      />
      <Line
        label={text('you.roles')}
        saved={preferences.roles.join(', ')}
        hint=""
        autocomplete="off"
        locked={preferences.managed.keys.includes('roles') ? text('policy.set') : undefined}
        onSave={(roles) => save(client.changeSettings({ roles: toRoles(roles) }))}
      />
    </section>
  );
}

/** Roles as a person writes them in a line. */
const toRoles = (line: string) =>
  line
    .split(/[,;،、，]/u)
    .map((role) => role.trim())
    .filter((role) => role !== '');

interface LineProps {
  label: string;
  saved: string;
  hint: string;
  autocomplete: 'name' | 'off';
  /** Why it cannot be changed; absent where it can. */
  locked?: string | undefined;
  onSave: (words: string) => void;
}

/** A line of words, saved when the field is left or Enter is pressed. */
function Line({ label, saved, hint, autocomplete, locked, onSave }: LineProps) {
  const id = useId();
  const [words, setWords] = useState(saved);
  useEffect(() => setWords(saved), [saved]);
  const save = () => {
    if (words.trim() !== saved) onSave(words.trim());
  };
  return (
    <div class="choices">
      <label class="choices-name" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        maxLength={200}
        autocomplete={autocomplete}
        placeholder={hint}
        value={words}
        readOnly={locked !== undefined}
        onInput={(event) => setWords(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      {locked && <p class="soft">{locked}</p>}
    </div>
  );
}
