// A few words in Arabic over the English catalogue: enough to see the interface from right to left.
import { en } from '../../lib/core/text/en.ts';
import { type Catalogue, createText } from '../../lib/core/text/text.ts';

const words: Partial<Catalogue> = {
  'search.placeFeed': 'ابحث في {title}',
  'group.field': 'لحقل «{field}»',
  'group.page': 'لهذه الصفحة',
  'tip.helped': 'أفادني',
  'tip.notThisTime': 'ليس هذه المرة',
  'tip.why': 'لماذا هذه النصيحة؟',
  'tip.open': 'المزيد في {host}',
  'tip.checkedBy': 'راجعتها {name} {ago}',
  'copy.link': 'نسخ الرابط',
  'people.knows': '{name} تعرف {topics}',
  'people.ask': 'اسأل {name}',
  'people.place': 'مدرجة لهذه الصفحة',
  'feeds.details': 'تفاصيل',
  'status.tips': { other: '{n} نصيحة · حُدّثت {ago}' },
};

/** The interface in Arabic, as far as the gallery needs it. */
export const arabic = createText({ ...en, ...words }, 'ar');
