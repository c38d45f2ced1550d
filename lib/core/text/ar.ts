// Arabic: plain modern standard Arabic; verbal nouns and the passive, so that no gender of the reader is assumed.
import { arAsk } from './ar-ask.ts';
import { arCheck } from './ar-check.ts';
import { arData } from './ar-data.ts';
import { arEditor } from './ar-editor.ts';
import { arFeeds } from './ar-feeds.ts';
import { arImport } from './ar-import.ts';
import { arPick } from './ar-pick.ts';
import { arPlace } from './ar-place.ts';
import { arPoint } from './ar-point.ts';
import { arProblems } from './ar-problems.ts';
import { arPublish } from './ar-publish.ts';
import { arRecord } from './ar-record.ts';
import { arSave } from './ar-save.ts';
import { arSettings } from './ar-settings.ts';
import { arShared } from './ar-shared.ts';
import { arWorkshop } from './ar-workshop.ts';
import { arWrite } from './ar-write.ts';
import type { Catalogue } from './text.ts';

/** The Arabic messages. */
export const ar: Catalogue = {
  ...arAsk,
  ...arData,
  ...arEditor,
  ...arPick,
  ...arPlace,
  ...arPoint,
  ...arRecord,
  ...arFeeds,
  ...arImport,
  ...arProblems,
  ...arPublish,
  ...arCheck,
  ...arSave,
  ...arSettings,
  ...arShared,
  ...arWrite,
  ...arWorkshop,

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

  'beside.busy': 'هذه الصفحة مشغولة ولم تستجب، لذلك فُتحت المساعدة هنا.',
  'beside.unreachable': 'لا يمكن فتح المساعدة بجانب هذه الصفحة، لذلك فُتحت هنا.',
  'beside.removed': 'أغلقت هذه الصفحة المساعدة، لذلك فُتحت هنا.',
  'beside.refused': 'يحظر متصفحك الإضافات في هذه الصفحة، لذلك فُتحت المساعدة هنا.',
  'beside.focus': 'ظلت هذه الصفحة تستعيد لوحة المفاتيح، لذلك تتابع المساعدة هنا مع ما كتبته.',
  'beside.covered':
    'لم تكن المساعدة ظاهرة بالكامل إلى جانب هذه الصفحة عند الضغط، لذلك لم يُنفَّذ شيء وتظهر المساعدة هنا. إذا كنت تقصد ذلك، فاضغط مرة أخرى هنا.',

  'failure.offline': 'لا يوجد اتصال بالإنترنت. تبقى النصائح المحفوظة على هذا الجهاز.',
  'failure.unreachable': 'تعذّر الوصول إلى {host}. يُرجى التحقق من الرابط أو إعادة المحاولة لاحقًا.',
  'failure.permission': 'لا يمكن قراءة {host} بعد: إما أنه متوقف، أو أن متصفحك يحتاج أولًا إلى إذن لجلب النصائح منه.',
  'failure.timeout': 'لم يصل رد من {host} خلال {seconds} ثانية. يُرجى إعادة المحاولة لاحقًا.',
  'failure.http': 'ردّ {host} بالخطأ {status}. يُرجى التحقق من الرابط أو إبلاغ القائمين على الموجز.',
  'failure.unauthorised': 'يطلب {host} تسجيل الدخول قبل إتاحة نصائحه (الرد {status}).',
  'failure.busy': 'الموقع {host} مشغول ويطلب الانتظار قليلًا.',
  'failure.redirect':
    'يحيل {host} إلى {to}. لا يُقرأ الموجز إلا من موقعه نفسه؛ فإن كان {to} صحيحًا، فيمكنك إضافة ذلك الرابط.',
  'failure.html': 'أرسل {host} صفحة ويب بدلًا من موجز. هل عليك تسجيل الدخول هناك أولًا؟',
  'failure.not-json': 'ما أرسله {host} ليس بتنسيق JSON، فلا يمكن قراءته كموجز: {detail}.',
  'failure.cut-off': 'موجز {host} غير مكتمل. يُرجى إعادة المحاولة، ثم إبلاغ القائمين عليه إن تكرر ذلك.',
  'failure.encoding': 'موجز {host} غير مكتوب بترميز UTF-8.',
  'failure.not-feed': 'ما أرسله {host} ليس موجزًا بتنسيق JSON Feed. {detail}.',
  'failure.too-large': 'يتجاوز موجز {host} حد الملف الواحد، وهو {limit} MB. يمكن لمن يُعدّه تقسيمه إلى صفحات.',
  'failure.too-many-pages': 'عدد صفحات موجز {host} أكبر من {limit}، ولا يُقرأ ما زاد على ذلك.',
  'failure.page-host': 'لموجز {host} تتمة في {next}، لكن لا تُقرأ إلا الصفحات الموجودة في موقعه نفسه.',
  'failure.rollback': 'أرسل {host} موجزًا أقدم (الإصدار {found}) من الموجود هنا (الإصدار {stored}). يبقى الأحدث.',
  'failure.emptied':
    'تغيّر عدد نصائح موجز {host} فجأة من {before} إلى {after}. تبقى نصائح هذا الجهاز إلى أن يؤكد الفحص التالي ذلك.',
  'failure.storage-full': 'لم تعد على هذا الجهاز مساحة لنصائح أخرى. تبقى النصائح السابقة.',
  'failure.storage':
    'تعذّر حفظ النصائح على هذا الجهاز ({detail}). تبقى النصائح السابقة. إذا كان القرص ممتلئًا فأفرغ بعض المساحة.',
  'failure.bad-url': 'هذا ليس رابط ويب. مثال على رابط صحيح: https://team.example/tips.json.',
  'failure.insecure-url': 'يُرجى استخدام رابط يبدأ بـ https://\u200e، فلا يمكن لأحد تغيير النصائح في طريقها إليك.',
  'failure.password-url': 'لا يمكن الجلب بأمان من رابط فيه اسم أو كلمة مرور. يُرجى استخدام رابط {host} بدونهما.',
  'failure.already-added': 'هذا الموجز في قائمتك بالفعل.',

  'feeds.details': 'تفاصيل',
  'feeds.detailsName': 'تفاصيل النصائح',
  'feeds.sample': 'عيّنة',
  'feeds.sampleFrom': 'تأتي مع Alongside، ويمكن إزالتها بعد إضافة موجز فريقك.',
  'feeds.tips': { zero: 'لا نصائح', one: 'نصيحة واحدة', two: 'نصيحتان', few: '{n} نصائح', other: '{n} نصيحة' },
  'feeds.checked': 'آخر فحص {ago}',
  'feeds.neverChecked': 'لم يُقرأ بعد',
  'feeds.sync': 'المزامنة الآن',
  'feeds.removed': 'تمت إزالة {title}',
  'feeds.allow': 'السماح',
  'feeds.problemsMore': {
    zero: 'ولا عناصر أخرى',
    one: 'وعنصر آخر',
    two: 'وعنصران آخران',
    few: 'و{n} عناصر أخرى',
    many: 'و{n} عنصرًا آخر',
    other: 'و{n} عنصر آخر',
  },
  'feeds.failingSince': {
    zero: 'لا محاولات منذ {when}.',
    one: 'محاولة واحدة منذ {when}.',
    two: 'محاولتان منذ {when}.',
    few: '{n} محاولات منذ {when}.',
    other: '{n} محاولة منذ {when}.',
  },
  'feeds.kept': 'تبقى النصائح التي قُرئت من قبل.',

  'group.field': 'للحقل «{field}»',
  'group.fieldPlain': 'لهذا الحقل',
  'group.message': 'لهذا التنبيه',
  'group.page': 'لهذه الصفحة',
  'group.site': 'لهذا الموقع',
  'group.near': 'الأقرب',
  'group.reading': 'لا تزال مفتوحة',
  'group.saved': 'محفوظة للتو',
  'group.found': 'نتائج «{query}»',
  'group.more': 'المزيد ({n})',
  'group.fewer': 'أقل',

  'help.name': 'مساعدة لهذه الصفحة',
  'help.close': 'إغلاق المساعدة',
  'help.options': 'الخيارات',
  'help.openBeside': 'فتح إلى جانب الصفحة',
  'help.openPanel': 'فتح في اللوحة الجانبية للمتصفح',
  'help.newAbove': 'في الأعلى: {heading}',
  'help.nowFor': '{heading}: {title}',
  'help.thisPage': 'هذه الصفحة',

  'kind.guide': 'دليل',
  'kind.tip': 'نصيحة',
  'kind.contact': 'جهة اتصال',
  'kind.tool': 'أداة',
  'kind.course': 'دورة',
  'kind.announcement': 'خبر',

  'mail.default': 'تطبيق البريد لديك',
  'mail.gmail': 'Gmail',
  'mail.outlook': 'Outlook.com',
  'mail.outlook-work': 'Outlook للعمل أو الدراسة',

  'menu.name': 'قائمة المساعدة',
  'menu.layout': 'الموضع',
  'menu.left': 'على اليسار',
  'menu.right': 'على اليمين',
  'menu.room': 'إفساح مكان إلى جانب الصفحة',
  'menu.overlay': 'عرض فوق الصفحة',
  'menu.always': 'تشغيل دائم في هذا الموقع…',

  'notice.noFeedTitle': 'لا نصائح هنا بعد',
  'notice.noFeed': 'تأتي النصائح من موجز فريقك، ويكفي لصق رابطه لإضافته.',
  'notice.firstSyncTitle': 'جارٍ جلب نصائح فريقك',
  'notice.firstSync': 'يحدث هذا مرة واحدة، ثم تظهر النصائح فورًا، حتى دون اتصال.',
  'notice.noTipTitle': 'لا نصيحة لهذه الصفحة بعد',
  'notice.noTipNear': 'إليك أقرب النصائح، ومن يمكنك سؤالهم.',
  'notice.noTip': 'يمكنك البحث أو السؤال، فهناك من مرّ من هنا قبلك.',
  'notice.where': 'انقر الحقل الذي توقفت عنده، أو أشِر إليه.',
  'notice.whereFromPopup': 'أشِر إلى ما توقفت عنده، أو انقره ثم افتح المساعدة مجددًا.',
  'notice.nothingTitle': 'لا نتائج عن «{query}»',
  'notice.nothing': 'قد تنفع كلمات أقل أو مختلفة. ويمكنك السؤال، وستُضاف إليه كلمات بحثك.',
  'notice.askAbout': 'سؤال عن «{query}»',
  'notice.clear': 'مسح البحث',
  'notice.goneTitle': 'انقطعت المساعدة',
  'notice.gone': 'لم يستجب Alongside. ما هو محفوظ على هذا الجهاز في أمان.',
  'notice.again': 'إعادة المحاولة',

  'options.title': 'Alongside',
  'options.lead': 'مساعدة من زملائك، في الصفحة التي أمامك.',
  'options.sections': 'الأقسام',
  'options.feeds': 'موجزاتك',
  'options.noFeeds': 'لا موجز بعد. يُرجى لصق الرابط الذي تلقّيته من فريقك.',
  'feeds.add': 'إضافة موجز',
  'options.address': 'رابط الموجز',
  'options.addressHint': 'https://team.example/tips.json',
  'options.addDo': 'إضافة',
  'options.adding': 'تجري قراءة الموجز…',
  'options.added': {
    zero: 'تمت إضافة {title}، بلا نصائح.',
    one: 'تمت إضافة {title}، وفيه نصيحة واحدة.',
    two: 'تمت إضافة {title}، وفيه نصيحتان.',
    few: 'تمت إضافة {title}، وفيه {n} نصائح.',
    other: 'تمت إضافة {title}، وفيه {n} نصيحة.',
  },
  'options.privacy': 'صفحاتك تبقى لك',

  'pages.title': 'في صفحاتك',
  'pages.saved': 'تم الحفظ',
  'pages.toolbar': 'عند الضغط على زر شريط الأدوات',
  'pages.popup': 'تُفتح المساعدة في نافذة صغيرة',
  'pages.sidebar': 'تُفتح المساعدة إلى جانب الصفحة',
  'pages.badge': 'عرض عدد نصائح الصفحة على زر شريط الأدوات',
  'pages.badgeHint': 'في مواقع المساعدة الدائمة. يجري العدّ داخل متصفحك، ولا يُقرأ شيء من الصفحة.',
  'pages.mail': 'أين تُفتح المسودات',
  'pages.sites': 'مواقع المساعدة الدائمة',
  'pages.noSites': 'لا شيء بعد. يمكنك فتح المساعدة في أحد مواقعك المعتادة، واختيار «تشغيل لهذا الموقع».',
  'pages.removed': 'لم تعد المساعدة دائمة في {host}.',
  'pages.removedKept': 'لم تعد المساعدة دائمة في {host}. ولا يزال متصفحك يسمح لإضافة Alongside بجلب موجزك من هناك.',

  'progress.fetching': 'جارٍ الجلب…',
  'progress.reading': {
    zero: 'لم يُقرأ أي عنصر بعد',
    one: 'قُرئ عنصر واحد',
    two: 'قُرئ عنصران',
    few: 'قُرئت {n} عناصر',
    many: 'قُرئ {n} عنصرًا',
    other: 'قُرئ {n} عنصر',
  },
  'progress.readingOf': 'العناصر المقروءة: {n} من {total}',
  'progress.saving': 'جارٍ الحفظ…',
  'progress.indexing': 'جارٍ تجهيزها للبحث…',
  'progress.name': 'التقدّم',

  'reason.field': 'أنت في الحقل «{words}»',
  'reason.error': 'تتعلق بهذا التنبيه: {words}',
  'reason.selection': 'النص الذي حدّدته: {words}',
  'reason.page': 'كلمات في هذه الصفحة: {words}',
  'reason.place': 'كُتبت لهذه الصفحة',
  'reason.address': 'في رابط هذه الصفحة: {words}',
  'reason.search': 'كلمات بحثك: {words}',

  'search.name': 'البحث في النصائح',
  'search.placeFeed': 'البحث في {title}',
  'search.count': {
    zero: 'لم يُعثر على نصائح',
    one: 'عُثر على نصيحة واحدة',
    two: 'عُثر على نصيحتين',
    few: 'عُثر على {n} نصائح',
    other: 'عُثر على {n} نصيحة',
  },
  'search.clear': 'مسح',

  'status.tips': {
    zero: 'لا نصائح · آخر تحديث {ago}',
    one: 'نصيحة واحدة · آخر تحديث {ago}',
    two: 'نصيحتان · آخر تحديث {ago}',
    few: '{n} نصائح · آخر تحديث {ago}',
    other: '{n} نصيحة · آخر تحديث {ago}',
  },
  'status.noFeed': 'لا موجز بعد',
  'status.first': 'جارٍ جلب النصائح لأول مرة…',
  'status.syncing': {
    zero: 'لا نصائح · جارٍ التحديث…',
    one: 'نصيحة واحدة · جارٍ التحديث…',
    two: 'نصيحتان · جارٍ التحديث…',
    few: '{n} نصائح · جارٍ التحديث…',
    other: '{n} نصيحة · جارٍ التحديث…',
  },
  'status.offline': 'دون اتصال · آخر تحديث {ago}',
  'status.offlinePlain': 'دون اتصال',
  'status.failing': 'لا تحديث منذ {date}',
  'status.failed': 'تعذّرت قراءة النصائح',
  'status.syncFailed': 'لم ينجح ذلك. يُرجى إعادة المحاولة.',

  'time.now': 'قبل لحظات',

  'tip.showMe': 'إظهار في الصفحة',
  'tip.actions': 'إجراءات هذه النصيحة',
  'tip.helped': 'أفادتني',
  'tip.notThisTime': 'ليس هذه المرة',
  'tip.thanksHelped': 'يسعدنا ذلك. شكرًا لك.',
  'tip.thanksNot': 'شكرًا على صراحتك. لا حرج في السؤال.',
  'tip.why': 'لماذا هذه النصيحة؟',
  'tip.open': 'المزيد في {host}',
  'tip.openTool': 'فتحها في {host}',
  'tip.checkedBy': 'روجعت {ago} بواسطة {name}',
  'tip.lastChecked': 'آخر مراجعة {ago}',
  'tip.lastCheckedBy': 'آخر مراجعة {ago} بواسطة {name}',
  'tip.overdue': 'لم تُراجع منذ {date}',
  'tip.changed': 'عُدّلت {ago}',

  'walk.step': 'الخطوة {n} من {count}',
  'walk.back': 'السابق',
  'walk.next': 'التالي',
  'walk.stop': 'إنهاء',
  'walk.nothing': 'لا شيء يُشار إليه هنا، فهذه الخطوة للقراءة فقط.',
  'walk.shown': 'تم تمييز «{name}» في الصفحة.',
  'walk.shownPlain': 'تم تمييز الموضع في الصفحة.',
  'walk.missing':
    'لا يظهر في هذه الصفحة الآن ما اسمه «{name}». قد يكون في موضع لاحق أو داخل علامة تبويب فيها؛ والخطوة تبقى صحيحة.',
  'walk.missingPlain':
    'لا يظهر الموضع المقصود في هذه الصفحة الآن. قد يكون في موضع لاحق أو داخل علامة تبويب فيها؛ والخطوة تبقى صحيحة.',
  'walk.unreadable': 'لا يمكن الإشارة إلى شيء في هذه الصفحة من هنا؛ والخطوة تبقى صحيحة.',
};
