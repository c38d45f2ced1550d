// Chinese: all messages.

import type { Catalogue } from './text.ts';
import { zhCheck } from './zh-check.ts';
import { zhData } from './zh-data.ts';
import { zhHelp } from './zh-help.ts';
import { zhImport } from './zh-import.ts';
import { zhOptions } from './zh-options.ts';
import { zhPublish } from './zh-publish.ts';
import { zhTeam } from './zh-team.ts';
import { zhWorkshop } from './zh-workshop.ts';
import { zhWorth } from './zh-worth.ts';

/** The Chinese messages. */
export const zh: Catalogue = {
  ...zhHelp,
  ...zhCheck,
  ...zhData,
  ...zhImport,
  ...zhOptions,
  ...zhPublish,
  ...zhTeam,
  ...zhWorkshop,
  ...zhWorth,
};
