// The mail that asks the owner of tips whether they are still right.
import { firstName } from '../../../lib/core/ask/build-draft.ts';
import type { Draft } from '../../../lib/core/ask/draft.ts';
import type { ReviewOfOwner, TipToReview } from '../../../lib/core/author/review/workshop-review.ts';
import { toFullDay } from '../../../lib/core/text/dates.ts';
import type { Text } from '../../../lib/core/text/text.ts';

/** When a tip is to be read again, in words. */
export function dueWords({ day, isOverdue }: TipToReview, text: Text): string {
  if (day === null) return text('review.undated');
  return text(isOverdue ? 'review.overdue' : 'review.due', { day: toFullDay(day, text) });
}

/** Writes the mail to an owner with the tips that they are to read again. */
export function buildReviewMail({ name, email, tips }: ReviewOfOwner, text: Text): Draft {
  const lines = tips.map((tip) => `- ${tip.title || tip.id} (${dueWords(tip, text)})`);
  return {
    to: email,
    subject: text('mail.reviewSubject', { n: tips.length }),
    sections: [
      { text: name === '' ? text('ask.greetingPlain') : text('ask.greeting', { name: firstName(name) }), weight: 3 },
      { text: text('mail.review'), weight: 2 },
      { heading: text('mail.reviewList'), text: lines.join('\n'), weight: 1 },
    ],
  };
}
