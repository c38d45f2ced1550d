import type { Text } from '../../lib/core/text/text.ts';
import { barPicture } from '../../lib/core/value/bar-picture.ts';
import { pictureWaysIn } from '../../lib/core/value/picture-ways.ts';
import { type Need, placesWithoutHelp, searchesInVain } from '../../lib/core/value/use-sums.ts';
import { DrawnBar } from '../ui/DrawnPicture.tsx';
import { PlaceName } from './PlaceName.tsx';
import { ShownFirst } from './ShownFirst.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { WorthSectionProps } from './worth-props.ts';

/** Searches and places without help, the most frequent first. */
export function NeedsFound({ counts, text }: WorthSectionProps) {
  const [searches, places] = [searchesInVain(counts), placesWithoutHelp(counts)];
  return (
    <WorthSection title={text('worth.needs')}>
      {searches.length + places.length === 0 && <p>{text('worth.noNeeds')}</p>}
      {searches.length > 0 && <NeedList name={text('worth.searches')} needs={searches} text={text} />}
      {places.length > 0 && <NeedList name={text('worth.places')} needs={places} text={text} />}
    </WorthSection>
  );
}

function NeedList({ name, needs, text }: { name: string; needs: readonly Need[]; text: Text }) {
  const ways = pictureWaysIn(text);
  const most = Math.max(...needs.map(({ count }) => count));
  return (
    <div>
      <h3 class="worth-subheading">{name}</h3>
      <ShownFirst items={needs} text={text}>
        {(shown) => (
          <ul class="worth-needs">
            {shown.map(({ place, words, count }) => (
              <li key={`${place}\n${words}`} class="worth-need">
                <span class="worth-need-name">
                  {words !== '' && <span dir="auto">{words}</span>}
                  <span class={words === '' ? undefined : 'soft'}>
                    {place === '' ? text('use.noPlace') : <PlaceName place={place} />}
                  </span>
                </span>
                <span class="worth-need-count soft">{text('worth.times', { n: count })}</span>
                <DrawnBar
                  picture={barPicture({ name, heads: [name, name], most, parts: [{ name, value: count }] }, ways)}
                />
              </li>
            ))}
          </ul>
        )}
      </ShownFirst>
    </div>
  );
}
