import { CASES } from '../cases.ts';

/** The cases that a page draws, with the message that is due on it. */
export const casesOf = (isWrong) =>
  Object.entries(CASES).map(([id, { error, ...rest }]) => ({ id, ...rest, error: isWrong ? error : undefined }));
