// English: the messages about picking on the page what a tip is about.

/** The English messages about picking. */
export const enPick = {
  'pick.do': 'Pick on the page',
  'pick.tip': 'Pick what this tip is about',
  'pick.step': 'Pick what this step points at',
  'pick.take': 'Pick this',
  'pick.done': '“{name}” is picked.',
  'pick.doneUnnamed': 'Something without a name is picked.',
  'pick.nothing': 'Nothing was picked. Try again.',
};
