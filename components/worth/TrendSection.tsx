import { toShortDay } from '../../lib/core/text/dates.ts';
import type { TextKey } from '../../lib/core/text/text.ts';
import { columnPicture } from '../../lib/core/value/column-picture.ts';
import { pictureWaysIn } from '../../lib/core/value/picture-ways.ts';
import { sumUse, useByWeek } from '../../lib/core/value/use-sums.ts';
import { DrawnPicture } from '../ui/DrawnPicture.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { WorthSectionProps } from './worth-props.ts';

/** How often help was opened, read and of use: in four figures, and week by week. */
export function TrendSection({ counts, text, thisWeek }: WorthSectionProps & { thisWeek: string }) {
  const ways = pictureWaysIn(text);
  const figures: [TextKey, number][] = [
    ['worth.opened', sumUse(counts, 'opened')],
    ['worth.read', sumUse(counts, 'read')],
    ['worth.helped', sumUse(counts, 'helped')],
    ['worth.asked', sumUse(counts, 'question')],
  ];
  const picture = columnPicture(
    {
      name: text('worth.byWeek'),
      head: text('worth.week'),
      series: [text('worth.opened'), text('worth.helped')],
      groups: useByWeek(counts, thisWeek).map(({ week, opened, helped }) => ({
        label: toShortDay(week, text),
        values: [opened, helped],
      })),
    },
    ways,
  );
  return (
    <WorthSection title={text('worth.byWeek')}>
      <dl class="worth-figures">
        {figures.map(([key, value]) => (
          <div key={key} class="worth-figure">
            <dt>{text(key)}</dt>
            <dd>{ways.showNumber(value)}</dd>
          </div>
        ))}
      </dl>
      <DrawnPicture picture={picture} text={text} />
    </WorthSection>
  );
}
