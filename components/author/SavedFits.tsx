import { useContext } from 'preact/hooks';
import { pagesThatFit } from '../../lib/core/author/writing/saved-fits.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SavedPagesHere } from './saved-pages-here.ts';

/** How many of the saved pages the patterns fit, with their titles one press away; nothing where there are none. */
export function SavedFits({ match, text }: { match: readonly string[]; text: Text }) {
  const pages = useContext(SavedPagesHere);
  if (pages.length === 0 || match.length === 0) return null;
  const fitting = pagesThatFit(match, pages);
  const words = text('write.savedFits', { fits: fitting.length, n: pages.length });
  return (
    <div aria-live="polite">
      {fitting.length === 0 ? (
        <p class="soft">{words}</p>
      ) : (
        <Disclosure label={words}>
          <ul class="where-saved soft">
            {fitting.map(({ url, title }) => (
              <li key={`${url} ${title}`}>
                <bdi>{title || url}</bdi>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
