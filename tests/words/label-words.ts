// The words of a label, as far as they say what it is about: no placeholders, no products, none of the small words.
import type { WordLanguage } from './word-packages.ts';

/** Names of products and of what only one of them has: they are the same everywhere, or mean nothing elsewhere. */
export const PRODUCTS =
  /\b(vs ?code|visual studio|github|gitlab|copilot|azure|microsoft|windows|macos|linux|sap|ui5|openui5|fiori|ag ?grid|monaco|umbraco|payload|medusa|vendure|sudachi|npm|node\.?js|typescript|javascript|python|chrome|firefox|edge|emmet|marketplace|mcp|claude|openai|anthropic|bing|google|examine|tiptap|ufm|intellisense|vscode|docker|git|windsurf|medusajs|excel|models builder|devtools|codelens|jupyter)\b/i;

/** Small words of each language, which stand in every label. */
const SMALL: Record<WordLanguage | 'en', string> = {
  en: 'a an the of to in on at by for from with and or is are be been was were it its this that these those as if not no do does did will would can could should may might you your we our they their has have had which when where while than then there into via per all any each only also but so such after before please s t re e g',
  de: 'der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit nach von vom zu zum zur für über unter vor durch ist sind war wird werden wurde wurden kann können soll sollen nicht kein keine keinen sie ihr ihre ihren ihrem es er wir diese dieser dieses diesem diesen als wenn ob dass wie nur auch noch alle aller ob um haben hat sich bitte möchten beim ins z b',
  es: 'el la los las un una unos unas de del a al en y o u por para con sin sobre es son se su sus lo le les que no si como más este esta estos estas ese esa ha han ser está están solo también todos todas desea quiere cuando antes después desde hasta entre p ej',
  fr: 'le la les l un une des de du d à au aux en et ou par pour avec sans sur sous est sont ce cet cette ces se sa son ses qui que ne pas n s il elle vous votre vos nous être a ont été plus dans si tous toutes quand avant après veuillez voulez y c qu',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas e ou por para com sem sobre é são se seu sua seus suas que não ao à aos às como mais este esta estes estas esse essa isso foi foram ser está estão só também todos todas deseja quando antes depois desde até entre pelo pela você',
  ja: 'の を に は が で と へ も や から まで より する し さ れ て い る です ます ません た ない こと この その あなた ください さい もの ため また または および など れる られる され せ せん か な だ ある あり いる なっ なり 場合 中 用 時 的',
  zh: '的 了 在 是 和 或 与 对 将 被 从 到 为 以 及 请 此 该 您 你 我们 不 未 没有 个 中 时 已 可 能 会 要 并 等 其 有 使 于 上 下 所',
};

const small = Object.fromEntries(
  Object.entries(SMALL).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Tells whether a word is one of the small ones of its language. */
export const isSmall = (word: string, language: WordLanguage | 'en'): boolean => small[language]?.has(word) ?? false;

/** A label without what stands for something else, marks of keys, and the dots and colons at its end. */
export function cleanLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/<[^>]*>|\$?\{+[^{}]*\}+|%[^%\s]*%|`[^`]*`|\$\([^)]*\)|https?:\S+/g, ' … ')
    .replace(/\(&&\w\)|&&|\u00ad/g, '')
    .replace(/’/g, "'")
    .replace(/[\s.…:：。!?！？*]+$/g, '')
    .replace(/^[\s….:]+/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
const ELIDED = /\b(?:[cdjlmnst]|qu)'(?=\p{L})/gu;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** The words of a label that was cleaned, in their order. */
export function wordsOf(label: string, language: WordLanguage | 'en'): string[] {
  if (language !== 'ja' && language !== 'zh') return label.replace(ELIDED, '').match(WORD) ?? [];
  return Array.from(segmenterOf(language).segment(label))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
