// French: all messages.
import { frCheck } from './fr-check.ts';
import { frData } from './fr-data.ts';
import { frHelp } from './fr-help.ts';
import { frImport } from './fr-import.ts';
import { frOptions } from './fr-options.ts';
import { frPublish } from './fr-publish.ts';
import { frTeam } from './fr-team.ts';
import { frWorkshop } from './fr-workshop.ts';
import { frWorth } from './fr-worth.ts';
import type { Catalogue } from './text.ts';

/** The French messages. */
export const fr: Catalogue = {
  ...frHelp,
  ...frCheck,
  ...frData,
  ...frImport,
  ...frOptions,
  ...frPublish,
  ...frTeam,
  ...frWorkshop,
  ...frWorth,
};
