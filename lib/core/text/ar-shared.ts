// Arabic: the words that stand in more than one place, such as those of buttons.
import type { enShared } from './en-shared.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages that are shared. */
export const arShared: Pick<Catalogue, keyof typeof enShared> = {
  'undo.do': 'تراجع',
  'undo.dismiss': 'إغلاق',
  'copy.do': 'نسخ',
  'edit.do': 'تعديل',
  'remove.do': 'إزالة',
  'remove.name': 'إزالة {name}',
  'cancel.do': 'إلغاء',
  'save.plain': 'حفظ',
  'save.toFile': 'حفظ في ملف',
  'draft.open': 'فتح المسودة',
  'tip.propose': 'اقتراحها على الفريق',
  'steps.done': 'تم',

  'severity.error': 'خطأ',
  'severity.warning': 'تحذير',
  'severity.info': 'ملاحظة',
  'severity.rejected': 'استُبعدت',
  'severity.noted': 'استُخدمت، لكن ليس كما كُتبت',

  'picture.larger': 'تكبير الصورة: {name}',
  'picture.largerPlain': 'تكبير الصورة',
  'picture.close': 'إغلاق الصورة',
  'video.on': 'فيديو على {host}',
  'feeds.picturesLeft': {
    zero: 'لم تُستبعد أي صورة',
    one: 'استُبعدت صورة واحدة',
    two: 'استُبعدت صورتان',
    few: 'استُبعدت {n} صور',
    many: 'استُبعدت {n} صورة',
    other: 'استُبعدت {n} صورة',
  },
  'mail.to': 'إلى',
  'worth.title': 'ما أفادتني به المساعدة',
};
