// English: the messages about what a person sets for themselves.

/** The English messages of settings. */
export const enSettings = {
  'addThis.title': 'This is a feed of tips',
  'addThis.words': 'Add it, and its tips are there on the pages they are for.',
  'addThis.do': 'Add these tips',
  'addThis.allow': 'Allow access to {host} and add',

  'policy.set': 'Set by your organisation',
  'policy.problemsTitle': 'Your organisation’s settings',
  'policy.problems': 'Some values can’t be used; the others hold. Please tell whoever keeps them.',
  'policy.expected': 'expected here: {expected}',
  'policy.wanted': 'Your organisation suggests these sites. Your browser asks once for each.',

  'storage.anew':
    'The tips on this device were damaged and had to be fetched again. Your own tips and questions are safe; there is nothing you need to do.',
  'storage.memory':
    'Tips cannot be kept on this device just now, so they are fetched anew each time. Help works all the same. If the disk is full, free some space.',
  'storage.full':
    'There is no room left on this device, so what you change may not be kept. Free some space, and all goes on by itself.',
  'storage.unreadable':
    'What you set and wrote cannot be read on this device just now. Alongside has deleted nothing. Restart the browser; if this stays, ask whoever looks after your computer.',
  'storage.moment': 'Just a moment…',

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
  'tip.whyNote': 'Note it',
  'tip.whyNoted': 'Noted, on this device.',
  'tip.nextOnPath': 'Next on your path: {path}',

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
  'welcome.pin': 'Pin the button: press the puzzle piece in the toolbar, then the pin beside Alongside.',
  'welcome.pinFirefox':
    'Pin the button: press the puzzle piece in the toolbar, then the gear beside Alongside, and choose “Pin to Toolbar”.',
  'welcome.shortcut': '{shortcut} opens help beside the page.',
  'welcome.menu': 'Right-click and “Get help on this” does, too.',

  'you.title': 'About you',
  'you.language': 'Language',
  'you.auto': 'As the browser',
  'you.name': 'Your name, under a question',
  'you.closing': 'Your closing line',
  'you.roles': 'Your roles, as your team’s feed names them',

  'about.title': 'About',
  'about.version': 'Alongside {version}, free software under the MIT licence.',

  'failure.no-usable-tips':
    'None of the tips in the feed from {host} can be used ({n} read). The first: {where}, {key}: {detail}. Tell whoever keeps the feed.',
  'failure.bad-key':
    'This key can’t be sent. A key is one line of plain letters, digits and signs; its header is one word, such as Authorization.',
  'failure.redirect-key':
    '{host} sends us on to another address. With a key, only the address itself is read; if you know the new one, add that.',

  'feeds.arrange': 'Name, colour, key',
  'feeds.name': 'Name',
  'feeds.color': 'Colour',
  'feeds.none': 'None',
  'feeds.amber': 'Amber',
  'feeds.blue': 'Blue',
  'feeds.violet': 'Violet',
  'feeds.green': 'Green',
  'feeds.red': 'Red',
  'feeds.olive': 'Olive',
  'feeds.up': 'Move {title} up',
  'feeds.down': 'Move {title} down',
  'feeds.moved': '{title} now stands at place {n}',

  'key.value': 'Key',
  'key.header': 'Header it goes in',
  'key.what': 'Only if you were given one. It stays on this device and goes to {host} alone.',
  'key.isSet': 'A key is set. It stays on this device and goes to {host} alone.',
  'key.save': 'Save key',
  'key.remove': 'Remove key',

  'privacy.read': 'What is read',
  'privacy.readWords':
    'The page you ask about: its title, address, headings, labels, messages and what you have marked. Never what you typed into its fields.',
  'privacy.kept': 'What is kept',
  'privacy.keptWords':
    'On this device only: what you set, your tips, your questions with the page each was asked on, and what you said of tips. Any other page is forgotten.',
  'privacy.leaves': 'What leaves',
  'privacy.leavesWords':
    'Requests for the feeds above and their pictures, and nothing else. A question leaves as your own mail, after you have seen every word of it.',
  'privacy.may': 'What it may do',
  'privacy.mayWords':
    'Read a page when you press the button, the shortcut or the menu there. More only where you say so, site by site.',

  'side.title': 'Where help stands beside a page',
  'side.auto': 'By itself: right, or left where a page is written from right to left',
  'side.left': 'At the left',
  'side.right': 'At the right',

  'tip.from': 'From {title}',

  'you.rolesKnown': 'Roles in your feeds',

  'quiet.siteDone': 'Quiet on {host}: no number, no reminder',
  'quiet.untilDone': 'Quiet until tomorrow: no number, no reminder',

  'askForm.notOpened': 'Nothing opened? Copy it, or choose another mail app in the options.',
  'addFeed.notAllowed': 'Your browser did not allow it, so nothing was added.',

  'practice.title': 'Practice',
  'practice.how':
    'A made-up page. Click into a field, or press Save to meet a message, and look at the help beside it. Nothing of this is kept.',

  'welcome.practice': 'Open the practice page',
  'welcome.practiceHow': 'A made-up form with the help beside it: click into a field and see.',
} as const;
