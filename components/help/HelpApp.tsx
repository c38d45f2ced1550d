// First, so that what follows can build on it.
import { tipKey } from '../../lib/core/feed/tip.ts';
import '../tokens.css';
import '../ui/base.css';

import { useState } from 'preact/hooks';
import type { Help } from '../../lib/core/messages.ts';
import { toRecipient } from '../ask/ask-state.ts';
import { directionOf } from '../ui/direction.ts';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { AboveTips } from './AboveTips.tsx';
import { FrontNotices } from './FrameNotices.tsx';
import type { HelpAppProps } from './help-props.ts';
import { usePointing } from './pointing/use-pointing.ts';
import { ScreenFormLater } from './ScreenFormLater.tsx';
import { TipsView } from './TipsView.tsx';
import { keepReading, putSavedFirst } from './tip-groups.ts';
import { useAsks } from './use-asks.ts';
import { useBeside } from './use-beside.ts';
import { afterKeyUp, onEscape, useFrameFocus } from './use-frame-focus.ts';
import { useHelp } from './use-help.ts';
import { useHold } from './use-hold.ts';
import { useKeptState } from './use-kept-state.ts';
import { useListScroll } from './use-list-scroll.ts';
import { useNotedUse, useUnanswered } from './use-noted-use.ts';
import { useOpinions } from './use-opinions.ts';
import { useOwnHelp } from './use-own-help.ts';
import { usePageChanges } from './use-page-changes.ts';
import { useQuestion } from './use-question.ts';
import { useScreen } from './use-screen.ts';
import { useSearch } from './use-search.ts';
import { useStrongTip } from './use-strong-tip.ts';
import { type TipMarks, useTipMarks } from './use-tip-marks.ts';
import { useWriting } from './use-writing.ts';
import { useWalkHere } from './walk/use-walk-here.ts';
import './help-app.css';

/** How a fresh answer takes the place of the one on screen: what is being read stays. */
const mergeWith = (isRead: TipMarks['isRead']) => (now: Help, fresh: Help) => ({
  ...fresh,
  tips: keepReading(now.tips, fresh.tips, isRead),
});

/** The whole help page, the same in every frame. */
export function HelpApp(props: HelpAppProps) {
  const { client, feeds, ownTips, now, frame, start, text, tools, onClose, watchChanges } = props;
  const opinions = useOpinions(client, props.isPrivate);
  const use = useNotedUse(client, props.isPrivate);
  const marks = useTipMarks(start.marks, opinions.say, use.read);
  const { screen, main, ask, reopen, keepAnswer, savePage, write, leave } = useScreen();
  const { because, openBeside } = useBeside(props.because, props);
  const [isUnfolded, setUnfolded] = useState(start.isUnfolded);
  const hold = useHold();

  const question = useHelp(client, feeds, ownTips, mergeWith(marks.isRead), hold.isHeld);
  const { view } = question;
  const { seen, isElsewhere } = useOwnHelp(view, props);
  const search = useSearch(client, seen.page, start);
  useUnanswered(search, start.searches, opinions.isInSight, use.unanswered);
  const asks = useAsks(client, props, seen, question.askAnew);
  const keep = useKeptState({ query: search.words, searches: search.settled, marks: marks.kept }, props.onState);
  const isPopup = frame === 'popup';
  const isReady = view.status !== 'loading' && !isElsewhere;
  const written = useQuestion(start, { isReady, isPopup, now }, reopen, keep);
  const writing = useWriting(props, seen, {
    ...{ isReady, onWrite: write, onKeep: keep, onSaved: question.askAnew },
    onBeside: isPopup && tools.onOpenBeside ? openBeside : undefined,
  });
  const saved = asks.kept?.item ?? writing.saved;
  const help = { ...seen, tips: putSavedFirst(seen.tips.filter(opinions.isInSight), saved?.id) };
  useStrongTip(help.tips, marks);
  const isAsking = screen.view !== 'tips';
  const goBack = () => leave(screen.view === 'write' ? writing.close : written.close);
  const isKnown = view.status !== 'loading';
  const walking = useWalkHere(props, help, { isReady: isKnown, onKeep: keep, onBeside: openBeside, main });
  const pointing = usePointing(props, help, () => void openBeside(true), main);
  const read = help.tips.find(({ tip }) => marks.isRead(tipKey(tip)));
  const scroll = useListScroll({
    start: start.scroll,
    isDrawn: view.status === 'ready' && (start.query.trim() === '' || search.view.status === 'found'),
    reading: read && search.words === '' ? tipKey(read.tip) : null,
    // The tip that was kept or written stands at the top, where whoever did so looks for it.
    toTop: saved,
    onRest: (top) => keep({ scroll: top }),
  });
  // In Firefox the first Tab of a popup goes nowhere as long as nothing in it has the focus.
  useFrameFocus(main, props.takesFocus || isPopup);
  useFocusKept(main);

  // Who asks about something on the page wants that, and not what is in front of it.
  const clear = (words = '') => {
    search.setWords(words);
    if (walking.walk) walking.stop();
    if (isAsking) goBack();
  };
  usePageChanges(watchChanges, (change, words) => {
    if (change === 'unlit') return walking.lose();
    if (change === 'pointed') return pointing.look();
    if (change === 'asked' || change === 'point') clear(words);
    if (change === 'point') return pointing.start();
    if (change !== 'recorded') return change === 'asked' ? question.askAnew() : question.ask();
  });

  const leaveOnEscape = onEscape((event) => {
    if (isAsking) return goBack;
    if (pointing.pointed) return () => pointing.move('leave');
    if (walking.walk) return walking.stop;
    return frame === 'page' ? () => afterKeyUp(event, onClose) : null;
  });
  if (isElsewhere) return <main class={`help help--${frame}`} />;
  return (
    <main
      ref={main}
      class={`help help--${frame}`}
      aria-label={text('help.name')}
      lang={text.language}
      dir={directionOf(text.language)}
      tabIndex={-1}
      onKeyDown={leaveOnEscape}
    >
      <FrontNotices isOrphaned={props.isOrphaned} because={isAsking ? because : null} text={text} />
      {/* The tips stay drawn behind the question, so that coming back finds everything as it was. */}
      <div class="help-view" inert={isAsking} aria-hidden={isAsking ? 'true' : undefined}>
        <TipsView
          {...props}
          {...{ view, help, search, opinions, marks, walking, pointing, writing, scroll }}
          wouldAsk={use.wouldAsk}
          searches={because === 'focus' && !isAsking}
          onRetry={question.retry}
          onAsk={(person) => ask(toRecipient(person))}
          onSavePage={savePage}
          onHold={(by, isHeld) => {
            hold.set(by, isHeld);
            if (!hold.isHeld()) question.release();
          }}
          onOpenBeside={() => void openBeside()}
          isUnfolded={isUnfolded}
          onFold={(all) => {
            setUnfolded(all);
            keep({ isUnfolded: all });
          }}
        >
          <AboveTips
            {...props}
            {...{ because, view, help, seen, search, asks, pointing, writing, scroll }}
            onOpenBeside={() => void openBeside()}
            onKeepAnswer={keepAnswer}
          />
        </TipsView>
      </div>
      <ScreenFormLater
        {...props}
        screen={screen}
        help={help}
        answers={asks}
        question={written}
        tried={() => ({ tips: marks.lookedAt, searches: search.settle(), query: search.words })}
        onTold={[marks.tell, search.tell]}
        onBack={goBack}
        writing={writing}
        writes={{ ...props, feeds: feeds ?? [] }}
      />
    </main>
  );
}
