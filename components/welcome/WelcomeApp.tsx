// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import { useId } from 'preact/hooks';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { AddFeed } from '../options/AddFeed.tsx';
import { directionOf } from '../ui/direction.ts';
import { Scene } from './Scene.tsx';
import './welcome-app.css';

interface WelcomeAppProps {
  text: Text;
  client: Pick<Client<BackgroundCalls>, 'addFeed' | 'openWorkshop'>;
  /** The keys that open help, as the browser has them now; empty when it has none. */
  shortcut: string;
  /** Feeds that the organisation has set: nothing is left to add. */
  hasManagedFeed: boolean;
  /** Whether a feed besides the samples is followed: then nobody needs to be told of these. */
  hasTeamFeed: boolean;
  /** Whether the samples are followed, which the practice page needs. */
  hasSample: boolean;
  onRequestAccess: (url: string) => Promise<boolean>;
  /** Firefox pins a button by other means than Chromium. */
  isFirefox: boolean;
  /** Whether the toolbar button has another icon where there are tips. */
  showsTipsIcon: boolean;
}

/** A page of a public site that the samples have tips for. */
const TRY_IT = 'https://en.wikipedia.org/w/index.php?title=Wikipedia:Sandbox&action=edit';

/** The first page a person sees: what this is, that asking is fine, and the things to do now. */
export function WelcomeApp({
  text,
  client,
  shortcut,
  hasManagedFeed,
  hasTeamFeed,
  hasSample,
  onRequestAccess,
  isFirefox,
  showsTipsIcon,
}: WelcomeAppProps) {
  const [feedId, tryId, writeId, handId] = [useId(), useId(), useId(), useId()];
  return (
    <main class="welcome" lang={text.language} dir={directionOf(text.language)}>
      <header class="welcome-head">
        <div>
          <p class="welcome-name">{text('options.title')}</p>
          <h1 class="welcome-title">{text('welcome.title')}</h1>
          <ul class="welcome-what">
            <li>{text('welcome.tips')}</li>
            <li>{text('welcome.ask')}</li>
            <li>{text('welcome.private')}</li>
            <li>{text('welcome.count')}</li>
          </ul>
          <p class="welcome-ok">{text('welcome.ok')}</p>
        </div>
        <Scene />
      </header>
      {!hasManagedFeed && (
        <section aria-labelledby={feedId}>
          <h2 id={feedId}>{text('welcome.feed')}</h2>
          {!hasTeamFeed && <p class="soft">{text('welcome.feedHow')}</p>}
          <AddFeed text={text} client={client} onRequestAccess={onRequestAccess} />
        </section>
      )}
      <section aria-labelledby={tryId}>
        <h2 id={tryId}>{text('welcome.try')}</h2>
        {hasSample && (
          <>
            <p class="soft">{text('welcome.practiceHow')}</p>
            <p class="welcome-practice">
              <a class="button" href="practice.html" target="_blank" rel="noreferrer">
                {text('welcome.practice')}
              </a>
            </p>
          </>
        )}
        <p class="soft">{text('welcome.tryHow')}</p>
        <p>
          <a class="button" href={TRY_IT} target="_blank" rel="noreferrer">
            {text('welcome.tryDo')}
          </a>
        </p>
      </section>
      <section aria-labelledby={writeId}>
        <h2 id={writeId}>{text('welcome.write')}</h2>
        <p class="soft">{text('welcome.writeHow', { write: text('write.do') })}</p>
        <p>
          <button type="button" class="button" onClick={() => void client.openWorkshop({})}>
            {text('workshop.open')}
          </button>
        </p>
      </section>
      <section aria-labelledby={handId}>
        <h2 id={handId}>{text('welcome.hand')}</h2>
        <ul class="welcome-hand">
          <li>{text(isFirefox ? 'welcome.pinFirefox' : 'welcome.pin')}</li>
          {showsTipsIcon && <li>{text('welcome.icon')}</li>}
          {shortcut !== '' && <li>{text('welcome.shortcut', { shortcut })}</li>}
          <li>{text('welcome.menu')}</li>
        </ul>
      </section>
    </main>
  );
}
