import type { TextKey } from '../../lib/core/text/text.ts';
import { barPicture } from '../../lib/core/value/bar-picture.ts';
import { pictureWaysIn } from '../../lib/core/value/picture-ways.ts';
import { questionsIn } from '../../lib/core/value/use-sums.ts';
import { DrawnBar } from '../ui/DrawnPicture.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { WorthSectionProps } from './worth-props.ts';
import './worth-tables.css';

/** What became of questions: asked, answered, kept as tips. */
export function QuestionsAsked({ counts, text }: WorthSectionProps) {
  const ways = pictureWaysIn(text);
  const { asked, answered, kept } = questionsIn(counts);
  const name = text('worth.questions');
  const steps: [TextKey, number][] = [
    ['worth.asked', asked],
    ['worth.answered', answered],
    ['worth.kept', kept],
  ];
  const most = Math.max(asked, answered, kept);
  if (most === 0) {
    return (
      <WorthSection title={name}>
        <p>{text('worth.noQuestions')}</p>
      </WorthSection>
    );
  }
  return (
    <WorthSection title={name}>
      <table class="data-table worth-steps">
        <caption class="visually-hidden">{name}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{text('worth.step')}</th>
            <th scope="col">{text('use.times')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(([key, value]) => (
            <tr key={key}>
              <th scope="row">{text(key)}</th>
              <td>
                <span class="worth-step">
                  <span class="worth-step-number">{ways.showNumber(value)}</span>
                  <DrawnBar picture={barPicture({ name, heads: [name, name], most, parts: [{ name, value }] }, ways)} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorthSection>
  );
}
