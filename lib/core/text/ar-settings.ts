// Arabic: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages of settings. */
export const arSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'هذه الصفحة موجز',
  'addThis.words': 'أضفه لترى نصائحه في الصفحات التي تخصها.',
  'addThis.do': 'إضافة هذا الموجز',
  'addThis.allow': 'السماح بالوصول إلى {host} والإضافة',

  'policy.set': 'تحدده مؤسستك',
  'storage.anew':
    'كانت النصائح على هذا الجهاز تالفة وكان لا بد من جلبها من جديد. نصائحك وأسئلتك في أمان، ولا حاجة لأن تفعل شيئًا.',
  'storage.memory':
    'يتعذّر حفظ النصائح على هذا الجهاز حاليًا، لذلك تُجلب من جديد في كل مرة. تعمل المساعدة كالمعتاد. إذا كان القرص ممتلئًا فأفرغ بعض المساحة.',
  'storage.full': 'لم تعد على هذا الجهاز مساحة، وقد لا تُحفظ تغييراتك. أفرغ بعض المساحة ليعود كل شيء إلى العمل.',
  'storage.unreadable':
    'تتعذّر حاليًا قراءة إعداداتك ونصائحك وأسئلتك. لم يحذف Alongside شيئًا. أعد تشغيل المتصفح، وإن لم يُجدِ ذلك فاسأل الدعم التقني.',
  'storage.moment': 'لحظة من فضلك…',

  'quiet.menu': 'وضع الهدوء',
  'quiet.site': 'هدوء في هذا الموقع',
  'quiet.siteOff': 'إنهاء الهدوء في هذا الموقع',
  'quiet.until': 'هدوء حتى الغد',
  'quiet.untilOff': 'إنهاء الهدوء',
  'tip.hide': 'إخفاء هذه النصيحة',
  'tip.hidden': 'أُخفيت «{title}»',
  'tip.new': 'جديد',
  'tip.inLanguage': 'باللغة {language}',
  'tip.ownerGone': 'الأشخاص المذكورون هنا لم يعودوا مدرجين',
  'tip.whyWord': 'لِمَ لا؟ (اختياري، يبقى على هذا الجهاز)',
  'tip.whyNoted': 'حُفظ على هذا الجهاز.',
  'tip.nextOnPath': 'التالي في مسارك: {path}',

  'tip.from': 'من {title}',

  'quiet.siteDone': 'هدوء في {host}: لا أرقام ولا تذكير',
  'quiet.untilDone': 'هدوء حتى الغد: لا أرقام ولا تذكير',

  'askForm.notOpened': 'لم يُفتح شيء؟ انسخ السؤال أو اختر تطبيق بريد آخر في الخيارات.',
  'addFeed.notAllowed': 'لم يسمح متصفحك بذلك، فلم يُضَف شيء.',

  'always.lineOff': 'في هذا الموقع: مساعدة عند الطلب',
  'always.lineOn': 'في هذا الموقع: مساعدة دائمة',
  'always.what':
    'عندها تبقى المساعدة مفتوحة أثناء تنقّلك في {host}، ويعرض زر شريط الأدوات عدد النصائح. لا شيء يغادر متصفحك.',
  'always.isOn':
    'يمكن أن تبقى المساعدة مفتوحة أثناء تنقّلك في {host}، وأن يعرض زر شريط الأدوات عدد النصائح. لا شيء يغادر متصفحك.',
  'always.turnOn': 'تشغيل لهذا الموقع',
  'always.turnOff': 'إيقاف لهذا الموقع',
  'always.asking': 'متصفحك يطلب إذنك، فأجِب هناك.',
  'always.refused': 'حسنًا، لم يتغير شيء.',
  'failure.no-usable-tips':
    'لا تصلح أي نصيحة في موجز {host} (قُرئ منها {n}). الأولى: {where}، {key}: {detail}. يُرجى إبلاغ القائمين على الموجز.',
  'failure.bad-key':
    'لا يمكن إرسال هذا المفتاح. المفتاح سطر واحد من حروف لاتينية وأرقام ورموز، وترويسته كلمة واحدة مثل Authorization.',
  'failure.redirect-key':
    'يحيل {host} إلى عنوان آخر. مع وجود مفتاح يُقرأ العنوان نفسه فقط؛ إن كنت تعرف العنوان الجديد فأضفه.',
};
