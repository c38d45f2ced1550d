import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '../../lib/core/place/site.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { AlwaysHere } from './AlwaysHere.tsx';
import type { HelpClient } from './help-props.ts';
import { type AlwaysHereTools, useAlwaysHere } from './use-always-here.ts';

interface AlwaysHereLineProps {
  client: Pick<HelpClient, 'setAlwaysOn'>;
  preferences: Preferences;
  site: Site;
  text: Text;
  /** Begins unfolded: somebody came here for it. */
  isUnfolded: boolean;
  onRequestSite: (pattern: string) => Promise<boolean>;
}

/** One quiet line below the tips: whether help is always on here; unfolded, it can be changed. */
export function AlwaysHereLine({ client, preferences, site, text, isUnfolded, onRequestSite }: AlwaysHereLineProps) {
  const here = useAlwaysHere(client, preferences, site, onRequestSite);
  return (
    <div class="always-line">
      <Disclosure label={text(here.state === 'on' ? 'always.lineOn' : 'always.lineOff')} startsOpen={isUnfolded}>
        <Unfolded host={site.host} here={here} text={text} />
      </Disclosure>
    </div>
  );
}

function Unfolded({ host, here, text }: { host: string; here: AlwaysHereTools; text: Text }) {
  const card = useRef<HTMLDivElement>(null);
  // The line stands at the end of what scrolls, so what it unfolds, and then answers, begins out of sight.
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [here.state]);
  return (
    <div ref={card} class="always-unfolded">
      <AlwaysHere
        host={host}
        state={here.state}
        isFixed={here.isFixed}
        text={text}
        onTurnOn={here.turnOn}
        onTurnOff={here.turnOff}
      />
    </div>
  );
}
