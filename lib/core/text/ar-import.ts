// Arabic: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages about importing tips. */
export const arImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': 'استيراد نصائح',
  'import.lead':
    'من الجداول (CSV) وملفات Markdown والموجزات والاقتراحات وصادرات WordPress ‏(XML) وصفحات مراكز المساعدة (HTML). يمكن اختيار عدة ملفات معًا أو ملف ZIP. يظهر لك ما عُثر عليه قبل إضافة أي شيء.',
  'import.choose': 'اختيار ملفات…',
  'import.reading': 'جارٍ قراءة الملفات…',
  'import.making': 'جارٍ إعداد النصائح… {percent}%',
  'import.found': {
    zero: 'لم يُعثر على نصائح',
    one: 'عُثر على نصيحة واحدة',
    two: 'عُثر على نصيحتين',
    few: 'عُثر على {n} نصائح',
    many: 'عُثر على {n} نصيحة',
    other: 'عُثر على {n} نصيحة',
  },
  'import.files': 'الملفات',
  'import.noneIn': 'لم يُعثر على نصائح',
  'import.lost': 'ما تُرك أو تغيّر',
  'import.same': {
    zero: 'لا نصائح موجودة بالفعل.',
    one: 'نصيحة واحدة موجودة بالفعل كلمةً بكلمة.',
    two: 'نصيحتان موجودتان بالفعل كلمةً بكلمة.',
    few: '{n} نصائح موجودة بالفعل كلمةً بكلمة.',
    many: '{n} نصيحة موجودة بالفعل كلمةً بكلمة.',
    other: '{n} نصيحة موجودة بالفعل كلمةً بكلمة.',
  },
  'import.differing': {
    zero: 'لا نصائح موجودة بمحتوى آخر',
    one: 'نصيحة واحدة موجودة بالفعل بمحتوى آخر',
    two: 'نصيحتان موجودتان بالفعل بمحتوى آخر',
    few: '{n} نصائح موجودة بالفعل بمحتوى آخر',
    many: '{n} نصيحة موجودة بالفعل بمحتوى آخر',
    other: '{n} نصيحة موجودة بالفعل بمحتوى آخر',
  },
  'import.leave': 'الإبقاء على الموجود',
  'import.replace': 'استبدال الموجود',
  'import.which': 'ما هي',
  'import.add': {
    zero: 'لا نصائح للإضافة',
    one: 'إضافة نصيحة واحدة',
    two: 'إضافة نصيحتين',
    few: 'إضافة {n} نصائح',
    many: 'إضافة {n} نصيحة',
    other: 'إضافة {n} نصيحة',
  },
  'import.addAndReplace': 'إضافة {n} واستبدال {other}',
  'import.nothing': 'لا جديد لإضافته.',
  'import.failed': 'تعذّرت قراءة هذه الملفات. لم يُضف شيء.',
  'import.did': {
    zero: 'استيراد نصائح',
    one: 'استيراد نصيحة واحدة',
    two: 'استيراد نصيحتين',
    few: 'استيراد {n} نصائح',
    many: 'استيراد {n} نصيحة',
    other: 'استيراد {n} نصيحة',
  },
  'import.title': 'نصائح مستوردة',
};
