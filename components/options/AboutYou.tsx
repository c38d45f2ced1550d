import { useId } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { LANGUAGE_CHOICES, type Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Line } from './Line.tsx';
import { Section } from './Section.tsx';
import { usePicked } from './use-picked.ts';
import { useSaving } from './use-saving.ts';

interface AboutYouProps {
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** The state of each feed; they know which roles there are. */
  feeds: FeedStatus[];
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'changeSettings'>;
}

/** A language by its own name, so that whoever reads it finds it. */
const ownName = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** The language of the interface, and how questions end. */
export function AboutYou({ preferences, feeds, text, client }: AboutYouProps) {
  const { saving, save } = useSaving();
  if (!preferences) return null;
  return (
    <Section name="you" saving={saving} text={text}>
      <LanguageSelect
        chosen={preferences.language}
        text={text}
        locked={preferences.managed.keys.includes('language') ? text('policy.set') : undefined}
        onChoose={(language) => save(client.changeSettings({ language }))}
      />
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
      {!preferences.managed.keys.includes('roles') && (
        <KnownRoles
          known={[...new Set(feeds.flatMap(({ audience }) => audience ?? []))]}
          chosen={preferences.roles}
          text={text}
          onChoose={(roles) => save(client.changeSettings({ roles }))}
        />
      )}
    </Section>
  );
}

interface LanguageSelectProps {
  chosen: Preferences['language'];
  text: Text;
  /** Why it cannot be changed; absent where it can. */
  locked: string | undefined;
  /** Answers with `null` when that failed. */
  onChoose: (language: Preferences['language']) => unknown;
}

function LanguageSelect({ chosen, text, locked, onChoose }: LanguageSelectProps) {
  const id = useId();
  const [shown, pick] = usePicked(chosen, onChoose);
  return (
    <div class="choices choices--line">
      <label class="choices-name" for={id}>
        {text('part.language')}
      </label>
      <select
        id={id}
        class="input"
        disabled={locked !== undefined}
        onChange={(event) => {
          const language = LANGUAGE_CHOICES.find((one) => one === event.currentTarget.value);
          if (language) pick(language);
        }}
      >
        {LANGUAGE_CHOICES.map((choice) => (
          <option key={choice} value={choice} selected={choice === shown} lang={choice === 'auto' ? undefined : choice}>
            {choice === 'auto' ? text('you.auto') : ownName(choice)}
          </option>
        ))}
      </select>
      {locked && <p class="soft">{locked}</p>}
    </div>
  );
}

interface KnownRolesProps {
  known: readonly string[];
  chosen: readonly string[];
  text: Text;
  onChoose: (roles: string[]) => void;
}

/** The roles that the tips of the feeds are written for, each to be taken or left. */
function KnownRoles({ known, chosen, text, onChoose }: KnownRolesProps) {
  const titleId = useId();
  if (known.length === 0) return null;
  return (
    <fieldset class="known-roles" aria-labelledby={titleId}>
      <span id={titleId} class="soft">
        {text('you.rolesKnown')}
      </span>
      {known.map((role) => (
        <button
          key={role}
          type="button"
          class="button button--small"
          dir="auto"
          aria-pressed={chosen.includes(role)}
          onClick={() => onChoose(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role])}
        >
          {role}
        </button>
      ))}
    </fieldset>
  );
}

/** Roles as a person writes them in a line. */
const toRoles = (line: string) =>
  line
    .split(/[,;،、，]/u)
    .map((role) => role.trim())
    .filter((role) => role !== '');
