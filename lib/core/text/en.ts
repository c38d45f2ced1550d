// English: the catalogue every other language is checked against.
import { enCheck } from './en-check.ts';
import { enData } from './en-data.ts';
import { enHelp } from './en-help.ts';
import { enImport } from './en-import.ts';
import { enOptions } from './en-options.ts';
import { enPublish } from './en-publish.ts';
import { enTeam } from './en-team.ts';
import { enWorkshop } from './en-workshop.ts';
import { enWorth } from './en-worth.ts';

/** The English messages. */
export const en = {
  ...enHelp,
  ...enCheck,
  ...enData,
  ...enImport,
  ...enOptions,
  ...enPublish,
  ...enTeam,
  ...enWorkshop,
  ...enWorth,
};
