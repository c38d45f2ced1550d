// Portuguese: all messages.
import { ptCheck } from './pt-check.ts';
import { ptData } from './pt-data.ts';
import { ptHelp } from './pt-help.ts';
import { ptImport } from './pt-import.ts';
import { ptOptions } from './pt-options.ts';
import { ptPublish } from './pt-publish.ts';
import { ptTeam } from './pt-team.ts';
import { ptWorkshop } from './pt-workshop.ts';
import { ptWorth } from './pt-worth.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages. */
export const pt: Catalogue = {
  ...ptHelp,
  ...ptCheck,
  ...ptData,
  ...ptImport,
  ...ptOptions,
  ...ptPublish,
  ...ptTeam,
  ...ptWorkshop,
  ...ptWorth,
};
