// Arabic: all messages.
import { arCheck } from './ar-check.ts';
import { arData } from './ar-data.ts';
import { arHelp } from './ar-help.ts';
import { arImport } from './ar-import.ts';
import { arOptions } from './ar-options.ts';
import { arPublish } from './ar-publish.ts';
import { arTeam } from './ar-team.ts';
import { arWorkshop } from './ar-workshop.ts';
import { arWorth } from './ar-worth.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages. */
export const ar: Catalogue = {
  ...arHelp,
  ...arCheck,
  ...arData,
  ...arImport,
  ...arOptions,
  ...arPublish,
  ...arTeam,
  ...arWorkshop,
  ...arWorth,
};
