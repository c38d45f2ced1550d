import { useEffect, useRef } from 'preact/hooks';
import type { Help } from '../../lib/core/messages.ts';
import { isAlwaysOn } from '../../lib/core/preferences.ts';
import { AlwaysHere } from './AlwaysHere.tsx';
import type { HelpAppProps } from './help-props.ts';
import { Notice } from './Notice.tsx';
import { alwaysOnSite } from './page-name.ts';
import { useAlwaysHere } from './use-always-here.ts';

interface BringBackCardProps
  extends Pick<
    HelpAppProps,
    | 'client'
    | 'preferences'
    | 'isPrivate'
    | 'tools'
    | 'text'
    | 'shortcut'
    | 'frame'
    | 'wasBeside'
    | 'because'
    | 'isOrphaned'
  > {
  help: Help;
  onOpenBeside: () => void;
}

/** Says that help stood beside this page and went with a page load, brings it back, and offers to have it stay. */
export function BringBackCard(props: BringBackCardProps) {
  const { frame, wasBeside, because, isOrphaned, help } = props;
  // Where help says why it is not beside the page, it could not stand there.
  const isOffered = wasBeside && frame === 'popup' && because === null && !isOrphaned && help.page.status === 'read';
  return isOffered ? <Card {...props} /> : null;
}

function Card({ help, onOpenBeside, shortcut = '', ...props }: BringBackCardProps) {
  const { text, preferences, tools, isPrivate, client } = props;
  const button = useRef<HTMLButtonElement>(null);
  // What most came for: one more press of a key is enough.
  useEffect(() => button.current?.focus(), []);
  const site = isPrivate ? null : alwaysOnSite(help);
  const { onRequestSite } = tools;
  const words = shortcut === '' ? text('back.words') : text('back.wordsKeys', { shortcut });
  return (
    <Notice title={text('back.title')} words={words} size="quiet">
      <button ref={button} type="button" class="button button--primary" onClick={onOpenBeside}>
        {text('back.do')}
      </button>
      {site && preferences && onRequestSite && !isAlwaysOn(preferences, site.pattern) && (
        <AlwaysOffered {...{ client, preferences, site, text, onRequestSite, onOpenBeside }} />
      )}
    </Notice>
  );
}

interface AlwaysOfferedProps extends Pick<BringBackCardProps, 'client' | 'text' | 'onOpenBeside'> {
  preferences: NonNullable<HelpAppProps['preferences']>;
  site: NonNullable<ReturnType<typeof alwaysOnSite>>;
  onRequestSite: (pattern: string) => Promise<boolean>;
}

/** Who has it always on from now on has it back now: here where the popup is still open, else by the background. */
function AlwaysOffered({ client, preferences, site, text, onRequestSite, onOpenBeside }: AlwaysOfferedProps) {
  const here = useAlwaysHere(client, preferences, site, onRequestSite, onOpenBeside);
  return <AlwaysHere host={site.host} state={here.state} text={text} onTurnOn={here.turnOn} onTurnOff={here.turnOff} />;
}
