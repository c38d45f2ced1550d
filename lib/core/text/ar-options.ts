// Arabic: the messages of the options page.
import type { enOptions } from './en-options.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages of the options page. */
export const arOptions: Pick<Catalogue, keyof typeof enOptions> = {
  'policy.problemsTitle': 'إعدادات مؤسستك',
  'policy.problems': 'بعض القيم لا يمكن استخدامها، أما البقية فسارية. يُرجى إبلاغ مسؤول النظام.',
  'policy.expected': 'المتوقع هنا: {expected}',
  'policy.wanted': 'تقترح مؤسستك هذه المواقع. يسأل المتصفح مرة واحدة عن كل موقع.',
  'policy.noOtherFeeds': 'حددت مؤسستك الموجزات التي تُتابَع.',
  'policy.heldFeeds': 'تبقى موجزاتك محفوظة، وتُتابَع من جديد عندما يتغير ذلك:',

  'quiet.title': 'النصائح المخفية ووضع الهدوء',
  'quiet.untilTime': 'في كل مكان، حتى {time}',
  'quiet.end': 'إظهار من جديد',

  'welcome.title': 'مساعدة في الصفحة التي تعمل عليها',
  'welcome.tips': 'هل استوقفك حقل أو كلمة أو تنبيه؟ نصائح فريقك لهذا الموضع بنقرة واحدة.',
  'welcome.ask': 'لا نصيحة مناسبة؟ سؤالك إلى من يعرف مكتوب نصفه.',
  'welcome.private': 'ما في صفحاتك يبقى في متصفحك.',
  'welcome.ok': 'لا حرج في طلب المساعدة.',
  'welcome.feed': 'أضف نصائح فريقك',
  'welcome.feedHow': 'الصق الرابط الذي وصلك. وحتى ذلك الحين تتوفر أمثلة لمواقع معروفة.',
  'welcome.try': 'جرّب',
  'welcome.tryHow': 'افتح هذه الصفحة، وانقر داخل النص، ثم اضغط زر شريط الأدوات.',
  'welcome.tryDo': 'فتح ملعب ويكيبيديا',
  'welcome.write': 'اكتب نصائحك بنفسك',
  'welcome.writeHow': 'افتح المساعدة في صفحة واختر «{write}» من القائمة. وفي الورشة تصبح نصائحك موجزًا لفريقك.',
  'welcome.hand': 'أبقه في متناول يدك',
  'welcome.pin': 'ثبّت الزر: اضغط على قطعة الأحجية في شريط الأدوات، ثم على الدبوس بجانب Alongside.',
  'welcome.pinFirefox':
    'ثبّت الزر: اضغط على قطعة الأحجية في شريط الأدوات، ثم على الترس بجانب Alongside، واختر التثبيت في شريط الأدوات.',
  'welcome.icon': 'النقطة على الأيقونة تعني أن للصفحة نصائح. متصفحك هو من يتحقق من ذلك، ولا يعرف Alongside أين تتصفح.',
  'welcome.shortcut': '{shortcut} يفتح المساعدة بجانب الصفحة.',
  'welcome.menu': 'والنقر بالزر الأيمن واختيار «مساعدة في هذا» كذلك.',

  'you.title': 'نبذة عنك',
  'you.auto': 'مثل المتصفح',
  'you.name': 'اسمك، لتوقيع أسئلتك',
  'you.closing': 'عبارة الختام',
  'you.roles': 'أدوارك كما يسميها موجز فريقك',

  'about.title': 'حول Alongside',
  'about.version': 'Alongside {version}، برنامج حر برخصة MIT.',

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
  'feeds.moved': 'انتقل {title} إلى الموضع {n}',

  'key.value': 'المفتاح',
  'key.header': 'الترويسة التي يُرسل فيها',
  'key.what': 'فقط إذا أُعطيت مفتاحًا. يبقى على هذا الجهاز ولا يُرسل إلا إلى {host}.',
  'key.isSet': 'المفتاح محفوظ. يبقى على هذا الجهاز ولا يُرسل إلا إلى {host}.',
  'key.save': 'حفظ المفتاح',
  'key.remove': 'إزالة المفتاح',

  'privacy.read': 'ما يُقرأ',
  'privacy.readWords':
    'الصفحة التي تسأل عنها: عنوانها ورابطها وعناوينها الفرعية وتسمياتها ورسائلها والنص الذي حددته. ولا يُقرأ أبدًا ما تكتبه في حقولها.',
  'privacy.kept': 'ما يُحفظ',
  'privacy.keptWords':
    'على هذا الجهاز فقط: إعداداتك ونصائحك وأسئلتك مع الصفحة التي طُرح كل منها فيها، وآراؤك في النصائح. أما أي صفحة أخرى فتُنسى.',
  'privacy.leaves': 'ما يُرسل',
  'privacy.leavesWords':
    'طلبات الموجزات أعلاه وصورها ولا شيء غيرها. ويخرج السؤال بريدًا منك أنت بعد أن ترى كل كلمة فيه.',
  'privacy.may': 'ما يُسمح له به',
  'privacy.mayWords':
    'قراءة الصفحة حين تضغط فيها الزر أو الاختصار أو القائمة. وما زاد على ذلك فحيث تأذن أنت، موقعًا موقعًا.',

  'side.title': 'أين تُفتح المساعدة بجانب الصفحة',
  'side.auto': 'تلقائيًا: إلى اليمين، أو إلى اليسار في الصفحات المكتوبة من اليمين إلى اليسار',
  'side.left': 'إلى اليسار',
  'side.right': 'إلى اليمين',

  'you.rolesKnown': 'الأدوار في موجزاتك',

  'practice.title': 'تدريب',
  'practice.how':
    'صفحة مختلقة. انقر في حقل أو اضغط «Save» لتظهر رسالة خطأ، ثم انظر إلى المساعدة بجانبها. لا يُحفظ شيء من هذا.',

  'welcome.practice': 'فتح صفحة التدريب',
  'welcome.practiceHow': 'نموذج مختلق وبجانبه المساعدة: انقر في حقل وانظر.',
};
