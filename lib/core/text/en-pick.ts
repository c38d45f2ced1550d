// English: the messages about picking on the page what a tip is about.

/** The English messages about picking. */
export const enPick = {
  'pick.do': 'Pick on the page',
  'pick.tip': 'Choose what this tip is about',
  'pick.step': 'Choose what this step points at',
  'pick.take': 'Choose this',
  'pick.done': '“{name}” is chosen.',
  'pick.doneUnnamed': 'Something without a name is chosen.',
  'pick.nothing': 'Nothing was chosen. Try again.',
};
