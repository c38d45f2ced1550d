// Arabic: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages of settings. */
export const arSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'هذا موجز نصائح',
  'addThis.words': 'أضفه لتظهر نصائحه في صفحاتها.',
  'addThis.do': 'إضافة هذه النصائح',

  'data.title': 'بياناتك',
  'data.what': 'على هذا الجهاز: إعداداتك ونصائحك وأسئلتك، ورأيك في النصائح، ونصائح موجزاتك.',
  'data.size': '{size} على هذا الجهاز.',
  'data.export': 'حفظ في ملف',
  'data.import': 'استعادة من ملف',
  'data.wrong': 'هذا الملف لم يُحفظ هنا. اختر ملفًا باسم alongside-data.json.',
  'data.delete': 'حذف كل شيء…',
  'data.deleteSure': 'لا يمكن التراجع عن هذا. احفظ ملفًا أولًا إن كنت قد تحتاجها.',
  'data.keep': 'إبقاء',
  'data.deleteDo': 'حذف كل شيء',

  'policy.set': 'تحدده مؤسستك',
  'policy.problemsTitle': 'إعدادات مؤسستك',
  'policy.problems': 'بعض القيم لا يمكن استخدامها، أما البقية فسارية. يُرجى إبلاغ المسؤول عنها.',
  'policy.expected': 'المتوقع هنا: {expected}',
  'policy.wanted': 'تقترح مؤسستك هذه المواقع. يسأل المتصفح مرة واحدة عن كل موقع.',

  'quiet.menu': 'هدوء',
  'quiet.site': 'هدوء في هذا الموقع',
  'quiet.siteOff': 'إنهاء الهدوء في هذا الموقع',
  'quiet.until': 'هدوء حتى الغد',
  'quiet.untilOff': 'إنهاء الهدوء',
  'quiet.title': 'المخفي والهادئ',
  'quiet.untilTime': 'في كل مكان، حتى {time}',
  'quiet.end': 'إعادة',

  'tip.hide': 'إخفاء',
  'tip.hidden': 'أُخفيت «{title}»',
  'tip.new': 'جديد',
  'tip.ownerGone': 'لم يعد أحد ممن تذكرهم مدرجًا',
  'tip.whyWord': 'بكلمة واحدة، لماذا؟ يبقى هنا.',
  'tip.whyNote': 'تدوين',
  'tip.whyNoted': 'دُوِّن على هذا الجهاز.',
  'tip.nextOnPath': 'التالي في مسارك: {path}',

  'welcome.title': 'مساعدة، في الصفحة التي تعمل عليها',
  'welcome.tips': 'هل استوقفك حقل أو كلمة أو تنبيه؟ نصائح فريقك لهذا الموضع بضغطة واحدة.',
  'welcome.ask': 'لا نصيحة مناسبة؟ السؤال إلى من يعرف مكتوب نصفه.',
  'welcome.private': 'ما في صفحاتك يبقى في متصفحك.',
  'welcome.ok': 'لا حرج في طلب المساعدة.',
  'welcome.feed': 'أضف نصائح فريقك',
  'welcome.feedHow': 'ألصق الرابط الذي وصلك. وحتى ذلك الحين تتوفر أمثلة لمواقع معروفة.',
  'welcome.try': 'جرّب',
  'welcome.tryHow': 'افتح هذه الصفحة، وانقر داخل النص، ثم اضغط زر شريط الأدوات.',
  'welcome.tryDo': 'فتح ملعب ويكيبيديا',
  'welcome.hand': 'أبقه في متناول يدك',
  'welcome.pin': 'ثبّت الزر: افتح قائمة الإضافات واختر الدبوس بجانب Alongside.',
  'welcome.shortcut': '{shortcut} يفتح المساعدة بجانب الصفحة.',
  'welcome.menu': 'والنقر بالزر الأيمن كذلك.',

  'you.title': 'نبذة عنك',
  'you.language': 'اللغة',
  'you.auto': 'مثل المتصفح',
  'you.name': 'اسمك في آخر السؤال',
  'you.closing': 'عبارة الختام',
  'you.roles': 'أدوارك كما يسميها موجز فريقك',
};
