// English: the messages about what help was used for, as it is counted on a device.

/** The English messages about the use of help. */
export const enUse = {
  'use.title': 'What help was used for',
  'use.count': 'Count on this device what I use help for',
  'use.what':
    'By week and by place, for {days} days: help opened, tips read, what helped and what didn’t, searches that found nothing, questions and what became of them. Never a page’s title or address, or what’s typed there; words of yours only with anything private masked. Nothing is sent, nothing is counted in private windows, and every entry is listed here.',
  'use.none': 'Nothing has been counted yet.',
  'use.week': 'Week of {date} ({count})',
  'use.event': 'What',
  'use.place': 'Where',
  'use.times': 'Times',
  'use.noPlace': 'no web page',
  'use.opened': 'Help opened',
  'use.read': 'Tip read',
  'use.helped': 'Tip helped',
  'use.not-helped': 'Tip didn’t help this time',
  'use.unanswered': 'Search that found nothing',
  'use.question': 'Question asked',
  'use.answer': 'Question answered',
  'use.kept': 'Answer kept as a tip',
  'use.would-ask': 'Would have asked somebody',
  'use.would-not-ask': 'Wouldn’t have asked anybody',
  'use.deleteAll': 'Delete all entries',
  'use.sureOff': 'Switch it off and delete everything counted so far? This can’t be undone.',
  'use.sureDelete': 'Delete everything counted so far? This can’t be undone.',
  'use.keep': 'Keep it',
  'use.offDo': 'Switch off and delete',
  'use.notDeleted': 'It couldn’t be deleted. Please try again.',
  'tip.wouldAsk': 'Would you have asked somebody otherwise?',
  'tip.yes': 'Yes',
  'tip.no': 'No',
  'tip.wouldAskNoted': 'Noted. Thank you.',
  'welcome.count':
    'How often help is used is counted on this device, for you alone. The options show every entry and switch it off.',
} as const;
