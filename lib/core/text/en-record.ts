// English: the messages about recording the steps of a tip, and the steps themselves.

/** The English messages about recording steps. */
export const enRecord = {
  'record.do': 'Record steps',
  'record.name': 'Recording steps',
  'record.on': 'Recording',
  'record.paused': 'Paused',
  'record.how':
    'Do the task on the page as usual. Every click and every field becomes a step. What you type or choose is never recorded.',
  'record.pausedPerson': 'Nothing is recorded until you resume.',
  'record.pausedClosed':
    'Your browser doesn’t let Alongside see this page yet. Press the toolbar button on this page, then Resume.',
  'record.pausedFull': 'A tip can’t have more than {n} steps. Choose Done to use these.',
  'record.refused': 'Steps can’t be recorded on this page.',
  'record.none': 'No steps yet',
  'record.count': { one: '{n} step so far', other: '{n} steps so far' },
  'record.last': 'Last steps',
  'record.undo': 'Undo last',
  'record.pause': 'Pause',
  'record.resume': 'Resume',
  'step.click': 'Click **{name}**.',
  'step.clickPlain': 'Click here.',
  'step.tab': 'Open the **{name}** tab.',
  'step.fill': 'Fill in **{name}**.',
  'step.fillPlain': 'Fill in this field.',
  'step.choose': 'Choose the **{name}**.',
  'step.choosePlain': 'Make your choice here.',
  'step.row': 'Choose a row in **{name}**.',
  'step.rowPlain': 'Choose a row in the table.',
  'step.tick': 'Tick **{name}**.',
  'step.tickPlain': 'Tick this box.',
  'step.untick': 'Untick **{name}**.',
  'step.untickPlain': 'Untick this box.',
  'step.press': 'Press **Enter**.',
} as const;
