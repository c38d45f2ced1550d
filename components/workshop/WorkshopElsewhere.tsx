import '../tokens.css';
import '../ui/base.css';

import type { Text } from '../../lib/core/text/text.ts';
import { directionOf } from '../ui/direction.ts';
import './workshop.css';

/** Stands where the workshop will be once no other tab has it open: two would write over each other. */
export function WorkshopElsewhere({ text }: { text: Text }) {
  return (
    <main class="workshop" lang={text.language} dir={directionOf(text.language)}>
      <h1 class="workshop-title">{text('workshop.title')}</h1>
      <p role="status">{text('workshop.elsewhere')}</p>
    </main>
  );
}
