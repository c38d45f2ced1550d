// English: the words that stand in more than one place, such as those of buttons.

/** The English messages that are shared. */
export const enShared = {
  'undo.do': 'Undo',
  'undo.dismiss': 'Dismiss',
  'copy.do': 'Copy',
  'edit.do': 'Edit',
  'remove.do': 'Remove',
  'remove.name': 'Remove {name}',
  'cancel.do': 'Cancel',
  'save.plain': 'Save',
  'save.toFile': 'Save to a file',
  'draft.open': 'Open draft',
  'tip.propose': 'Propose to the team',
  'steps.done': 'Done',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Hint',
  'severity.rejected': 'Left out',
  'severity.noted': 'Used, but not as written',

  'picture.larger': 'Enlarge the picture: {name}',
  'picture.largerPlain': 'Enlarge the picture',
  'picture.close': 'Close the picture',
  'video.on': 'Video on {host}',
  'feeds.picturesLeft': { one: '{n} picture left out', other: '{n} pictures left out' },
  'mail.to': 'To',
  'worth.title': 'What help was worth to me',
} as const;
