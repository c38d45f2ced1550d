// Arabic: the messages about pointing at something on the page.
import type { enPoint } from './en-point.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about pointing. */
export const arPoint: Pick<Catalogue, keyof typeof enPoint> = {
  'point.do': 'أشِر إليه',
  'point.how':
    'انقر على شيء في الصفحة. أو استخدم لوحة المفاتيح: اليمين واليسار للتنقل بين العناصر، والأعلى للتوسيع، والأسفل للتضييق. \u200fEnter للاختيار، وEscape للإلغاء.',
  'point.nothing': 'لم يُحدَّد شيء بعد.',
  'point.at': 'تم تحديد «{name}».',
  'point.atUnnamed': 'تم تحديد شيء بلا اسم.',
  'point.unnamed': 'بلا اسم',
  'point.outOfReach': 'هذا الجزء من الصفحة تابع لموقع آخر ولا يمكن اختياره.',
  'point.take': 'مساعدة في هذا',
  'point.previous': 'السابق',
  'point.next': 'التالي',
  'point.wider': 'توسيع',
  'point.narrower': 'تضييق',
  'point.offerTitle': 'فيمَ تحتاج إلى المساعدة؟',
  'point.offer': 'لم يذكر متصفحك ما الذي نقرت عليه. أشِر إليه لتحصل على مساعدة فيه تحديدًا.',
  'point.refused': 'لا يمكن الإشارة إلى شيء في هذه الصفحة.',
};
