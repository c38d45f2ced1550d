// Japanese: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about saving a page. */
export const jaSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': 'このページをテスト用に保存',
  'save.lead': 'ヒントをファイルで管理するチーム向けです。ここに見えるものだけがファイルに書き込まれます。',
  'save.maskAddress': 'アドレスを伏せる',
  'save.maskAddressHint': '番号、ID、名前、秘密と思われるもの',
  'save.maskTexts': 'テキストを伏せる',
  'save.maskTextsHint': 'メールアドレス、金額、長い番号、挨拶の中の名前、秘密と思われるもの',
  'save.first': '保存するページでは「{title}」が最初に表示されます。',
  'save.firstNone': '保存するページではヒントは表示されません。',
  'save.before': '元のページでは「{title}」です。伏せたもの、または除いたものによる違いです。',
  'save.beforeNone': '元のページではヒントは表示されません。伏せたもの、または除いたものによる違いです。',
  'save.skip': '保存へ移動',
  'save.address': 'アドレス',
  'save.title': 'タイトル',
  'save.field': '現在の入力欄',
  'save.selection': '選択したテキスト',
  'save.heading': '見出し',
  'save.landmark': 'ページの領域',
  'save.description': '説明',
  'save.here': '入力欄の内容が読み取られることはありません。何も送信されません。',
  'save.done': '{name} として保存しました。ヒントのフォルダーの {folder} に入れてください。',
  'save.nothing': 'このページは読み取れないため、保存するものがありません。',
};
