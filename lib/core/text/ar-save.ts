// Arabic: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about saving a page. */
export const arSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': 'حفظ هذه الصفحة للاختبار',
  'save.lead': 'للفرق التي تحفظ نصائحها في ملفات. لن يحتوي الملف إلا على ما تراه هنا.',
  'save.maskAddress': 'إخفاء البيانات في العنوان',
  'save.maskAddressHint': 'الأرقام والمعرّفات والأسماء وكل ما يبدو سريًا',
  'save.maskTexts': 'إخفاء البيانات في النصوص',
  'save.maskTextsHint': 'عناوين البريد والمبالغ والأرقام الطويلة والأسماء في التحيات وكل ما يبدو سريًا',
  'save.first': 'في الصفحة المحفوظة تظهر «{title}» أولًا.',
  'save.firstNone': 'في الصفحة المحفوظة لا تظهر أي نصيحة.',
  'save.before': 'في الصفحة نفسها تظهر «{title}». الفرق سببه ما أُخفي أو استُبعد.',
  'save.beforeNone': 'في الصفحة نفسها لا تظهر أي نصيحة. الفرق سببه ما أُخفي أو استُبعد.',
  'save.skip': 'الانتقال إلى الحفظ',
  'save.address': 'العنوان',
  'save.title': 'اسم الصفحة',
  'save.field': 'الحقل الذي أنت فيه',
  'save.selection': 'النص المحدد',
  'save.heading': 'العناوين الداخلية',
  'save.landmark': 'أقسام الصفحة',
  'save.description': 'الوصف',
  'save.here': 'ما يُكتب في الحقول لا يُقرأ أبدًا، ولا يُرسل أي شيء.',
  'save.done': 'حُفظت باسم {name}. ضعها في {folder} داخل مجلد نصائحك.',
  'save.nothing': 'لا يمكن قراءة هذه الصفحة، فلا يوجد ما يُحفظ.',
};
