// Japanese: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages that are shared. */
export const jaShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': '元に戻す',
  'undo.dismiss': '閉じる',
  'copy.do': 'コピー',
  'edit.do': '編集',
  'remove.do': '削除',
  'remove.name': '{name}を削除',
  'cancel.do': 'キャンセル',
  'save.plain': '保存',
  'save.toFile': 'ファイルに保存',
  'draft.open': '下書きを開く',
  'tip.propose': 'チームに提案',
  'steps.done': '完了',

  'severity.error': 'エラー',
  'severity.warning': '警告',
  'severity.info': 'お知らせ',
  'severity.rejected': '除外したもの',
  'severity.noted': '補正して使っているもの',

  'picture.larger': '画像を拡大：{name}',
  'picture.largerPlain': '画像を拡大',
  'picture.close': '画像を閉じる',
  'video.on': '{host} の動画',
  'feeds.picturesLeft': { other: '除外した画像が{n}件あります' },
  'mail.to': '宛先',
  'worth.title': 'ヘルプから得たもの',
};
