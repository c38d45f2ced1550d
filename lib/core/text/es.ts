// Spanish: all messages.
import { esCheck } from './es-check.ts';
import { esData } from './es-data.ts';
import { esHelp } from './es-help.ts';
import { esImport } from './es-import.ts';
import { esOptions } from './es-options.ts';
import { esPublish } from './es-publish.ts';
import { esTeam } from './es-team.ts';
import { esWorkshop } from './es-workshop.ts';
import { esWorth } from './es-worth.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages. */
export const es: Catalogue = {
  ...esHelp,
  ...esCheck,
  ...esData,
  ...esImport,
  ...esOptions,
  ...esPublish,
  ...esTeam,
  ...esWorkshop,
  ...esWorth,
};
