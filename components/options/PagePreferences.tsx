import { MAIL_APPS } from '../../lib/core/ask/mail-address.ts';
import { type Preferences, TOOLBAR_CLICKS } from '../../lib/core/preferences.ts';
import { SIDES, type SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Choices } from './Choices.tsx';
import { YesOrNo } from './YesOrNo.tsx';

interface PagePreferencesProps {
  preferences: Preferences;
  /** How the sidebar stands; `null` while not known. */
  layout: SidebarLayout | null;
  text: Text;
  /** Whether the browser can show another icon where there are tips. */
  hasTipsIcon: boolean;
  /** These answer with `null` when it failed. */
  onLayOut: (layout: Partial<SidebarLayout>) => Promise<unknown>;
  onChange: (change: Partial<Omit<Preferences, 'alwaysOn'>>) => Promise<unknown>;
}

/** What the toolbar button does and shows, how help stands beside a page, and where drafts open. */
export function PagePreferences({ preferences, layout, text, hasTipsIcon, onLayOut, onChange }: PagePreferencesProps) {
  const lockedIf = (key: string) => (preferences.managed.keys.includes(key) ? text('policy.set') : undefined);
  const { makesRoom } = preferences.managed.layout ?? {};
  return (
    <>
      <Choices
        name={text('pages.toolbar')}
        choices={TOOLBAR_CLICKS}
        chosen={preferences.toolbarClick}
        words={(click) => text(`pages.${click}`)}
        locked={lockedIf('toolbarClick')}
        onChoose={(toolbarClick) => onChange({ toolbarClick })}
      />
      {layout && (
        <Choices
          name={text('side.title')}
          choices={SIDES}
          chosen={layout.side}
          words={(side) => text(`side.${side}`)}
          locked={lockedIf('side')}
          onChoose={(side) => onLayOut({ side })}
        />
      )}
      {makesRoom !== undefined && (
        <Choices
          name={text('menu.layout')}
          choices={['room', 'overlay'] as const}
          chosen={makesRoom ? 'room' : 'overlay'}
          words={(choice) => text(`menu.${choice}`)}
          locked={lockedIf('makesRoom')}
          onChoose={() => null}
        />
      )}
      {hasTipsIcon && (
        <YesOrNo
          name={text('pages.icon')}
          hint={text('pages.iconHint')}
          isOn={preferences.tipsIcon}
          locked={lockedIf('tipsIcon')}
          onSwitch={(tipsIcon) => onChange({ tipsIcon })}
        />
      )}
      <YesOrNo
        name={text('pages.badge')}
        hint={[text('pages.badgeHint'), ...(hasTipsIcon ? [] : [text('pages.iconNone')])].join(' ')}
        isOn={preferences.badge}
        onSwitch={(badge) => onChange({ badge })}
      />
      <Choices
        name={text('pages.mail')}
        choices={MAIL_APPS}
        chosen={preferences.mailApp}
        words={(app) => text(`mail.${app}`)}
        locked={lockedIf('mailApp')}
        onChoose={(mailApp) => onChange({ mailApp })}
      />
    </>
  );
}
