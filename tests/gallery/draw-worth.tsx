// Draws the page on what help was worth.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { WorthApp } from '../../components/worth/WorthApp.tsx';
import type { Text } from '../../lib/core/text/text.ts';
import { rememberSent } from '../../lib/core/value/sent-report.ts';
import { financeFeed, NOW, sampleFeed } from '../fixtures/team/feeds.ts';
import { sentReport, someFacts, THIS_WEEK } from '../fixtures/team/use.ts';
import type { WorthState } from './worth-states.ts';

function DrawnWorth({ state, text }: { state: WorthState; text: Text }) {
  const [sent, setSent] = useState([sentReport]);
  return (
    <WorthApp
      use={state.use}
      facts={state.facts ?? someFacts}
      feeds={[{ ...financeFeed, tipsInNeed: 3 }, sampleFeed]}
      sent={sent}
      isPrivate={state.isPrivate ?? false}
      thisWeek={THIS_WEEK}
      now={NOW}
      text={text}
      mailApp="default"
      onRetry={() => {}}
      onCopy={async () => true}
      onSaveFile={() => {}}
      onSent={async (report) => setSent(rememberSent(sent, report))}
      newFileNumber={() => '0123456789abcdef'.repeat(2)}
    />
  );
}

/** Draws the page as the only thing there is. */
export const drawWorth = (state: WorthState, text: Text): void =>
  render(<DrawnWorth state={state} text={text} />, document.body);
