// Japanese: all messages.
import { jaCheck } from './ja-check.ts';
import { jaData } from './ja-data.ts';
import { jaHelp } from './ja-help.ts';
import { jaImport } from './ja-import.ts';
import { jaOptions } from './ja-options.ts';
import { jaPublish } from './ja-publish.ts';
import { jaTeam } from './ja-team.ts';
import { jaWorkshop } from './ja-workshop.ts';
import { jaWorth } from './ja-worth.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages. */
export const ja: Catalogue = {
  ...jaHelp,
  ...jaCheck,
  ...jaData,
  ...jaImport,
  ...jaOptions,
  ...jaPublish,
  ...jaTeam,
  ...jaWorkshop,
  ...jaWorth,
};
