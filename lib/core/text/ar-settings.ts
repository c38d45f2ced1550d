// Arabic: the messages about what a person sets for themselves.
import type { enSettings } from './en-settings.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages of settings. */
export const arSettings: Pick<Catalogue, keyof typeof enSettings> = {
  'addThis.title': 'هذا موجز نصائح',
  'addThis.words': 'أضفه لتظهر نصائحه في صفحاتها.',
  'addThis.do': 'إضافة هذه النصائح',
  'addThis.allow': 'السماح بالوصول إلى {host} والإضافة',

  'policy.set': 'تحدده مؤسستك',
  'policy.problemsTitle': 'إعدادات مؤسستك',
  'policy.problems': 'بعض القيم لا يمكن استخدامها، أما البقية فسارية. يُرجى إبلاغ المسؤول عنها.',
  'policy.expected': 'المتوقع هنا: {expected}',
  'policy.wanted': 'تقترح مؤسستك هذه المواقع. يسأل المتصفح مرة واحدة عن كل موقع.',

  'storage.anew':
    'كانت النصائح على هذا الجهاز تالفة وكان لا بد من جلبها من جديد. نصائحك وأسئلتك في أمان، ولا حاجة لأن تفعل شيئًا.',
  'storage.memory':
    'يتعذّر حفظ النصائح على هذا الجهاز حاليًا، لذلك تُجلب من جديد في كل مرة. تعمل المساعدة كالمعتاد. إذا كان القرص ممتلئًا فأفرغ بعض المساحة.',
  'storage.full': 'لم تعد على هذا الجهاز مساحة، وقد لا يُحفظ ما تغيّره. أفرغ بعض المساحة وسيستمر كل شيء من تلقاء نفسه.',
  'storage.unreadable':
    'تتعذّر حاليًا قراءة إعداداتك وما كتبته على هذا الجهاز. لم يحذف Alongside شيئًا. أعد تشغيل المتصفح، وإن بقي الأمر فاسأل من يعتني بحاسوبك.',
  'storage.moment': 'لحظة من فضلك…',

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

  'about.title': 'حول Alongside',
  'about.version': 'Alongside {version}، برنامج حر برخصة MIT.',

  'failure.no-usable-tips':
    'لا تصلح أي نصيحة في موجز {host} (قُرئ منها {n}). الأولى: {where}، {key}: {detail}. يُرجى إبلاغ القائمين على الموجز.',
  'failure.bad-key':
    'لا يمكن إرسال هذا المفتاح. المفتاح سطر واحد من حروف لاتينية وأرقام ورموز، وترويسته كلمة واحدة مثل Authorization.',
  'failure.redirect-key':
    'يحيل {host} إلى عنوان آخر. مع وجود مفتاح يُقرأ العنوان نفسه فقط؛ إن كنت تعرف العنوان الجديد فأضفه.',

  'feeds.arrange': 'الاسم واللون والمفتاح',
  'feeds.name': 'الاسم',
  'feeds.color': 'اللون',
  'feeds.none': 'بلا',
  'feeds.amber': 'كهرماني',
  'feeds.blue': 'أزرق',
  'feeds.violet': 'بنفسجي',
  'feeds.green': 'أخضر',
  'feeds.red': 'أحمر',
  'feeds.olive': 'زيتوني',
  'feeds.up': 'نقل {title} إلى أعلى',
  'feeds.down': 'نقل {title} إلى أسفل',
  'feeds.moved': 'أصبح {title} في الموضع {n}',

  'key.value': 'المفتاح',
  'key.header': 'الترويسة التي يوضع فيها',
  'key.what': 'فقط إذا أُعطيت مفتاحًا. يبقى على هذا الجهاز ولا يُرسل إلا إلى {host}.',
  'key.isSet': 'المفتاح محفوظ. يبقى على هذا الجهاز ولا يُرسل إلا إلى {host}.',
  'key.save': 'حفظ المفتاح',
  'key.remove': 'إزالة المفتاح',

  'privacy.read': 'ما يُقرأ',
  'privacy.readWords':
    'الصفحة التي تسأل عنها: عنوانها ورابطها وعناوينها الفرعية وتسمياتها ورسائلها وما حددته فيها. ولا يُقرأ أبدًا ما كتبته في حقولها.',
  'privacy.kept': 'ما يُحفظ',
  'privacy.keptWords':
    'على هذا الجهاز فقط: إعداداتك ونصائحك وأسئلتك مع الصفحة التي طُرح كل منها فيها، وما قلته عن النصائح. أما أي صفحة أخرى فتُنسى.',
  'privacy.leaves': 'ما يخرج',
  'privacy.leavesWords':
    'طلبات الموجزات أعلاه وصورها ولا شيء غيرها. ويخرج السؤال بريدًا منك أنت بعد أن ترى كل كلمة فيه.',
  'privacy.may': 'ما يُسمح له به',
  'privacy.mayWords':
    'قراءة الصفحة حين تضغط فيها الزر أو الاختصار أو القائمة. وما زاد على ذلك فحيث تأذن أنت، موقعًا موقعًا.',

  'side.title': 'موضع المساعدة بجانب الصفحة',
  'side.auto': 'تلقائيًا: إلى اليمين، أو إلى اليسار في الصفحات المكتوبة من اليمين إلى اليسار',
  'side.left': 'إلى اليسار',
  'side.right': 'إلى اليمين',

  'tip.from': 'من {title}',

  'you.rolesKnown': 'الأدوار في موجزاتك',

  'quiet.siteDone': 'هدوء في {host}: لا أرقام ولا تذكير',
  'quiet.untilDone': 'هدوء حتى الغد: لا أرقام ولا تذكير',

  'askForm.notOpened': 'لم يُفتح شيء؟ انسخ السؤال أو اختر تطبيق بريد آخر في الخيارات.',
  'addFeed.notAllowed': 'لم يسمح متصفحك بذلك، فلم يُضَف شيء.',

  'practice.title': 'تدريب',
  'practice.how':
    'صفحة مختلقة. انقر في حقل أو اضغط «Save» لتظهر رسالة، ثم انظر إلى المساعدة بجانبها. لا يُحفظ شيء من هذا.',

  'welcome.practice': 'فتح صفحة التدريب',
  'welcome.practiceHow': 'نموذج مختلق وبجانبه المساعدة: انقر في حقل وانظر.',
};
