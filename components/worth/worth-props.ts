import type { MailApp } from '../../lib/core/ask/mail-address.ts';
import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { FeedFacts } from '../../lib/core/value/feed-facts.ts';
import type { SentReport } from '../../lib/core/value/sent-report.ts';
import type { UseCount } from '../../lib/core/value/use.ts';

/** What is counted, as far as it is known. */
export type CountedUse = { status: 'waiting' | 'failed' | 'off' } | { status: 'counted'; counts: UseCount[] };

/** What a report needs of the page around it. */
export interface ReportWays {
  mailApp: MailApp;
  /** Where the organisation wants reports to go, whatever a feed says; empty or absent where it has set nothing. */
  reportTo?: string | undefined;
  /** Resolves to whether the text is in the clipboard. */
  onCopy: (value: string) => Promise<boolean>;
  /** Saves a text as a file of this name. */
  onSaveFile: (name: string, content: string) => void;
  /** Remembers that a report was made, so that it is offered no more. */
  onSent: (report: SentReport) => Promise<unknown>;
  /** A random number for one file, as 32 hexadecimal digits. */
  newFileNumber: () => string;
}

/** What the page is given. */
export interface WorthAppProps extends ReportWays {
  use: CountedUse;
  /** What is known of the feeds in force; `null` while not known. */
  facts: FeedFacts[] | null;
  /** The state of each feed; `null` while not known. */
  feeds: ShownFeed[] | null;
  /** What was sent; `null` while not known. */
  sent: SentReport[] | null;
  /** Whether the page stands in a private window. */
  isPrivate: boolean;
  /** The Monday of the week it is. */
  thisWeek: string;
  /** Milliseconds since 1970. */
  now: number;
  text: Text;
  onRetry: () => void;
}

/** What each section of the page is given. */
export interface WorthSectionProps {
  counts: readonly UseCount[];
  facts: readonly FeedFacts[];
  feeds: readonly ShownFeed[];
  text: Text;
}
