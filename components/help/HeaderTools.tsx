import type { Preferences } from '../../lib/core/preferences.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { HelpAppProps } from './help-props.ts';
import { type MenuItem, SidebarMenu } from './SidebarMenu.tsx';

interface HeaderToolsProps
  extends Pick<
    HelpAppProps,
    'frame' | 'text' | 'tools' | 'layout' | 'onClose' | 'onOpenOptions' | 'preferences' | 'client' | 'now' | 'isPrivate'
  > {
  /** The host of the page; empty where it is not known. */
  host: string;
  /** A page that no script may enter: beside it only the browser's own panel can stand. */
  isClosedPage: boolean;
  onOpenBeside: () => void;
  /** Called when it has become quiet, in words, with what takes that back. */
  onQuiet: (words: string, undo: (now: Preferences) => Partial<Preferences>) => void;
}

/** The controls at the head: another place for help, how it stands, the options, and out. */
export function HeaderTools({ isClosedPage, onOpenBeside, ...props }: HeaderToolsProps) {
  const { frame, text, tools, onClose, onOpenOptions } = props;
  const { onOpenPanel, onLayout } = tools;
  const quiet = quietItems(props);
  const options = { words: text('help.options'), onChoose: onOpenOptions };
  const openPanel = isClosedPage ? onOpenPanel : undefined;
  return (
    <>
      {openPanel && <IconButton shape="beside" label={text('help.openPanel')} onClick={openPanel} />}
      {!openPanel && tools.onOpenBeside && (
        <IconButton shape="beside" label={text('help.openBeside')} onClick={onOpenBeside} />
      )}
      {onLayout ? (
        <SidebarMenu name={text('menu.name')} items={[...layoutItems(props, onLayout), ...quiet, options]} />
      ) : (
        <>
          {quiet.length > 0 && <SidebarMenu name={text('quiet.menu')} items={quiet} />}
          <IconButton shape="options" label={text('help.options')} onClick={onOpenOptions} />
        </>
      )}
      {frame === 'page' && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
    </>
  );
}

type Layout = NonNullable<HelpAppProps['tools']['onLayout']>;

/** How the sidebar can stand, and where it can be always on. */
function layoutItems(
  { text, layout, tools, isPrivate }: Pick<HeaderToolsProps, 'text' | 'layout' | 'tools' | 'isPrivate'>,
  onLayout: Layout,
) {
  // The site would be kept, and a private window leaves nothing behind.
  const onAlwaysHere = isPrivate ? undefined : tools.onAlwaysHere;
  const item = (words: string, onChoose: () => void): MenuItem => ({ words, onChoose });
  return [
    ...(layout.side === 'left' ? [] : [item(text('menu.left'), () => onLayout({ side: 'left' }))]),
    ...(layout.side === 'right' ? [] : [item(text('menu.right'), () => onLayout({ side: 'right' }))]),
    item(text(layout.makesRoom ? 'menu.overlay' : 'menu.room'), () => onLayout({ makesRoom: !layout.makesRoom })),
    ...(onAlwaysHere ? [item(text('menu.always'), onAlwaysHere)] : []),
  ];
}

/** Where and until when nothing shall count or remind; each choice can be taken back at the same place. */
function quietItems({
  preferences,
  client,
  text,
  host,
  now,
  isPrivate,
  onQuiet,
}: Omit<HeaderToolsProps, 'isClosedPage' | 'onOpenBeside'>): MenuItem[] {
  if (!preferences) return [];
  const { quietSites, quietUntilMs } = preferences;
  /** What is taken back is this choice alone: others may have been made since, in other tabs. */
  const change =
    (part: Partial<Preferences>, words: string, undo: (now: Preferences) => Partial<Preferences>) => async () => {
      const done = await client.changeSettings(part).catch(() => null);
      if (done && words !== '') onQuiet(words, undo);
    };
  const isHere = quietSites.includes(host);
  const sites = isHere ? quietSites.filter((site) => site !== host) : [...quietSites, host];
  const isUntil = now < quietUntilMs;
  return [
    // In a private window no site is noted; one that is noted can be taken back there, too.
    ...(host === '' || (isPrivate && !isHere)
      ? []
      : [
          {
            words: text(isHere ? 'quiet.siteOff' : 'quiet.site'),
            onChoose: change({ quietSites: sites }, isHere ? '' : text('quiet.siteDone', { host }), (now) => ({
              quietSites: now.quietSites.filter((site) => site !== host),
            })),
          },
        ]),
    {
      words: text(isUntil ? 'quiet.untilOff' : 'quiet.until'),
      onChoose: change({ quietUntilMs: isUntil ? 0 : tomorrowMs(now) }, isUntil ? '' : text('quiet.untilDone'), () => ({
        quietUntilMs: 0,
      })),
    },
  ];
}

/** Six in the morning of the next day, in the person's own time. */
function tomorrowMs(now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  return day.setHours(6, 0, 0, 0);
}
