// English: the messages about pointing at something on the page.

/** The English messages about pointing. */
export const enPoint = {
  'point.do': 'Point at it',
  'point.how':
    'Click something on the page. Or use the keyboard: left and right move from one thing to the next, up goes wider, down narrower, Enter confirms, Escape cancels.',
  'point.nothing': 'Nothing is outlined yet.',
  'point.at': '“{name}” is outlined.',
  'point.atUnnamed': 'Something without a name is outlined.',
  'point.unnamed': 'Unnamed',
  'point.outOfReach': 'This part of the page belongs to another site and can’t be picked.',
  'point.take': 'Get help on this',
  'point.previous': 'Previous',
  'point.next': 'Next',
  'point.wider': 'Wider',
  'point.narrower': 'Narrower',
  'point.offerTitle': 'What do you need help with?',
  'point.offer': 'Your browser didn’t say what you clicked. Point at it to get help on exactly that.',
  'point.refused': 'Nothing on this page can be pointed at.',
};
