import type { ShownFeed } from '../../lib/core/feed/feed-look.ts';
import { isCounting, type Preferences } from '../../lib/core/preferences.ts';
import { useWorth, type WorthSources } from './use-worth.ts';
import { WorthApp } from './WorthApp.tsx';
import type { CountedUse, WorthAppProps } from './worth-props.ts';

interface WorthPageProps extends Omit<WorthAppProps, 'use' | 'facts' | 'sent' | 'mailApp' | 'reportTo' | 'onRetry'> {
  sources: WorthSources;
  feeds: ShownFeed[] | null;
  preferences: Preferences | null;
}

/** The page on what help was worth, with what it shows read from where that is kept. */
export function WorthPage({ sources, preferences, ...props }: WorthPageProps) {
  const { counts, facts, sent, onRetry } = useWorth(sources, props.feeds);
  const use = ((): CountedUse => {
    if (counts === null || facts === null) return { status: 'failed' };
    if (!preferences || !counts) return { status: 'waiting' };
    return isCounting(preferences) ? { status: 'counted', counts } : { status: 'off' };
  })();
  return (
    <WorthApp
      {...props}
      use={use}
      facts={facts ?? null}
      sent={sent}
      mailApp={preferences?.mailApp ?? 'default'}
      reportTo={preferences?.managed.report}
      onRetry={onRetry}
    />
  );
}
