import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import { RecordSteps } from '../author/RecordSteps.tsx';
import { useRecording } from '../author/use-recording.ts';
import { Toast } from '../ui/Toast.tsx';
import { AlwaysHereLine } from './AlwaysHereLine.tsx';
import { Header } from './Header.tsx';
import { HeaderTools } from './HeaderTools.tsx';
import { HelpFoot } from './HelpFoot.tsx';
import { HelpTips } from './HelpTips.tsx';
import type { HelpAppProps } from './help-props.ts';
import { Notice } from './Notice.tsx';
import { alwaysOnSite, toPageName, toPlaceholder } from './page-name.ts';
import { PointCard } from './pointing/PointCard.tsx';
import type { Pointing } from './pointing/use-pointing.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { TipTools } from './tip-tools.ts';
import type { HelpView } from './use-help.ts';
import { useLayout } from './use-layout.ts';
import type { ListScroll } from './use-list-scroll.ts';
import type { Opinions } from './use-opinions.ts';
import { resultsOf, type Search } from './use-search.ts';
import type { TipMarks } from './use-tip-marks.ts';
import type { WritingHere } from './use-writing.ts';
import type { WouldAskTools } from './WouldAsk.tsx';
import type { Walking } from './walk/use-walk.ts';
import { WalkCard } from './walk/WalkCard.tsx';

interface TipsViewProps extends HelpAppProps {
  view: HelpView;
  /** The help of `view`, or what stands in for it. */
  help: Help;
  search: Search;
  opinions: Opinions;
  wouldAsk: WouldAskTools;
  marks: TipMarks;
  walking: Walking;
  /** The search takes the focus: a person was typing when help opened here. */
  searches: boolean;
  pointing: Pointing;
  onRetry: () => void;
  onAsk: (person: SuggestedContact | null) => void;
  writing: WritingHere;
  /** Shows what a file of this page would hold. */
  onSavePage: () => void;
  scroll: ListScroll;
  /** Called with whether the pointer, or the focus, is in the tips. */
  onHold: (by: 'pointer' | 'focus', isHeld: boolean) => void;
  onOpenBeside: () => void;
  isUnfolded: boolean;
  onFold: (isUnfolded: boolean) => void;
  /** Stands above the tips. */
  children?: ComponentChildren;
}

/** The view that opens first: where you are, search, tips, people, and how fresh it all is. */
export function TipsView(props: TipsViewProps) {
  const { feeds, text, view, help, search, opinions, walking, pointing, scroll, onAsk, onHold } = props;
  const place = view.status === 'loading' ? { title: '', host: '' } : toPageName(help, text);
  const recording = useRecording(props.client, props.watchChanges);
  const record = useRef(recording.start);
  record.current = recording.start;
  const { recordings } = props.writing;
  // The form of a tip lets its steps be recorded, and makes room for that.
  useEffect(() => {
    if (recordings > 0) record.current();
  }, [recordings]);
  const isClosedPage = view.status === 'ready' && help.page.status === 'unreadable';
  // Who searches on the way sees what is found; the walk waits behind it.
  const [quieted, setQuieted] = useState<{ words: string; undo: (now: Preferences) => Partial<Preferences> } | null>(
    null,
  );
  const isWalking = walking.walk !== null && search.view.status === 'idle' && !pointing.pointed;
  return (
    <>
      <Header {...place} name={text('help.name')}>
        <HeaderTools
          {...props}
          {...useLayout(props)}
          host={place.host}
          pageLanguage={(help.page.status === 'read' && help.page.snapshot.lang) || ''}
          isClosedPage={isClosedPage}
          onPoint={pointing.isOffered ? pointing.start : undefined}
          onSavePage={view.status === 'ready' ? props.onSavePage : undefined}
          onWrite={view.status === 'ready' ? () => props.writing.begin() : undefined}
          onRecord={help.page.status === 'read' ? recording.start : undefined}
          onQuiet={(words, undo) => setQuieted({ words, undo })}
        />
      </Header>
      <SearchField
        words={search.words}
        placeholder={toPlaceholder(feeds, text)}
        takesFocus={props.searches}
        text={text}
        onWords={search.setWords}
      />
      {isWalking && walking.walk && (
        <WalkCard walk={walking.walk} walking={walking} tools={{ ...props, loadPicture: loadWith(props.client) }} />
      )}
      {pointing.pointed && <PointCard pointed={pointing.pointed} pointing={pointing} text={text} />}
      <div
        ref={scroll.list}
        class="help-tips"
        inert={isWalking || pointing.pointed !== null}
        onScroll={scroll.onScroll}
        onPointerEnter={() => onHold('pointer', true)}
        onPointerLeave={() => onHold('pointer', false)}
        onFocusCapture={() => onHold('focus', true)}
        onBlurCapture={() => onHold('focus', false)}
      >
        <RecordSteps recording={recording} text={text} onSteps={props.writing.addSteps} />
        {props.children}
        <TipsOrNotice {...props} />
        <AlwaysHereSite {...props} />
      </div>
      <HelpFoot {...props} people={view.status === 'loading' ? null : peopleFor(search, help)} onAsk={onAsk}>
        <Toast
          words={opinions.hidden && text('tip.hidden', { title: opinions.hidden.title })}
          text={text}
          onUndo={opinions.bringBack}
          onDismiss={opinions.dismiss}
        />
        <Toast
          words={quieted?.words ?? null}
          text={text}
          onUndo={() => {
            const { client, preferences } = props;
            if (quieted && preferences) void client.changeSettings(quieted.undo(preferences)).catch(() => undefined);
            setQuieted(null);
          }}
          onDismiss={() => setQuieted(null)}
        />
      </HelpFoot>
    </>
  );
}

