// Words that say that something is wrong or must be done, in the languages of the screen. Mostly beginnings of words.

const WRONG =
  /\b(not\b|no (longer|se|es|ha|pu)|alread|can('t|no)|fail|err|inv[aá]l|wrong|missing|unab|unkn|too\b|must|needed|requi|enter|select|choose|lock|expir|exceed|nicht|fehl|ungü|unbek|muss|müss|pflicht|bitte|gesperr|geschlo|abgel|impos|pas |oblig|doit|saisi|dépass|fal(ta|h|ló)|debe|deve|introdu|preen|cerr|fech)|n't|clos|blo[cq]|não|ません|ください|閉|超|[失错未不必请]|无法|خط|لم |يجب|مطل|الرج|مغل/iu;

/** True when words say that something is wrong, or what must be done about it. */
export const saysWrong = (words: string): boolean => WRONG.test(words);

/** True when words may tell how much there is or how something stands: numbers, and nothing that is wrong. */
export const mayBeNews = (words: string): boolean => /\d/.test(words) && !saysWrong(words);
