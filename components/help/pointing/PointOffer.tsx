import type { Help } from '../../../lib/core/messages.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import type { Pointing } from './use-pointing.ts';
import './point-card.css';

/** True when help was asked about something, nobody can tell what, and the page has none or several that it may be. */
export function isMeantUnknown({ page }: Help): boolean {
  if (page.status !== 'read' || !page.isBlind) return false;
  const { field, errors, selection } = page.snapshot;
  const candidates = new Set([...errors, ...(field ? [field] : []), ...(selection ? [selection] : [])]);
  return candidates.size !== 1;
}

interface PointOfferProps {
  help: Help;
  pointing: Pointing;
  text: Text;
}

/** Offers to point at what was meant, where the browser did not say it; and says so where a page lets nobody point. */
export function PointOffer({ help, pointing, text }: PointOfferProps) {
  return (
    <>
      {pointing.isOffered && isMeantUnknown(help) && (
        <div class="point-offer">
          <p>
            <strong>{text('point.offerTitle')}</strong> <span class="soft">{text('point.offer')}</span>
          </p>
          <button type="button" class="button button--small" onClick={pointing.start}>
            {text('point.do')}
          </button>
        </div>
      )}
      <div class="because" aria-live="polite">
        {pointing.isRefused && <p class="soft">{text('point.refused')}</p>}
      </div>
    </>
  );
}
