// German: all messages.
import { deCheck } from './de-check.ts';
import { deData } from './de-data.ts';
import { deHelp } from './de-help.ts';
import { deImport } from './de-import.ts';
import { deOptions } from './de-options.ts';
import { dePublish } from './de-publish.ts';
import { deTeam } from './de-team.ts';
import { deWorkshop } from './de-workshop.ts';
import { deWorth } from './de-worth.ts';
import type { Catalogue } from './text.ts';

/** The German messages. */
export const de: Catalogue = {
  ...deHelp,
  ...deCheck,
  ...deData,
  ...deImport,
  ...deOptions,
  ...dePublish,
  ...deTeam,
  ...deWorkshop,
  ...deWorth,
};
