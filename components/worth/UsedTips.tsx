import type { Text } from '../../lib/core/text/text.ts';
import { barPicture } from '../../lib/core/value/bar-picture.ts';
import type { FeedFacts } from '../../lib/core/value/feed-facts.ts';
import { pictureWaysIn } from '../../lib/core/value/picture-ways.ts';
import { isReadInVain, type UsedTip, usedTips } from '../../lib/core/value/use-sums.ts';
import { DrawnBar } from '../ui/DrawnPicture.tsx';
import { ShownFirst } from './ShownFirst.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { WorthSectionProps } from './worth-props.ts';
import { titleOfTip } from './worth-words.ts';
import './worth-tables.css';

/** The tips that helped, and those that were read and did not. */
export function UsedTips({ counts, facts, text }: WorthSectionProps) {
  const used = usedTips(counts);
  const helping = used.filter(({ helped }) => helped > 0);
  const inVain = used.filter(isReadInVain);
  return (
    <WorthSection title={text('worth.tips')}>
      {helping.length > 0 ? (
        <TipTable tips={helping} name={text('worth.tips')} facts={facts} text={text} />
      ) : (
        <p>{text('worth.noTips')}</p>
      )}
      {inVain.length > 0 && (
        <>
          <h3 class="worth-subheading">{text('worth.vain')}</h3>
          <TipTable tips={inVain} name={text('worth.vain')} facts={facts} text={text} />
        </>
      )}
    </WorthSection>
  );
}

interface TipTableProps {
  tips: readonly UsedTip[];
  name: string;
  facts: readonly FeedFacts[];
  text: Text;
}

/** Tips with how often each was read, helped and did not; a bar shows what was said of it. */
function TipTable({ tips, name, facts, text }: TipTableProps) {
  const ways = pictureWaysIn(text);
  const most = Math.max(...tips.map(({ helped, notHelped }) => helped + notHelped));
  return (
    <ShownFirst items={tips} text={text}>
      {(shown) => (
        <table class="data-table worth-table">
          <caption class="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{text('worth.tip')}</th>
              <th scope="col">{text('worth.read')}</th>
              <th scope="col">{text('tip.helped')}</th>
              <th scope="col">{text('tip.notThisTime')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((tip) => (
              <tr key={`${tip.feedId}\n${tip.tip}`}>
                <th scope="row">
                  <span dir="auto">{titleOfTip(tip, facts, text)}</span>
                  {tip.reasons.length > 0 && (
                    <span class="worth-reasons soft">{text('worth.reasons', { words: tip.reasons.join(' · ') })}</span>
                  )}
                  <DrawnBar
                    picture={barPicture(
                      {
                        name,
                        heads: [name, name],
                        most,
                        parts: [
                          { name: text('tip.helped'), value: tip.helped },
                          { name: text('tip.notThisTime'), value: tip.notHelped },
                        ],
                      },
                      ways,
                    )}
                  />
                </th>
                <td data-head={text('worth.read')}>{ways.showNumber(tip.read)}</td>
                <td data-head={text('tip.helped')}>{ways.showNumber(tip.helped)}</td>
                <td data-head={text('tip.notThisTime')}>{ways.showNumber(tip.notHelped)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ShownFirst>
  );
}
