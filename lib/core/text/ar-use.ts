// Arabic: the messages about what help was used for, as it is counted on a device.
import type { enUse } from './en-use.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about the use of help. */
export const arUse: Pick<Catalogue, keyof typeof enUse> = {
  'use.title': 'فيمَ استُخدمت المساعدة',
  'use.count': 'عدّ ما أستخدم المساعدة له على هذا الجهاز',
  'use.what':
    'حسب الأسبوع والموضع، لمدة {days} يومًا: فتح المساعدة، والنصائح المقروءة، وما أفاد وما لم يُفد، وعمليات البحث التي لم تجد شيئًا، والأسئلة وما آلت إليه. لا يُحفظ أبدًا عنوان صفحة أو رابطها أو ما يُكتب فيها؛ ولا تُحفظ كلماتك إلا بعد إخفاء ما هو خاص منها. لا يُرسل شيء، ولا يُعدّ شيء في النوافذ الخاصة، وكل قيد مذكور هنا.',
  'use.none': 'لم يُعدّ شيء بعد.',
  'use.week': 'أسبوع {date} ({count})',
  'use.event': 'ماذا',
  'use.place': 'أين',
  'use.times': 'المرات',
  'use.noPlace': 'ليست صفحة ويب',
  'use.opened': 'فتح المساعدة',
  'use.read': 'قراءة نصيحة',
  'use.helped': 'نصيحة أفادت',
  'use.not-helped': 'نصيحة لم تُفد هذه المرة',
  'use.unanswered': 'بحث لم يجد شيئًا',
  'use.question': 'طرح سؤال',
  'use.answer': 'سؤال أُجيب عنه',
  'use.kept': 'إجابة حُفظت كنصيحة',
  'use.would-ask': 'كان سيسأل أحدًا',
  'use.would-not-ask': 'لم يكن ليسأل أحدًا',
  'use.deleteAll': 'حذف كل القيود',
  'use.sureOff': 'إيقاف العدّ وحذف كل ما عُدّ حتى الآن؟ لا يمكن التراجع عن ذلك.',
  'use.sureDelete': 'حذف كل ما عُدّ حتى الآن؟ لا يمكن التراجع عن ذلك.',
  'use.keep': 'إبقاء',
  'use.offDo': 'إيقاف وحذف',
  'use.notDeleted': 'تعذّر الحذف. يُرجى المحاولة مرة أخرى.',
  'tip.wouldAsk': 'لولا هذه النصيحة، هل كنت ستسأل أحدًا؟',
  'tip.yes': 'نعم',
  'tip.no': 'لا',
  'tip.wouldAskNoted': 'تم التدوين. شكرًا لك.',
  'welcome.count': 'يُعدّ استخدام المساعدة على هذا الجهاز، لك وحدك. تعرض الخيارات كل قيد وتتيح إيقاف ذلك.',
};
