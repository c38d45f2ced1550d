// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import { useRef } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Opinion } from '../../lib/core/opinion.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { FormWays } from '../author/tip-fields-props.ts';
import { directionOf } from '../ui/direction.ts';
import { StorageNotice } from '../ui/StorageNotice.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import { About } from './About.tsx';
import { AboutYou } from './AboutYou.tsx';
import { DebugLog, type DebugLogTools } from './DebugLog.tsx';
import { Feeds } from './Feeds.tsx';
import { MyQuestions } from './MyQuestions.tsx';
import { MyTips } from './MyTips.tsx';
import { OnYourPages } from './OnYourPages.tsx';
import { PolicyProblems } from './PolicyProblems.tsx';
import { QuietList } from './QuietList.tsx';
import { SectionNav } from './SectionNav.tsx';
import { NotingSections } from './sections.ts';
import { UseCounts, type UseTools } from './UseCounts.tsx';
import { useSections } from './use-sections.ts';
import { type DataTools, YourData } from './YourData.tsx';
import './options-app.css';

/** What the options page is given. */
export interface OptionsAppProps {
  /** The state of each feed; `null` while not known. */
  feeds: ShownFeed[] | null;
  /** The questions that were asked; `null` while not known. */
  asks: Ask[] | null;
  /** The person's own tips; `null` while not known. */
  ownTips: FeedItem[] | null;
  /** What the person has said of tips; `null` while not known. */
  opinions: Opinion[] | null;
  /** What the person has set; `null` while not known. */
  preferences: Preferences | null;
  /** How the sidebar stands; `null` while not known. */
  layout: SidebarLayout | null;
  /** What is the matter with what is kept on this device; `null` where nothing is. */
  trouble: StorageTrouble | null;
  /** Whether it is still to come what the organisation has set: until then no feed is shown. */
  isPolicyPending: boolean;
  /** Whether the browser can show another icon where there are tips. */
  hasTipsIcon: boolean;
  /** The version of the extension. */
  version: string;
  /** Milliseconds since 1970. */
  now: number;
  text: Text;
  client: Pick<
    Client<BackgroundCalls>,
    | 'addFeed'
    | 'removeFeed'
    | 'restoreFeed'
    | 'arrangeFeed'
    | 'putFeedKey'
    | 'syncNow'
    | 'changeSettings'
    | 'setAlwaysOn'
    | 'layOut'
    | 'putOwnTips'
    | 'deleteOwnTip'
    | 'putAsk'
    | 'deleteAsk'
    | 'whereToPropose'
    | 'openWorkshop'
    | 'sayOfTip'
    | 'getTipTitles'
  >;
  /** Asks the browser to let a feed be fetched; called at once in the person's click. */
  onRequestAccess: (url: string) => Promise<boolean>;
  /** Asks the browser to let a site be read, by its pattern; called at once in the person's click. */
  onRequestSite: (pattern: string) => Promise<boolean>;
  data: DataTools;
  log: DebugLogTools;
  use: UseTools;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
  /** What the form of a tip does besides its fields. */
  ways: FormWays;
}

/** The options page: a section for each group of what can be set, and the way to each. */
export function OptionsApp({ preferences, now, text, client, ...props }: OptionsAppProps) {
  // One's own tips have a place of their own.
  const known = props.isPolicyPending ? null : props.feeds;
  const feeds = known?.filter(({ feedId }) => feedId !== OWN_FEED_ID) ?? null;
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const { asks, ownTips, opinions, layout } = props;
  const isKnown = [feeds, preferences, asks, ownTips, opinions, layout].every((one) => one !== null);
  const sections = useSections(isKnown);
  return (
    <main ref={main} tabIndex={-1} class="options" lang={text.language} dir={directionOf(text.language)}>
      <div class="options-side">
        <header class="options-head">
          <h1 class="options-title">{text('options.title')}</h1>
          <p class="options-lead">{text('options.lead')}</p>
        </header>
        <SectionNav there={sections.there} current={sections.current} text={text} onChoose={sections.choose} />
      </div>
      <NotingSections.Provider value={sections.note}>
        <div class="options-sections">
          {props.data.isDeleted && (
            <p role="status" class="options-done">
              {text('data.deleted')}
            </p>
          )}
          <StorageNotice trouble={props.trouble} text={text} />
          <PolicyProblems problems={preferences?.managed.problems ?? []} text={text} />
          <Feeds {...props} feeds={feeds} preferences={preferences} now={now} text={text} client={client} />
          <MyTips items={ownTips} {...{ text, client, now }} onSaveFile={props.onSaveFile} ways={props.ways} />
          <MyQuestions asks={asks} now={now} text={text} client={client} />
          <AboutYou preferences={preferences} feeds={feeds ?? []} text={text} client={client} />
          <OnYourPages
            preferences={preferences}
            layout={layout}
            text={text}
            client={client}
            onRequestSite={props.onRequestSite}
            hasTipsIcon={props.hasTipsIcon}
          />
          <QuietList preferences={preferences} opinions={opinions} now={now} text={text} client={client} />
          <UseCounts tools={props.use} preferences={preferences} text={text} client={client} />
          <YourData tools={props.data} text={text} onSaveFile={props.onSaveFile} />
          <DebugLog tools={props.log} now={now} text={text} onSaveFile={props.onSaveFile} />
          <About version={props.version} text={text} />
        </div>
      </NotingSections.Provider>
    </main>
  );
}
