import type { Ask } from '../../lib/core/ask/ask.ts';
import type { Help } from '../../lib/core/messages.ts';
import { isQuiet } from '../../lib/core/preferences.ts';
import { StartedTip } from '../author/StartedTip.tsx';
import { shownHost } from '../ui/feed-words.ts';
import { AddThisFeed } from './AddThisFeed.tsx';
import { Answers } from './Answers.tsx';
import { BringBackCard } from './BringBackCard.tsx';
import { Because } from './FrameNotices.tsx';
import type { HelpAppProps } from './help-props.ts';
import { NewAbove } from './NewAbove.tsx';
import { pageUrl } from './page-name.ts';
import { PointOffer } from './pointing/PointOffer.tsx';
import type { Pointing } from './pointing/use-pointing.ts';
import type { Asks } from './use-asks.ts';
import type { HelpView } from './use-help.ts';
import type { ListScroll } from './use-list-scroll.ts';
import type { Search } from './use-search.ts';
import type { WritingHere } from './use-writing.ts';

interface AboveTipsProps extends Omit<HelpAppProps, 'asks'> {
  view: HelpView;
  help: Help;
  /** The help with the tips that are out of sight as well. */
  seen: Help;
  search: Search;
  asks: Asks;
  pointing: Pointing;
  writing: WritingHere;
  scroll: ListScroll;
  onOpenBeside: () => void;
  onKeepAnswer: (ask: Ask) => void;
}

/** What stands above the tips: why help is here, what was begun here, what has come of questions. */
export function AboveTips(props: AboveTipsProps) {
  const { view, help, seen, search, asks, pointing, writing, scroll, onOpenBeside, onKeepAnswer, ...rest } = props;
  const { because, text, now, preferences } = rest;
  const isQuietHere = preferences !== null && isQuiet(preferences, shownHost(pageUrl(help)), now) && !asks.kept;
  const isSearching = search.words !== '';
  return (
    <>
      <Because because={because} text={text} />
      <BringBackCard {...rest} help={help} onOpenBeside={onOpenBeside} />
      <PointOffer help={help} pointing={pointing} text={text} />
      {preferences?.managed.otherFeeds !== false && <AddThisFeed {...rest} url={pageUrl(help)} />}
      {!isSearching && (
        <StartedTip
          started={writing.started}
          text={text}
          onGoOn={writing.goOn}
          onDiscard={writing.discard}
          onPutBack={writing.putBack}
        />
      )}
      {!isSearching && !isQuietHere && <Answers {...rest} asks={asks} onKeep={onKeepAnswer} />}
      {!isSearching && view.status === 'ready' && <NewAbove help={seen} scroll={scroll} text={text} />}
    </>
  );
}
