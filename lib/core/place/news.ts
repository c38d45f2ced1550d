// Words that tell how something stands, or that it went well, in the languages of the screen: no error.

/** What is said when something failed: then no other words make it news. Beginnings of words. */
const FAILED =
  /\b(not\b|no longer|already|bereits|déjà|cannot|fail|err|invalid|wrong|miss|unable|too\b|nicht|fehl|ungültig|impossible|inválid|fall|falh|pas )|n't|\bno (se|es|ha|pu)|não|já |\bya |已经|ません|失|错|无法|[未不必]|خطأ|لم /iu;

/** None at all: said with words that else tell of a failure. */
const NONE =
  /^(未找到|没有找到|无)(任何|匹配|相关|的)*(结果|记录|数据)|^該当(する|なし)|結果(が|は)?(ありません|見つかりません)/u;

const NEWS = [
  // How many there are, how much it is, whether it is on: `3 results`, `40 %`, `On`; not `Error 404`.
  '^[^\\p{L}]*\\d[^\\p{L}]*(\\p{L}+( \\p{L}+)?[^\\p{L}\\d]*)?$|^(on|off)$|(is|turned) (on|off)$|(ativad|desativad|activad|desactivad)[oa]s?[.!]?$|^(ligado|desligado|开|关)$',
  '^(no|keine?|aucun|sin|sem|nenhum|没有|لا).{0,9}(res|r[eé]s|erg|treff|match|结果|نتائج)',
  '\\d.*(left|remaining|used|found|available|übrig|restant|gefunden|trouv|encontrad|seleccionad|selecionad|utilizad)|^(a |se )?(showing|anzeige|mostr|affich|exib|result).*\\d|\\d件|残り|剩余|^rest(a|am|an|e|ent|en)? (apenas )?\\d',
  '^(找到|共|已选择?|显示第?) ?\\d|^第 ?\\d+ ?页|(还剩|还可(以)?输入|剩下).*\\d|^\\d+ ?[条个项][^必须请超]{0,6}$',
  // What goes on, or is done.
  '^\\p{L}+( \\p{L}+){0,2} ?(…|\\.\\.\\.)$|^(正在)?(加载|保存|处理|搜索|读取)中?$',
  '(saved|loaded|updated|copied|sent|added|gespeichert|geladen|enregistr|guardad|cargad|salv|gravad|carregad|atualizad|actualizad|copiad|enviad|adicionad|añadid|salvos?)\\p{L}{0,3}[.!]?$',
  'success|erfolg|succès|éxito|sucesso|成功|しました|^已(保存|更新|复制|发送|添加|加载|删除|完成|开启|启用)|(已(保存|更新|开启)|模式已关闭)[。！]?$|^تم ',
  // How good a password is.
  '^(\\p{L}+:? )?(weak|strong|schwach|stark|faible|fort|débil|fuerte|frac[oa])( \\p{L}+)?$|^(senha|palavra-passe|contraseña|mot de passe)( \\p{L}+)? (fra|for|méd|déb|fue|fai)\\p{L}+$|^密码(强度)?[：: ]?(较)?[弱强中高低]$',
  // What somebody owes or pays: `Balance: -410.20`, `was 12 EUR, now 9 EUR`.
  '^[\\p{L} ]+[:：] ?[-−]?\\d{1,3}([.,\u00a0\u202f ]?\\d{3})*([.,]\\d{1,3})? ?[^\\s\\d/]{0,4}$|^(\\p{L}+ )?[\\d.,]+ ?[^\\d\\s]{1,4} (\\p{L}+ )?[\\d.,]+ ?[^\\d\\s]{1,3}$',
].map((words) => new RegExp(words, 'iu'));

/** Longer words say more than how something stands. */
const LONGEST = 90;

/** True when words tell how many there are or how something stands, and nothing that went wrong. */
export const isNews = (words: string): boolean =>
  words.length <= LONGEST && (NONE.test(words) || (!FAILED.test(words) && NEWS.some((news) => news.test(words))));
