import { useId } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import { LANGUAGE_CHOICES, type Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Line } from './Line.tsx';
import { SavingHead } from './SavingHead.tsx';
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
      {!preferences.managed.keys.includes('roles') && (
        <KnownRoles
          known={[...new Set(feeds.flatMap(({ audience }) => audience ?? []))]}
          chosen={preferences.roles}
          text={text}
          onChoose={(roles) => save(client.changeSettings({ roles }))}
        />
      )}
    </section>
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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is drawn around what it holds, and these stand in a line
    <div class="known-roles" role="group" aria-labelledby={titleId}>
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
    </div>
  );
}

/** Roles as a person writes them in a line. */
const toRoles = (line: string) =>
  line
    .split(/[,;،、，]/u)
    .map((role) => role.trim())
    .filter((role) => role !== '');
