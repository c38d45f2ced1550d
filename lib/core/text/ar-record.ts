// Arabic: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about recording steps. */
export const arRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': 'تسجيل الخطوات',
  'record.name': 'تسجيل الخطوات',
  'record.on': 'التسجيل جارٍ',
  'record.paused': 'متوقف مؤقتًا',
  'record.how': 'أنجز المهمة في الصفحة كالمعتاد. كل نقرة وكل حقل يصبح خطوة. ما تكتبه أو تختاره لا يُسجَّل أبدًا.',
  'record.pausedPerson': 'لا يُسجَّل شيء حتى تستأنف.',
  'record.pausedClosed':
    'لا يسمح متصفحك لـ Alongside برؤية هذه الصفحة بعد. اضغط زر شريط الأدوات في هذه الصفحة ثم «استئناف».',
  'record.pausedFull': 'لا يمكن أن تحتوي النصيحة على أكثر من {n} خطوة. اختر «تم» لاستخدام هذه الخطوات.',
  'record.refused': 'لا يمكن تسجيل الخطوات في هذه الصفحة.',
  'record.none': 'لا توجد خطوات بعد',
  'record.count': {
    zero: 'لا خطوات حتى الآن',
    one: 'خطوة واحدة حتى الآن',
    two: 'خطوتان حتى الآن',
    few: '{n} خطوات حتى الآن',
    many: '{n} خطوة حتى الآن',
    other: '{n} خطوة حتى الآن',
  },
  'record.last': 'آخر الخطوات',
  'record.undo': 'التراجع عن الأخيرة',
  'record.pause': 'إيقاف مؤقت',
  'record.resume': 'استئناف',
  'step.click': 'انقر **{name}**.',
  'step.clickPlain': 'انقر هنا.',
  'step.tab': 'افتح علامة التبويب **{name}**.',
  'step.fill': 'املأ **{name}**.',
  'step.fillPlain': 'املأ هذا الحقل.',
  'step.choose': 'حدد اختيارك في **{name}**.',
  'step.choosePlain': 'حدد اختيارك هنا.',
  'step.row': 'اختر صفًا في **{name}**.',
  'step.rowPlain': 'اختر صفًا في الجدول.',
  'step.tick': 'ضع علامة على **{name}**.',
  'step.tickPlain': 'ضع علامة في هذا المربع.',
  'step.untick': 'أزل العلامة عن **{name}**.',
  'step.untickPlain': 'أزل العلامة من هذا المربع.',
  'step.press': 'اضغط **Enter**.',
};
