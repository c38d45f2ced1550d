import type { Help } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import type { QuestionPage } from './use-question-page.ts';

interface AboutPageProps {
  place: QuestionPage;
  text: Text;
}

/** What a page calls itself. */
const pageTitle = ({ page }: Help, text: Text) =>
  (page.status === 'read' && (page.snapshot.title.trim() || page.snapshot.headings[0]?.trim())) ||
  text('help.thisPage');

/** Says which page a question is about where it is not the one in sight, and turns it to that one, or back. */
export function AboutPage({ place, text }: AboutPageProps) {
  const { about, before, isElsewhere } = place;
  const words = isElsewhere
    ? text('askForm.aboutOther', { title: pageTitle(about, text) })
    : before && text('askForm.aboutNow', { title: pageTitle(about, text) });
  return (
    <div class="ask-about" aria-live="polite">
      {words && (
        <p>
          {words}{' '}
          <button type="button" class="button button--small" onClick={isElsewhere ? place.turn : place.turnBack}>
            {isElsewhere || !before
              ? text('askForm.aboutThis')
              : text('askForm.aboutBack', { title: pageTitle(before, text) })}
          </button>
        </p>
      )}
    </div>
  );
}
