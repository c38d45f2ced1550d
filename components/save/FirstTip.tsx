import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { useFirstTip } from './use-first-tip.ts';

interface FirstTipProps {
  client: Pick<Client<BackgroundCalls>, 'getHelp'>;
  /** The page as it was read. */
  read: PageSnapshot;
  /** The page as it will be saved. */
  saved: PageSnapshot;
  text: Text;
}

/** Says which tip comes first on the saved page, and whether what is hidden there makes a difference. */
export function FirstTip({ client, read, saved, text }: FirstTipProps) {
  const [before, first] = [useFirstTip(client, read), useFirstTip(client, saved)];
  const isAnother = before !== undefined && first !== undefined && before !== first;
  return (
    <div class={isAnother ? 'save-first save-first--another' : 'save-first'} aria-live="polite">
      {first !== undefined && <p>{first === '' ? text('save.firstNone') : text('save.first', { title: first })}</p>}
      {isAnother && <p>{before === '' ? text('save.beforeNone') : text('save.before', { title: before })}</p>}
    </div>
  );
}
