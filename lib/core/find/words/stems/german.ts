// The stems of German words: endings go, and what stands between a separable prefix and its verb.

const SEPARABLE =
  'ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|los|mit|nach|uber|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen';

/** The _ge_ of a participle, behind a separable prefix or at the beginning; the _zu_ behind a prefix. */
const PARTICIPLE = new RegExp(`^(${SEPARABLE}|)ge(?=.{3,}(?:t(?:e[mnrs]?)?|en(?:e[mnrs]?)?)$)`);
const WITH_ZU = new RegExp(`^(${SEPARABLE})zu(?=.{3,}en$)`);

const ENDING = /(?<=.{3})(?:ungen|ung|ernde?|ern|ende?|test|ten|tet|te|est|en|em|er|es|et|st|e|n|s|t)$/;
const SECOND_ENDING = /(?<=.{4})(?:(?<!i)er|en|e|n|t)$/;

/** Vowels that change in the forms of strong verbs: how such a form ends without its ending, and how the verb does. */
const STRONG: readonly (readonly [form: RegExp, stem: string])[] = [
  [/g[ia]b$/, 'geb'],
  [/n(?:imm|ahm|omm)$/, 'nehm'],
  [/schrieb$/, 'schreib'],
  [/lor$/, 'lier'],
  [/fund$/, 'find'],
  [/schloss$/, 'schliess'],
  [/brach$/, 'bring'],
  [/sand$/, 'send'],
  [/g[ai]ng$/, 'geh'],
  [/stand$/, 'steh'],
  [/z[io]g$/, 'zieh'],
  [/w[io]rf$/, 'werf'],
  [/spr[io]ch$/, 'sprech'],
  [/br[io]ch$/, 'brech'],
  [/trug$/, 'trag'],
  [/bot$/, 'biet'],
  [/wies$/, 'weis'],
  [/strich$/, 'streich'],
  [/stieg$/, 'steig'],
  [/lieh$/, 'leih'],
  [/rief$/, 'ruf'],
  [/gess$/, 'giss'],
];

/** The stem of a German word, folded. */
export function stemGerman(word: string): string {
  const bare = word.replace(PARTICIPLE, '$1').replace(WITH_ZU, '$1').replace(ENDING, '').replace(SECOND_ENDING, '');
  const strong = STRONG.find(([form]) => form.test(bare));
  return strong ? bare.replace(...strong) : bare;
}
