// English: the messages about what a person sets for themselves.

/** The English messages of settings. */
export const enSettings = {
  'addThis.title': 'This page is a feed',
  'addThis.words': 'Add it to see its tips on the pages they’re for.',
  'addThis.do': 'Add this feed',
  'addThis.allow': 'Allow access to {host} and add',

  'policy.set': 'Set by your organisation',
  'storage.anew':
    'The tips on this device were damaged and had to be fetched again. Your own tips and questions are safe; there’s nothing you need to do.',
  'storage.memory':
    'Tips can’t be stored on this device right now, so they’re fetched again each time. Help still works. If the disk is full, free up some space.',
  'storage.full':
    'There’s no space left on this device, so your changes may not be saved. Free up some space and everything works again.',
  'storage.unreadable':
    'Your settings, tips and questions can’t be read right now. Alongside hasn’t deleted anything. Restart the browser; if this doesn’t help, ask your IT support.',
  'storage.moment': 'Just a moment…',

  'quiet.menu': 'Quiet mode',
  'quiet.site': 'Keep quiet on this site',
  'quiet.siteOff': 'Turn off quiet mode for this site',
  'quiet.until': 'Keep quiet until tomorrow',
  'quiet.untilOff': 'Turn off quiet mode',
  'tip.hide': 'Hide this tip',
  'tip.hidden': '“{title}” is hidden',
  'tip.new': 'New',
  'tip.inLanguage': 'In {language}',
  'tip.ownerGone': 'The people named here are no longer listed',
  'tip.whyWord': 'Why not? (optional, stays on this device)',
  'tip.whyNoted': 'Saved on this device.',
  'tip.nextOnPath': 'Next on your path: {path}',

  'tip.from': 'From {title}',

  'quiet.siteDone': 'Quiet on {host}: no count, no reminders',
  'quiet.untilDone': 'Quiet until tomorrow: no count, no reminders',

  'askForm.notOpened': 'Nothing opened? Copy the question, or choose another email app in the options.',
  'addFeed.notAllowed': 'Your browser didn’t allow it, so nothing was added.',

  'always.lineOff': 'On this site: help when you ask',
  'always.lineOn': 'On this site: help is always on',
  'always.what':
    'Help can then stay open as you move around {host}, and the toolbar button can count tips. Nothing leaves your browser.',
  'always.isOn':
    'Help can stay open as you move around {host}, and the toolbar button can count tips. Nothing leaves your browser.',
  'always.turnOn': 'Turn on for this site',
  'always.turnOff': 'Turn off for this site',
  'always.asking': 'Your browser is asking for permission. Please answer there.',
  'always.refused': 'OK, nothing has changed.',
  'failure.no-usable-tips':
    'None of the tips in the feed from {host} can be used ({n} read). The first: {where}, {key}: {detail}. Tell the feed’s owner.',
  'failure.bad-key':
    'This key can’t be sent. A key is one line of plain letters, digits and symbols; its header is a single word, such as Authorization.',
  'failure.redirect-key':
    '{host} redirects to another address. With a key, only the exact address is read; if you know the new one, add that.',
} as const;
