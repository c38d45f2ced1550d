// English: the messages about what a person sets for themselves.

/** The English messages of settings. */
export const enSettings = {
  'policy.set': 'Set by your organisation',
  'policy.problemsTitle': 'Your organisation’s settings',
  'policy.problems': 'Some values can’t be used; the others hold. Please tell whoever keeps them.',
  'policy.expected': 'expected here: {expected}',
  'policy.wanted': 'Your organisation suggests these sites. Your browser asks once for each.',

  'quiet.menu': 'Quiet',
  'quiet.site': 'Quiet on this site',
  'quiet.siteOff': 'No longer quiet on this site',
  'quiet.until': 'Quiet until tomorrow',
  'quiet.untilOff': 'No longer quiet',
  'quiet.title': 'Hidden and quiet',
  'quiet.untilTime': 'Everywhere, until {time}',
  'quiet.end': 'Bring back',

  'tip.hide': 'Hide',
  'tip.hidden': '“{title}” is hidden',
  'tip.new': 'New',
  'tip.ownerGone': 'Nobody it names is listed any more',
  'tip.whyWord': 'In a word, why? It stays here.',
  'tip.whyNote': 'Note',
  'tip.whyNoted': 'Noted, on this device.',

  'you.title': 'About you',
  'you.language': 'Language',
  'you.auto': 'As the browser',
  'you.name': 'Your name, under a question',
  'you.closing': 'Your closing line',
  'you.roles': 'Your roles, as your team’s feed names them',
} as const;
