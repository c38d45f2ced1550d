// English: the messages about what help was worth, and about the report that a person can send of it.

/** The English messages of worth and reports. */
export const enWorth = {
  'worth.lead': 'Counted on this device by week and place. Nothing of it is sent unless you send it.',
  'worth.entries': 'See or delete every entry',
  'worth.none': 'Nothing counted yet',
  'worth.noneWords': 'Open help where you work, and come back in a few days: this page fills by itself.',
  'worth.off': 'Counting is off',
  'worth.offWords': 'Nothing is counted, and nothing is kept. You can turn counting on in the options.',
  'worth.failed': 'This can’t be read right now',
  'worth.failedWords': 'What was counted is still on this device. Try again, or restart the browser.',
  'worth.asTable': 'Show as a table',

  'worth.opened': 'Help opened',
  'worth.read': 'Tips read',
  'worth.helped': 'Tips that helped',
  'worth.asked': 'Questions asked',
  'worth.byWeek': 'Week by week',
  'worth.week': 'Week from',

  'worth.estimate': 'What that was worth',
  'worth.range': '{low} to {high}',
  'worth.rangeWords': 'Time that you, and those you would have asked, had for other things.',
  'worth.rangePicture': 'Time, from a cautious to a hopeful estimate',
  'worth.end': 'Estimate',
  'worth.time': 'Time',
  'worth.tooFew': {
    one: 'An estimate needs at least five tips that you marked as “Helped” or “Not this time”. So far there’s {n}.',
    other: 'An estimate needs at least five tips that you marked as “Helped” or “Not this time”. So far there are {n}.',
  },
  'worth.how': 'How it’s worked out',
  'worth.howWords': 'These four are multiplied. Each is an assumption that you can change.',
  'worth.factor': 'Assumption',
  'worth.low': 'Cautious',
  'worth.high': 'Hopeful',
  'worth.lowOf': '{name}: cautious',
  'worth.highOf': '{name}: hopeful',
  'worth.from': 'Where it comes from',
  'worth.factor.uses': 'Tips used',
  'worth.factor.helped': 'Helped, in percent',
  'worth.factor.would-ask': 'Would have asked somebody, in percent',
  'worth.factor.minutes': 'Minutes saved each time',
  'worth.from.uses': 'Counted on this device.',
  'worth.from.helped':
    'Cautious: only what you marked as helped. Hopeful: tips you said nothing about helped just as often.',
  'worth.from.answers': { one: 'Your own answer ({n}).', other: 'Your own {n} answers.' },
  'worth.from.studies':
    'Cautious: 8 % turn to a colleague first (S. Feldman, KMWorld 17/3, 2008). Hopeful: every second person, which no study says. Your own answers count as soon as there are five.',
  'worth.from.minutes':
    'Cautious: what your feeds say a question takes. Hopeful: the 15 minutes until somebody who was interrupted is back at work (C. Parnin, S. Rugaber, Software Quality Journal 19, 2011).',
  'worth.from.edited': 'Changed by you, until you close this page.',
  'worth.reset': 'Use the original assumptions',

  'worth.tips': 'What helped',
  'worth.noTips': 'No tip is marked as helped yet.',
  'worth.tip': 'Tip',
  'worth.tipGone': 'A tip that’s no longer in its feed',
  'worth.vain': 'Read, but no help',
  'worth.reasons': 'You wrote: {words}',

  'worth.needs': 'Without help',
  'worth.noNeeds': 'No search came up empty, and every place where you opened help had a tip you read.',
  'worth.searches': 'Searches that found nothing',
  'worth.places': 'Places where you opened help and read no tip',
  'worth.times': { one: '{n} time', other: '{n} times' },

  'worth.questions': 'What became of your questions',
  'worth.noQuestions': 'No question yet. It’s OK to ask.',
  'worth.step': 'Step',
  'worth.answered': 'Answered',
  'worth.kept': 'Kept as a tip',

  'worth.feeds': 'How your feeds are kept',
  'worth.overdue': 'Overdue for review',
  'worth.unread': 'Not opened by you',
  'worth.faulty': 'Need their author',

  'report.title': 'Send to the author',
  'report.lead':
    'Those who write the tips never see what you do. If you like, send them a report of a month that’s over, so they learn what helps and what’s missing. You see every line before, and choose.',
  'report.none': 'There’s no month yet that’s over and not sent.',
  'report.private': 'In a private window nothing is sent. Open this page in a normal window.',
  'report.for': '{title}, {month}',
  'report.look': 'Look and choose',
  'report.lookName': 'Look and choose: {title}, {month}',
  'report.chosen': { one: '{n} line of {total} goes into the file.', other: '{n} lines of {total} go into the file.' },
  'report.words': 'Words that you typed are left out unless you tick them.',
  'report.inFile':
    'Besides, the file says which feed and month it’s about, and has a random number so that it counts once.',
  'report.weekFrom': 'Week from {date}',
  'report.reason': 'with your words: “{words}”',
  'report.elsewhere': 'Places this feed has no tips for',
  'report.save': 'Save the file',
  'report.failed': 'That couldn’t be noted, so no file was saved. Please try again.',
  'report.saved': 'Saved as {name} in your downloads. An email draft can’t carry it: please attach it yourself.',
  'report.noAddress': 'The feed doesn’t say who takes reports. Enter an address below.',
  'report.sent': 'Reports you made',
  'report.sentLine': { one: '{n} line, saved on {date} as {name}', other: '{n} lines, saved on {date} as {name}' },

  'mail.reportSubject': 'Report for “{title}”, {month}',
  'mail.reportLead': {
    one: 'Hello, here is what “{title}” was used for in {month}: {n} line of counts.',
    other: 'Hello, here is what “{title}” was used for in {month}: {n} lines of counts.',
  },
  'mail.reportFile': 'The file is attached: {name} (saved in the downloads folder).',
  'mail.reportRead':
    'The command “alongside report” merges such files, and so does the workshop. There’s nothing about people in it.',
} as const;
