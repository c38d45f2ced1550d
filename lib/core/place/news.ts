// Words that tell how something stands, or that it went well, in the languages of the screen: no error.

/** What is said when something failed: then no other words make it news. Beginnings of words. */
const FAILED =
  /\b(not|no longer|already|cannot|fail|err|invalid|wrong|miss|unable|too|nicht|fehl|ungültig|impossible|inválid|fall|falh|pas )|n't|\bno (se|es|ha|pu)|não|ません|失|错|无法|[未不]|خطأ|لم /iu;

const NEWS = [
  // How many there are, how much it is, whether it is on: `3 results`, `40 %`, `On`; not `Error 404`.
  '^[^\\p{L}]*\\d[^\\p{L}]*(\\p{L}+( \\p{L}+)?[^\\p{L}\\d]*)?$|^(on|off)$|(is|turned) (on|off)$',
  '^(no|keine?|aucun|sin|sem|没有|لا).{0,9}(res|r[eé]s|erg|treff|match|结果|نتائج)',
  '\\d.*(left|remaining|used|found|available|übrig|restant|gefunden|trouv|encontrad)|^(showing|mostr|affich).*\\d|\\d件|残り|剩余',
  // What goes on, or is done.
  '^\\p{L}+( \\p{L}+){0,2} ?(…|\\.\\.\\.)$',
  '(saved|loaded|updated|copied|sent|added|gespeichert|geladen|enregistr|guardad|cargad|salv|gravad)\\p{L}{0,3}[.!]?$',
  'success|erfolg|succès|éxito|sucesso|成功|しました|已保存|^تم ',
  // How good a password is.
  '^(\\p{L}+:? )?(weak|strong|schwach|stark|faible|fort|débil|fuerte|frac[oa])( \\p{L}+)?$',
  // What somebody owes or pays: `Balance: -410.20`, `was 12 EUR, now 9 EUR`.
  '^[\\p{L} ]+: ?[-−]?[\\d.,]*\\d ?\\S{0,4}$|^(\\p{L}+ )?[\\d.,]+ ?[^\\d\\s]{1,4} (\\p{L}+ )?[\\d.,]+ ?[^\\d\\s]{1,3}$',
].map((words) => new RegExp(words, 'iu'));

/** Longer words say more than how something stands. */
const LONGEST = 90;

/** True when words tell how many there are or how something stands, and nothing that went wrong. */
export const isNews = (words: string): boolean =>
  words.length <= LONGEST && !FAILED.test(words) && NEWS.some((news) => news.test(words));