/** Who can help with what was searched for, else with the page. */
const peopleFor = (search: Search, help: Help) => resultsOf(search.view)?.people ?? help.people;

/**
 * Below the tips: whether help is always on for the site, where a site is known and the frame can ask for it. Not in a
 * private window, of which no site is kept.
 */
function AlwaysHereSite({ view, help, search, preferences, tools, asksAlwaysOn, isPrivate, ...rest }: TipsViewProps) {
  const site = view.status === 'ready' && search.view.status === 'idle' ? alwaysOnSite(help) : null;
  const { onRequestSite } = tools;
  return site && preferences && onRequestSite && !isPrivate ? (
    <AlwaysHereLine
      {...rest}
      isUnfolded={asksAlwaysOn}
      preferences={preferences}
      site={site}
      onRequestSite={onRequestSite}
    />
  ) : null;
}

/** How the pictures of tips come from the background. */
const loadWith =
  (client: TipsViewProps['client']): TipTools['loadPicture'] =>
  (feedId, source) =>
    client.getPicture({ feedId, source }).then(({ data }) => data);

/** What stands between search and people: results, tips, or a sentence that says why there are none. */
function TipsOrNotice({
  view,
  search,
  marks,
  help,
  feeds,
  text,
  now,
  renderHtml,
  onCopy,
  walking,
  opinions,
  wouldAsk,
  client,
  shortcut,
  pointing,
  frame,
  isUnfolded,
  onFold,
  onAsk,
  onRetry,
  onOpenOptions,
  writing,
}: TipsViewProps) {
  const tools = {
    text,
    now,
    feeds: feeds ?? [],
    renderHtml,
    loadPicture: loadWith(client),
    onCopy,
    onShow: walking.start,
    onHide: opinions.hide,
    onSay: opinions.say,
    wouldAsk,
    onNext: ({ feedId, id }: Tip) =>
      client.nextOnPath({ feedId, id }).then(
        ({ tip }) => tip,
        () => null,
      ),
  };
  if (search.view.status !== 'idle') {
    return (
      <SearchResults
        view={search.view}
        isInSight={opinions.isInSight}
        marks={marks}
        tools={tools}
        onAsk={() => onAsk(peopleFor(search, help)[0] ?? null)}
        onClear={() => search.setWords('')}
        onWrite={() => writing.begin(search.words)}
        onRetry={search.retry}
      />
    );
  }
  if (view.status === 'loading') return null;
  if (view.status === 'failed') {
    return (
      <Notice title={text('notice.goneTitle')} words={text('notice.gone')}>
        <button type="button" class="button button--primary" onClick={onRetry}>
          {text('notice.again')}
        </button>
      </Notice>
    );
  }
  return (
    <HelpTips
      help={help}
      feeds={feeds}
      marks={marks}
      tools={tools}
      isUnfolded={isUnfolded}
      onFold={onFold}
      onOpenOptions={onOpenOptions}
      shortcut={shortcut}
      onPoint={pointing.isOffered ? pointing.start : undefined}
      onWrite={() => writing.begin()}
      isFleeting={frame === 'popup'}
    />
  );
}
