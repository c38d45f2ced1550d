// Japanese: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about recording steps. */
export const jaRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': '手順を記録',
  'record.name': '手順の記録',
  'record.on': '記録中',
  'record.paused': '一時停止中',
  'record.how':
    'ページでいつもどおり作業してください。クリックと入力欄が一つずつ手順になります。入力した内容や選んだ内容は記録されません。',
  'record.pausedPerson': '再開するまで何も記録されません。',
  'record.pausedClosed':
    'ブラウザはまだ Alongside にこのページの読み取りを許可していません。このページでツールバーのボタンを押してから「再開」を押してください。',
  'record.pausedFull': 'ヒントに含められる手順は {n} 個までです。「完了」を押すと、ここまでの手順を使えます。',
  'record.refused': 'このページでは手順を記録できません。',
  'record.none': '手順はまだありません',
  'record.count': { other: 'これまでに {n} 個の手順' },
  'record.last': '最近の手順',
  'record.undo': '最後の手順を取り消す',
  'record.pause': '一時停止',
  'record.resume': '再開',
  'step.click': '**{name}** をクリックします。',
  'step.clickPlain': 'ここをクリックします。',
  'step.tab': '**{name}** タブを開きます。',
  'step.fill': '**{name}** を入力します。',
  'step.fillPlain': 'この欄に入力します。',
  'step.choose': '**{name}** を選択します。',
  'step.choosePlain': 'ここで選択します。',
  'step.row': '**{name}** で行を選択します。',
  'step.rowPlain': '表の行を選択します。',
  'step.tick': '**{name}** にチェックを入れます。',
  'step.tickPlain': 'このボックスにチェックを入れます。',
  'step.untick': '**{name}** のチェックを外します。',
  'step.untickPlain': 'このボックスのチェックを外します。',
  'step.press': '**Enter** キーを押します。',
};
