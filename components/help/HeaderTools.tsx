import type { Preferences } from '../../lib/core/preferences.ts';
import { isRightToLeft } from '../../lib/core/text/languages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, type MenuGroup, type MenuItem } from '../ui/Menu.tsx';
import type { HelpAppProps } from './help-props.ts';

interface HeaderToolsProps
  extends Pick<
    HelpAppProps,
    'frame' | 'text' | 'tools' | 'layout' | 'onClose' | 'onOpenOptions' | 'preferences' | 'client' | 'now' | 'isPrivate'
  > {
  /** The host of the page; empty where it is not known. */
  host: string;
  /** What the page says that it is written in. */
  pageLanguage: string;
  /** A page that no script may enter: beside it only the browser's own panel can stand. */
  isClosedPage: boolean;
  onOpenBeside: () => void;
  /** Lets the person point at something on the page; absent where that cannot be. */
  onPoint: (() => void) | undefined;
  /** Shows what a file of this page would hold; absent while the page is not known. */
  onSavePage: (() => void) | undefined;
  /** Begins a tip for this page; absent while the page is not known. */
  onWrite: (() => void) | undefined;
  /** Begins to record steps; absent where the page cannot be read. */
  onRecord: (() => void) | undefined;
  /** Called when it has become quiet, in words, with what takes that back. */
  onQuiet: (words: string, undo: (now: Preferences) => Partial<Preferences>) => void;
}

/** The controls at the head: another place for help, how it stands, the options, and out. */
export function HeaderTools({ isClosedPage, onOpenBeside, onPoint, ...props }: HeaderToolsProps) {
  const { frame, text, tools, client, onClose, onOpenOptions, onSavePage, onWrite, onRecord } = props;
  const { onOpenPanel, onLayout } = tools;
  const quiet = quietItems(props);
  const quietGroup = quiet.length > 0 ? [{ label: text('quiet.menu'), sets: [quiet] }] : [];
  const save = [
    ...(onWrite ? [{ words: text('write.do'), onChoose: onWrite }] : []),
    ...(onRecord ? [{ words: text('record.do'), onChoose: onRecord }] : []),
    ...(onSavePage ? [{ words: text('save.do'), onChoose: onSavePage }] : []),
  ];
  const saveGroup = save.length > 0 ? [{ sets: [save] }] : [];
  const options = { words: text('help.options'), onChoose: onOpenOptions };
  const worth = { words: text('worth.title'), onChoose: () => void client.openWorth({}) };
  const openPanel = isClosedPage ? onOpenPanel : undefined;
  return (
    <>
      {onPoint && <IconButton shape="point" label={text('point.do')} onClick={onPoint} />}
      {openPanel && <IconButton shape="beside" label={text('help.openPanel')} onClick={openPanel} />}
      {!openPanel && tools.onOpenBeside && (
        <IconButton shape="beside" label={text('help.openBeside')} onClick={onOpenBeside} />
      )}
      {onLayout ? (
        <Menu
          name={text('menu.name')}
          groups={[
            ...saveGroup,
            ...layoutGroup(props, onLayout),
            ...quietGroup,
            { sets: [[...alwaysItems(props), worth, options]] },
          ]}
        />
      ) : (
        <>
          <Menu name={text('menu.name')} groups={[...saveGroup, ...quietGroup, { sets: [[worth]] }]} />
          <IconButton shape="options" label={text('help.options')} onClick={onOpenOptions} />
        </>
      )}
      {frame === 'page' && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
    </>
  );
}

type Layout = NonNullable<HelpAppProps['tools']['onLayout']>;

/** How the sidebar can stand, and how it does. */
function layoutGroup(
  {
    text,
    layout: { side, makesRoom },
    pageLanguage,
    preferences,
  }: Pick<HeaderToolsProps, 'text' | 'layout' | 'pageLanguage' | 'preferences'>,
  onLayout: Layout,
): MenuGroup[] {
  const isRuled = (key: string) => preferences?.managed.keys.includes(key) ?? false;
  const usual = isRightToLeft(pageLanguage) ? 'left' : 'right';
  const item = (words: string, part: Parameters<Layout>[0], isChosen: boolean): MenuItem => ({
    words,
    isChosen,
    onChoose: () => onLayout(part),
  });
  const sides = [
    item(text('menu.left'), { side: 'left' }, (side === 'auto' ? usual : side) === 'left'),
    item(text('menu.right'), { side: 'right' }, (side === 'auto' ? usual : side) === 'right'),
  ];
  const rooms = [
    // Until one of them is chosen, the page decides, and nothing is said to hold.
    item(text('menu.room'), { makesRoom: true }, makesRoom === true),
    item(text('menu.overlay'), { makesRoom: false }, makesRoom === false),
  ];
  // What the organisation has set is no choice here; the options say so.
  const sets = [...(isRuled('side') ? [] : [sides]), ...(isRuled('makesRoom') ? [] : [rooms])];
  return sets.length === 0 ? [] : [{ label: text('menu.layout'), sets }];
}

/** Where help can be always on; the site would be kept, and a private window leaves nothing behind. */
function alwaysItems({ text, tools, isPrivate }: Pick<HeaderToolsProps, 'text' | 'tools' | 'isPrivate'>): MenuItem[] {
  const { onAlwaysHere } = tools;
  return onAlwaysHere && !isPrivate ? [{ words: text('menu.always'), onChoose: onAlwaysHere }] : [];
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
}: Omit<
  HeaderToolsProps,
  'isClosedPage' | 'onOpenBeside' | 'onPoint' | 'onSavePage' | 'onWrite' | 'onRecord' | 'pageLanguage'
>): MenuItem[] {
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
