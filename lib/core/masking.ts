// Everything that masks for the worker, in one place, so that it can be made ready at once and late.
export { createMask } from './ask/mask.ts';
export { toItem } from './ask/own-tip.ts';
export { toRecordedAction } from './author/record/keep-action.ts';
export { generalise } from './place/generalise.ts';
export { placeOfUse, wordsOfUse } from './value/use-words.ts';
