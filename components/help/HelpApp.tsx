// First, so that what follows can build on it.
import { tipKey } from '../../lib/core/feed/tip.ts';
import '../tokens.css';
import '../ui/base.css';

import { useEffect, useState } from 'preact/hooks';
import type { Help } from '../../lib/core/messages.ts';
import { isQuiet } from '../../lib/core/preferences.ts';
import type { Walk } from '../../lib/core/walk.ts';
import { toRecipient } from '../ask/ask-state.ts';
import { directionOf } from '../ui/direction.ts';
import { shownHost } from '../ui/feed-words.ts';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { AddThisFeed } from './AddThisFeed.tsx';
import { Answers } from './Answers.tsx';
import { BringBackCard } from './BringBackCard.tsx';
import { Because, FrontNotices } from './FrameNotices.tsx';
import type { HelpAppProps } from './help-props.ts';
import { NewAbove } from './NewAbove.tsx';
import { pageUrl } from './page-name.ts';
import { PointOffer } from './pointing/PointOffer.tsx';
import { usePointing } from './pointing/use-pointing.ts';
import { ScreenForm } from './ScreenForm.tsx';
import { TipsView } from './TipsView.tsx';
import { keepReading } from './tip-groups.ts';
import { useAsks } from './use-asks.ts';
import { useBeside } from './use-beside.ts';
import { afterKeyUp, onEscape, useFrameFocus } from './use-frame-focus.ts';
import { useHelp } from './use-help.ts';
import { useHold } from './use-hold.ts';
import { useKeptState } from './use-kept-state.ts';
import { useListScroll } from './use-list-scroll.ts';
import { useOpinions } from './use-opinions.ts';
import { useOwnHelp } from './use-own-help.ts';
import { usePageChanges } from './use-page-changes.ts';
import { useQuestion } from './use-question.ts';
import { useScreen } from './use-screen.ts';
import { useSearch } from './use-search.ts';
import { useStrongTip } from './use-strong-tip.ts';
import { useTipMarks } from './use-tip-marks.ts';
import { useWalk } from './walk/use-walk.ts';
import './help-app.css';

/** The whole help page, the same in every frame. */
export function HelpApp(props: HelpAppProps) {
  const { client, feeds, ownTips, now, frame, start, text, tools, onClose, watchChanges } = props;
  const opinions = useOpinions(client, props.isPrivate);
  const marks = useTipMarks(start.marks, opinions.say);
  const { screen, main, ask, reopen, keepAnswer, leave } = useScreen();
  const { because, openBeside } = useBeside(props.because, props);
  const [isUnfolded, setUnfolded] = useState(start.isUnfolded);
  const hold = useHold();

  const merge = (now: Help, fresh: Help) => ({ ...fresh, tips: keepReading(now.tips, fresh.tips, marks.isRead) });
  const question = useHelp(client, feeds, ownTips, merge, hold.isHeld);
  const { view } = question;
  const { seen, isElsewhere } = useOwnHelp(view, props);
  const help = { ...seen, tips: seen.tips.filter(opinions.isInSight) };
  const search = useSearch(client, help.page, start);
  useStrongTip(help.tips, marks);
  const asks = useAsks(client, props, help, question.askAnew);
  const keep = useKeptState({ query: search.words, searches: search.settled, marks: marks.kept }, props.onState);
  const isPopup = frame === 'popup';
  const isReady = view.status !== 'loading' && !isElsewhere;
  const written = useQuestion(start, { isReady, isPopup, now }, reopen, keep);
  const isAsking = screen.view !== 'tips';
  const goBack = () => leave(written.close);
  // The popup closes as soon as the page is used: what is shown there goes on beside the page, where it can stand.
  const walkBeside = (walk: Walk) => {
    keep({ walk });
    return openBeside();
  };
  const walking = useWalk({
    client,
    startWalk: start.walk,
    onWalk: (walk) => keep({ walk }),
    onShowElsewhere: isPopup && tools.onOpenBeside && help.page.status === 'read' ? walkBeside : undefined,
    url: view.status === 'loading' ? null : pageUrl(help),
    isFleeting: isPopup,
    main,
  });
  const pointing = usePointing(props, help, () => void openBeside(true), main);
  const read = help.tips.find(({ tip }) => marks.isRead(tipKey(tip)));
  const scroll = useListScroll({
    start: start.scroll,
    isDrawn: view.status === 'ready' && (start.query.trim() === '' || search.view.status === 'found'),
    reading: read && search.words === '' ? tipKey(read.tip) : null,
    onRest: (top) => keep({ scroll: top }),
  });
  // The tip that was kept stands at the top, where whoever kept it looks for it.
  useEffect(() => {
    if (asks.kept) scroll.list.current?.scrollTo({ top: 0 });
  }, [asks.kept, scroll.list]);
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
    change === 'asked' ? question.askAnew() : question.ask();
  });

  const leaveOnEscape = onEscape((event) => {
    if (isAsking) return goBack;
    if (pointing.pointed) return () => pointing.move('leave');
    if (walking.walk) return walking.stop;
    return frame === 'page' ? () => afterKeyUp(event, onClose) : null;
  });
  const isQuietHere =
    props.preferences !== null && isQuiet(props.preferences, shownHost(pageUrl(help)), now) && !asks.kept;
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
          view={view}
          help={help}
          search={search}
          opinions={opinions}
          marks={marks}
          walking={walking}
          searches={because === 'focus' && !isAsking}
          pointing={pointing}
          scroll={scroll}
          onRetry={question.retry}
          onAsk={(person) => ask(toRecipient(person))}
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
          <Because because={because} text={text} />
          <BringBackCard {...props} because={because} help={help} onOpenBeside={() => void openBeside()} />
          <PointOffer help={help} pointing={pointing} text={text} />
          <AddThisFeed {...props} url={pageUrl(help)} />
          {search.words === '' && !isQuietHere && <Answers {...props} asks={asks} onKeep={keepAnswer} />}
          {search.words === '' && view.status === 'ready' && <NewAbove help={seen} scroll={scroll} text={text} />}
        </TipsView>
      </div>
      <ScreenForm
        {...props}
        screen={screen}
        help={help}
        answers={asks}
        question={written}
        tried={() => ({ tips: marks.lookedAt, searches: search.settle(), query: search.words })}
        onTold={[marks.tell, search.tell]}
        onBack={goBack}
      />
    </main>
  );
}
