import { useId } from 'preact/hooks';
import { MAIL_APPS } from '../../lib/core/ask/mail-address.ts';
import { type Preferences, TOOLBAR_CLICKS } from '../../lib/core/preferences.ts';
import { SIDES, type SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Choices } from './Choices.tsx';

interface PagePreferencesProps {
  preferences: Preferences;
  /** How the sidebar stands; `null` while not known. */
  layout: SidebarLayout | null;
  text: Text;
  onLayOut: (layout: Partial<SidebarLayout>) => void;
  onChange: (change: Partial<Omit<Preferences, 'alwaysOn'>>) => void;
}

/** What the toolbar button does, whether it counts, and where drafts open. */
export function PagePreferences({ preferences, layout, text, onLayOut, onChange }: PagePreferencesProps) {
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
      {layout && (
        <Choices
          name={text('side.title')}
          choices={SIDES}
          chosen={layout.side}
          words={(side) => text(`side.${side}`)}
          onChoose={(side) => onLayOut({ side })}
        />
      )}
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
