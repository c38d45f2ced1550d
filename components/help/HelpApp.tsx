// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import { useRef } from 'preact/hooks';
import type { Help } from '../../lib/core/messages.ts';
import { AskForm } from '../ask/AskForm.tsx';
import { directionOf } from '../ui/direction.ts';
import type { HelpAppProps } from './help-props.ts';
import { pageUrl } from './place-words.ts';
import { TipsView } from './TipsView.tsx';
import { keepInPlace, tipKey } from './tip-groups.ts';
import { useHelp } from './use-help.ts';
import { usePanel } from './use-panel.ts';
import { useSearch } from './use-search.ts';
import { useStrongTip } from './use-strong-tip.ts';
import { useTipMarks } from './use-tip-marks.ts';
import './help-app.css';

/** Stands in while there is no answer: asking must work even then. */
const NO_HELP: Help = { page: { status: 'unreadable', reason: 'failed' }, tips: [], people: [] };

/** The whole help page, the same in every frame. */
export function HelpApp(props: HelpAppProps) {
  const { client, feeds, now, frame, text, onClose, onCopy } = props;
  const marks = useTipMarks();
  const { panel, main, ask, leave } = usePanel();
  const goal = useRef('');
  const isHovered = useRef(false);

  const merge = (current: Help, fresh: Help): Help => {
    const isOpen = (key: string) => marks.of(key).state === 'open';
    const isReading = isHovered.current || current.tips.some(({ tip }) => isOpen(tipKey(tip)));
    const isSamePage = pageUrl(current) === pageUrl(fresh);
    return isReading && isSamePage ? { ...fresh, tips: keepInPlace(current.tips, fresh.tips, isOpen) } : fresh;
  };
  const { view, retry } = useHelp(client, feeds, merge);
  const help = view.status === 'ready' ? view.help : NO_HELP;
  const search = useSearch(client, help.page.status === 'read' ? help.page.snapshot : null);
  useStrongTip(help.tips, marks);

  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (panel.view === 'ask') leave();
    else if (frame === 'page') onClose();
    else return;
    event.preventDefault();
  };
  const isAsking = panel.view === 'ask';
  return (
    <main
      ref={main}
      class={`help help--${frame}`}
      aria-label={text('help.name')}
      lang={text.language}
      dir={directionOf(text.language)}
      onKeyDown={leaveOnEscape}
    >
      {/* The tips stay drawn behind the question, so that coming back finds everything as it was. */}
      <div class="help-view" inert={isAsking} aria-hidden={isAsking ? 'true' : undefined}>
        <TipsView
          {...props}
          view={view}
          help={help}
          search={search}
          marks={marks}
          onRetry={retry}
          onAsk={ask}
          onHover={(isOver) => {
            isHovered.current = isOver;
          }}
        />
      </div>
      {panel.view === 'ask' && (
        <AskForm
          help={help}
          tried={{ tips: marks.openedTitles, searches: search.tried }}
          person={panel.person}
          startGoal={goal.current}
          now={now}
          text={text}
          onGoal={(words) => {
            goal.current = words;
          }}
          onCopy={onCopy}
          onBack={leave}
          onClose={frame === 'popup' ? undefined : onClose}
        />
      )}
    </main>
  );
}
