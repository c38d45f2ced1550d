import { useId } from 'preact/hooks';
import { type Preferences, TOOLBAR_CLICKS } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';

interface PagePreferencesProps {
  preferences: Preferences;
  text: Text;
  onChange: (change: Partial<Pick<Preferences, 'toolbarClick' | 'badge'>>) => void;
}

/** What the toolbar button does, and whether it counts. */
export function PagePreferences({ preferences, text, onChange }: PagePreferencesProps) {
  const [group, hintId] = [useId(), useId()];
  return (
    <>
      <fieldset class="choices">
        <legend class="choices-name">{text('pages.toolbar')}</legend>
        {TOOLBAR_CLICKS.map((click) => (
          <label key={click} class="choice">
            <input
              type="radio"
              name={group}
              checked={preferences.toolbarClick === click}
              onChange={() => onChange({ toolbarClick: click })}
            />
            {text(`pages.${click}`)}
          </label>
        ))}
      </fieldset>
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
    </>
  );
}
