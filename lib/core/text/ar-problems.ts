// Arabic: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about what is to be mended in a tip. */
export const arProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': 'لا يوجد سوى عنوان. اكتب ما ينبغي فعله.',
  'problem.no-content': 'لا يوجد نص بعد، فلن تصل هذه النصيحة إلى القرّاء. اكتب ما ينبغي فعله.',
  'problem.title-empty': 'اذكر في العنوان موضوع النصيحة، فالقرّاء يختارون على أساسه.',
  'problem.same-title': 'لنصيحة «{other}» العنوان نفسه للصفحات نفسها. اذكر في العنوان ما يميّز هذه.',
  'problem.near-duplicate': 'يكاد نصها يطابق «{other}». اجعل منهما نصيحة واحدة.',
  'problem.shadowed': 'تظهر «{other}» أولًا في كل موضع تخصه هذه النصيحة. اذكر ما يميّزها أو اجعل منهما نصيحة واحدة.',
  'problem.review-overdue': 'كان موعد المراجعة {day}. أعد قراءة النصيحة وحدّد تاريخًا لاحقًا.',
  'problem.review-soon': 'موعد المراجعة {day}.',
  'problem.unknown-owner': '{owner} ليس من جهات الاتصال في هذا الموجز. اختر إحداها مسؤولًا.',
  'problem.unknown-contact': '{found} ليس من جهات الاتصال في هذا الموجز، فلا يُذكر أحد. اختر إحداها أو أزله.',
  'problem.language': '{found} ليس رمز لغة. استخدم رمزًا مثل en أو de أو pt-BR.',
  'problem.path-step': 'خطوات هذا المسار غير مرقّمة بالتتابع: رقم مكرر أو ناقص.',
  'problem.twice': 'لنصيحة أخرى المعرّف نفسه، فلا تصل إلا إحداهما. امنح كلًّا منهما معرّفًا خاصًا.',
  'problem.translation': 'النصيحة التي يُقال إن هذه ترجمتها غير موجودة أو هي نفسها ترجمة لهذه. اختر الأصل.',
  'problem.translation-old': 'الأصل «{other}» لم يعد كما كان عند ترجمته. ترجم ما تغيّر.',
  'problem.feed-size': 'يتطلب هذا {n} ملفات بحجم 5 ميغابايت، ولا يُقرأ أكثر من {most}. اجعله موجزين.',
  'problem.pattern': '{found} ليس عنوانًا يمكن أن تخصه نصيحة. اكتب عنوانًا مثل https://finance.example/invoices/*.',
  'problem.pattern-port':
    'الصفحة المحفوظة {page} تستخدم المنفذ {port}. أضف :{port} بعد المضيف وإلا فلن تظهر النصيحة هناك.',
  'problem.pattern-unseen': 'لا توجد صفحة محفوظة بهذا العنوان. احفظ صفحة لاختبار النصيحة أو ابحث عن خطأ في كتابته.',
  'problem.unusable': 'لا يمكن استخدام {found} هنا. استخدم {expected}.',
  'problem.word-twice': '{word} مكرر هنا. مرة واحدة تكفي.',
};
