// Arabic: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Arabic notes about feeds. */
export const arFeeds: FeedsCatalogue = {
  'feeds.needAuthor': {
    zero: 'لا نصائح بحاجة إلى تصحيح',
    one: 'نصيحة واحدة بحاجة إلى تصحيح ممن كتبها: {titles}',
    two: 'نصيحتان بحاجة إلى تصحيح ممن كتبهما: {titles}',
    few: '{n} نصائح بحاجة إلى تصحيح ممن كتبها: {titles}',
    many: '{n} نصيحة بحاجة إلى تصحيح ممن كتبها: {titles}',
    other: '{n} نصيحة بحاجة إلى تصحيح ممن كتبها: {titles}',
  },
  'feeds.noteCount': {
    zero: 'لا ملاحظات للقائمين على هذا الموجز',
    one: 'ملاحظة واحدة للقائمين على هذا الموجز',
    two: 'ملاحظتان للقائمين على هذا الموجز',
    few: '{n} ملاحظات للقائمين على هذا الموجز',
    many: '{n} ملاحظة للقائمين على هذا الموجز',
    other: '{n} ملاحظة للقائمين على هذا الموجز',
  },
  'options.searchOnly': 'لا تذكر أي من هذه النصائح الصفحة التي تخصها، لذلك لا يُعثر عليها إلا بالبحث.',
  'tip.by': 'بقلم {names}',
  'failure.jsonAt': 'السطر {line}، العمود {column}، عند {found}',
  'note.unusable': 'القيمة {found} لا يمكن استخدامها، لذلك استُبعدت. اكتب {expected} أو احذف المفتاح.',
  'note.unknown-key': 'هذا المفتاح ليس من صيغة الموجز، لذلك لا أثر له. تحقق من كتابته أو احذفه.',
  'note.unknown-contact':
    'لا توجد جهة اتصال معرّفها {found} في هذا الموجز، لذلك لا يُذكر أحد. أضف جهة الاتصال أو صحّح المعرّف.',
  'note.unknown-kind': '{found} ليس نوعًا من النصائح، لذلك تُستخدم كنصيحة عادية. اختر نوعًا من صيغة الموجز.',
  'note.pattern': '{found} لا يصلح مكانًا، لذلك استُبعد. اكتب مثل https://finance.example/invoices/*.',
  'note.picture': 'توجد صورة كبيرة جدًا، لذلك استُبعدت. صغّرها أو قلّل عدد الصور.',
  'note.too-long': 'هذا أطول مما تسمح به الصيغة، لذلك استُبعد. اختصره.',
  'note.twice': 'عنصران لهما هذا المعرّف، لذلك يُستخدم الأخير فقط. أعطِ كلًا منهما معرّفًا خاصًا.',
  'note.no-id': 'ليس لهذا العنصر معرّف صالح، لذلك استُبعد. أعطه معرّفًا ثابتًا.',
  'note.no-content': 'ليس لهذا العنصر محتوى، لذلك استُبعد. اكتب content_html أو content_text أو summary.',
  'note.no-item': 'ما هنا ليس عنصرًا بل {found}، لذلك استُبعد. اكتب عنصرًا أو احذفه.',
  'expected.address': 'عنوان ويب',
  'expected.date': 'تاريخًا مثل 2026-11-23',
  'expected.email': 'عنوان بريد إلكتروني',
  'expected.list': 'قائمة',
  'expected.object': 'كائنًا',
  'expected.truth': 'true أو false',
  'expected.number': 'رقمًا',
  'expected.text': 'نصًا',
};
