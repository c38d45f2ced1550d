// Japanese: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The Japanese messages about the use of help. */
export const jaUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': 'ヘルプの利用内容',
  'use.count': 'ヘルプを何に使ったかをこのデバイスで数える',
  'use.what':
    '週ごと・場所ごとに{days}日間、開いたヘルプ、読んだヒント、役に立ったかどうか、見つからなかった検索、質問とその結果を数えます。ページのタイトルやアドレス、入力内容は決して含まれません。あなたの言葉は、個人的な部分を伏せてから記録します。何も送信されず、プライベートウィンドウでは数えません。すべての記録がここに表示されます。',
  'use.none': 'まだ何も数えていません。',
  'use.week': '{date}からの週（{count}）',
  'use.event': '内容',
  'use.place': '場所',
  'use.times': '回数',
  'use.noPlace': 'ウェブページ以外',
  'use.opened': 'ヘルプを開いた',
  'use.read': 'ヒントを読んだ',
  'use.helped': 'ヒントが役に立った',
  'use.not-helped': 'ヒントが今回は違った',
  'use.unanswered': '何も見つからなかった検索',
  'use.question': '質問した',
  'use.answer': '回答があった質問',
  'use.kept': '回答をヒントとして保存',
  'use.would-ask': '誰かに聞いたはず',
  'use.would-not-ask': '誰にも聞かなかったはず',
  'use.deleteAll': 'すべての記録を削除',
  'use.sureOff': 'オフにして、これまでに数えたものをすべて削除しますか？元に戻せません。',
  'use.sureDelete': 'これまでに数えたものをすべて削除しますか？元に戻せません。',
  'use.keep': '残す',
  'use.offDo': 'オフにして削除',
  'use.notDeleted': '削除できませんでした。もう一度お試しください。',
  'tip.wouldAsk': 'このヒントがなければ、誰かに聞いていましたか？',
  'tip.yes': 'はい',
  'tip.no': 'いいえ',
  'tip.wouldAskNoted': '記録しました。ありがとうございます。',
  'welcome.count':
    'ヘルプの利用回数はこのデバイスで、あなたのためだけに数えます。オプションですべての記録を確認し、オフにできます。',
};
