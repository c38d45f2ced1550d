import { useId } from 'preact/hooks';
import { MAIL_APPS } from '../../lib/core/ask/mail-address.ts';
import { type Preferences, TOOLBAR_CLICKS } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Choices } from './Choices.tsx';

interface PagePreferencesProps {
  preferences: Preferences;
  text: Text;
  onChange: (change: Partial<Omit<Preferences, 'alwaysOn'>>) => void;
}

/** What the toolbar button does, whether it counts, and where drafts open. */
export function PagePreferences({ preferences, text, onChange }: PagePreferencesProps) {
  const hintId = useId();
  return (
    <>
      <Choices
        name={text('pages.toolbar')}
        choices={TOOLBAR_CLICKS}
        chosen={preferences.toolbarClick}
        words={(click) => text(`pages.${click}`)}
        onChoose={(toolbarClick) => onChange({ toolbarClick })}
      />
      <div class="choices">
        <label class="choice">
          <input
            type="checkbox"
            checked={preferences.badge}
            aria-describedby={hintId}
            onChange={(event) => onChange({ badge: event.currentTarget.checked })}
          />
          {text('pages.badge')}
        </label>
        <p id={hintId} class="choice-hint soft">
          {text('pages.badgeHint')}
        </p>
      </div>
      <Choices
        name={text('pages.mail')}
        choices={MAIL_APPS}
        chosen={preferences.mailApp}
        words={(app) => text(`mail.${app}`)}
        locked={preferences.managed.keys.includes('mailApp') ? text('policy.set') : undefined}
        onChoose={(mailApp) => onChange({ mailApp })}
      />
    </>
  );
}
