// English: the messages about what a person sets for themselves.

/** The English messages of settings. */
export const enSettings = {
  'addThis.title': 'This is a feed of tips',
  'addThis.words': 'Add it, and its tips are there on the pages they are for.',
  'addThis.do': 'Add these tips',

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

  'welcome.title': 'Help, on the page you are working on',
  'welcome.tips': 'Stuck on a field, a word or a message? Your team’s tips for exactly this place are one press away.',
  'welcome.ask': 'No tip fits? The question to the colleague who knows is half written already.',
  'welcome.private': 'What is on your pages stays in your browser.',
  'welcome.ok': 'It’s OK to ask for help.',
  'welcome.feed': 'Add your team’s tips',
  'welcome.feedHow': 'Paste the address you were given. Until then, samples for well-known sites are there.',
  'welcome.try': 'Try it',
  'welcome.tryHow': 'Open this page, click into the text, and press the toolbar button.',
  'welcome.tryDo': 'Open Wikipedia’s sandbox',
  'welcome.hand': 'Keep it at hand',
  'welcome.pin': 'Pin the button: open the browser’s list of extensions and choose the pin beside Alongside.',
  'welcome.shortcut': '{shortcut} opens help beside the page.',
  'welcome.menu': 'Right-click and “Get help on this” does, too.',

  'you.title': 'About you',
  'you.language': 'Language',
  'you.auto': 'As the browser',
  'you.name': 'Your name, under a question',
  'you.closing': 'Your closing line',
  'you.roles': 'Your roles, as your team’s feed names them',
} as const;
