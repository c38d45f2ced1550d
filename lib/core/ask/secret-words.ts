// Words that announce a secret in a text, in eight languages, and the words that may follow them without being one.

/** What always announces a secret. */
export const PASSWORDS =
  'pass ?(?:word|wort|code|phrase)s?|passwd|pwd|pw|pass|kennwort|losungswort|mot de passe|mots? de passe|mdp|contraseñas?|contrasenas?|clave(?: secreta| de acceso| de acesso| dinámica| temporal| provisional| numérica)?|senhas?|palavra-passe|palavra passe|passwörter|credentials?|パスワード|パスフレーズ|暗証番号|合言葉|密码|密碼|口令|كلمة المرور|كلمة السر|الرقم السري|الرمز السري';

/** Keys of programs. */
export const KEYS =
  "(?:(?:api|access|secret|private|license|licence|product|account|shared access|encryption|subscription|activation|recovery|session|storage|signing|client|master|security|serial|bearer|refresh|id|auth|authentication|personal access|csrf|xsrf)[-_ ]?)+(?:key|secret|token|id_token)s?|accountkey|sharedaccesskey|sharedaccesssignature|apikeys?|tokens?|secrets?|client_?secret|jwt|nonce|bearer|authorization|set-cookie|cookie|session[-_ ]?id|sessionid|jsessionid|phpsessid|(?:api|zugangs|sicherheits|geheim|lizenz|produkt|zugriffs|wiederherstellungs)-?schlüssel|jetons?|clé (?:d['’]api|api|secrète|de licence|d['’]accès|privée|de récupération)|clave (?:api|privada|de api)|chave (?:api|da api|de api|secreta|privada|de acesso|de licença)|トークン|apiキー|api キー|アクセスキー|秘密鍵|ライセンスキー|シークレット|令牌|密钥|密鑰|api密钥|رمز الوصول|المفتاح السري|مفتاح api|مفتاح الترخيص";

/** Codes and numbers that open something for once. */
export const CODES =
  "(?:pin|nip|puk|tan|otp|totp|mtan|itan|sms-tan)(?:[- ]?(?:code|number|nummer))?|(?:(?:one[- ]time|single[- ]use|verification|security|access|confirmation|authentication|authenticator|auth|login|log-?in|sign-?in|activation|invitation|invite|device|user|pairing|backup|recovery|reset|sms|mfa|2fa|two-factor|unlock|entry|door|gate|alarm|promo|voucher|coupon|discount|gift|gift card|redemption|secret|join|meeting|enrol?lment)[- ]?)+(?:pass)?(?:codes?|words?|numbers?)|(?:vouchers?|coupons?|gift cards?)(?: codes?)?|cv[vc]2?|(?:zugangs|zugriffs|bestätigungs|sicherheits|einmal|verifizierungs|prüf|freischalt|aktivierungs|einladungs|geräte|anmelde|login|sms-|tür|wiederherstellungs|gutschein|rabatt|registrierungs|authentifizierungs)-?(?:code|pin|kennwort|passwort|zahl|nummer)s?|gutschein|code (?:de |d['’])?(?:vérification|sécurité|accès|confirmation|validation|activation|connexion|secret|confidentiel|pin|sms|promo|à usage unique|porte|secours|récupération|parrainage|invitation)|(?:código|codigo) (?:de )?(?:la )?(?:verificación|verificacion|seguridad|acceso|confirmación|activación|invitación|recuperación|un solo uso|uso único|inicio de sesión|promocional|verificação|verificacao|segurança|acesso|confirmação|ativação|convite|recuperação|utilização única|sms|pin|secreto|secreto|desconto|descuento)|(?:認証|確認|検証|セキュリティ|アクセス|ワンタイム|招待|有効化|復旧|クーポン|プロモーション|ログイン)(?:コード|番号|パスワード|キー)|ピン|验证码|驗證碼|校验码|动态码|授权码|激活码|邀请码|安全码|确认码|一次性密码|优惠码|兑换码|取件码|设备码|رمز (?:التحقق|الدخول|الأمان|التأكيد|التفعيل|الدعوة|المصادقة|القسيمة)|كود (?:التحقق|التفعيل|الخصم)";

/** A code that may as well be a country’s or an error’s: it is a secret where nothing else is said of it. */
export const BARE_CODES = 'codes?|código|codigo|コード|代码|رمز|الرمز|كود|الكود|key|schlüssel|clé|chave|llave';

/** Before a bare code: then it is somebody’s own. */
export const OWN =
  'your|my|enter|use|type|submit|dein|deinem|deinen|ihr|ihrem|ihren|mein|meinen|votre|ton|mon|saisissez|tu|su|mi|introduzca|o seu|seu|teu|meu|introduza|あなたの|您的|你的|رمزك|كودك';

/** Before a bare code: nothing is said of what it is. */
export const PLAIN_BEFORE =
  'the|this|that|a|with|new|old|der|den|dem|die|mit|le|la|ce|avec|el|este|con|o|este|com|das|この|此';

/** What links a secret to its name. */
export const LINKS =
  'is|was|will be|are|reads?|lautet|ist|war|heißt|est|était|sera|es|era|será|é|foi|は|が|是|为|為|هو|هي|:is';

/** What is said of secrets: no secret itself. */
export const SAID = new Set(
  `a an the this that your our you we it its is are was be been being must should shall may can cannot can't could will would has have had do does did not no never only
  also already still just now too very so as at and or but if for from to of in on by with without than then when where which who please try again check change changed choose
  contains contain containing consist consists required requires require needed invalid valid incorrect correct wrong expired expires expire missing empty blank weak strong short long
  minimum maximum least most more less between allowed unknown unavailable used reused same different mismatch match matches matched does doesn't don't isn't didn't failed failure
  rejected accepted sent set reset resets forgotten forgot lost stolen locked unlocked updated saved stored hidden shown visible secure insecure similar simple guessable compromised
  protected field name policy policies rules rule history length characters character letters letter digits digit symbols number numbers manager managers generator hint expiry error errors
  confirmation prompt mode type format management settings setting page form link cannot must enter entered type typed provide provided given confirm repeat again new old current
  here below above e-mail email mail sms phone app browser user users account accounts administrator contact support help minutes minute hours days day soon
  generated created revoked refreshed refresh request requests header parameter value values scope claims signature authentication authorization unauthorized forbidden denied
  about optional mandatory none null undefined n/a yes ok true false todo tbd
  muss müssen darf dürfen soll sollte sollten kann können ist sind war wird wurde werden wurden hat haben nicht nie kein keine nur auch schon noch bereits jetzt zu sehr und oder aber wenn für von bitte
  erneut prüfen ändern geändert wählen enthalten enthält ungültig gültig falsch richtig korrekt abgelaufen läuft fehlt leer schwach stark kurz lang mindestens höchstens zwischen erlaubt unbekannt
  verwendet gleich anders stimmt stimmen überein abgelehnt gesendet gesetzt zurückgesetzt zurücksetzen vergessen verloren gesperrt gespeichert verborgen sicher unsicher erforderlich eingeben eingegeben
  wiederholen neu neues alt altes aktuelles hier per aus dem der die das den ein eine einen einem erhalten angefordert pflichtfeld zeichen buchstaben ziffern
  doit doivent peut peuvent est sont était sera a ont pas jamais seulement aussi déjà encore maintenant trop très et ou mais si pour de des du la le les un une par avec sans veuillez réessayer vérifier
  changer changé choisir contenir contient invalide valide incorrect incorrecte correct faux erroné expiré expirée manquant manquante vide faible fort court long minimum maximum moins plus entre autorisé inconnu
  utilisé identique différent correspond correspondent refusé envoyé défini réinitialisé oublié perdu verrouillé enregistré masqué requis requise obligatoire saisir saisi répéter nouveau ancien actuel ici au caractères
  debe deben puede pueden es son era será ha han no nunca solo sólo también ya todavía ahora demasiado muy y o pero si para de del la el los las un una por con sin inténtelo verifique compruebe cambiar cambiada elegir
  contener contiene inválida inválido válida válido incorrecta incorrecto correcta errónea caducado caducada expirado expirada falta vacía vacío débil fuerte corta corto larga mínimo máximo menos más entre permitida
  desconocida usada igual diferente coincide coinciden rechazada enviado enviada restablecida olvidada perdida bloqueada guardada oculta requerida requerido obligatoria obligatorio introduzca repetir nueva antigua actual aquí al caracteres
  deve devem pode podem é são era será foi tem têm não nunca só apenas também já ainda agora demasiado muito e ou mas se para de do da o a os as um uma por com sem verifique altere alterada escolher conter contém
  inválida inválido válida válido incorreta incorreto errada errado expirou expirada expirado falta vazia vazio fraca forte curta curto longa mínimo máximo menos mais entre permitida desconhecida usada igual diferente
  coincide coincidem recusada enviada enviado redefinida esquecida perdida bloqueada guardada oculta necessária obrigatória obrigatório introduza repita nova antiga atual aqui ao caracteres
  غير يجب لا ليست ليس هي هو قد لم صحيحة صحيح صالحة صالح خاطئة خاطئ منتهية مطلوبة مطلوب قصيرة قصير ضعيفة أن من على في إلى`
    .toLowerCase()
    .split(/\s+/),
);

/** What numbers of people are called: passports, identity cards, insurance, patients, accounts. */
export const PERSONAL_NUMBERS =
  "passport|passeport|reisepass|pasaporte|passaporte|パスポート|旅券|护照|護照|جواز(?: السفر)?|(?:national )?(?:ni|insurance|identity|identification|id) ?(?:number|no\\.?|card)|national insurance|nino|nhs(?: number)?|ssn|social security(?: number)?|medicare|medicaid|tax(?:payer)?[- ]id(?:entification)?(?: number)?|itin|steuer-?id(?:entifikationsnummer)?|steuernummer|sozialversicherungsnummer|sv-?nummer|svnr|ahv(?:-nummer)?|personalausweis(?:nummer)?|ausweis(?:nummer)?|krankenversicherungsnummer|versichertennummer|bsn|pesel|cpf|nif|dni|curp|cnp|aadhaar|pan card|driver(?:['’]s|s)? licen[cs]e|driving licen[cs]e|führerschein(?:nummer)?|permis de conduire|numéro de sécurité sociale|sécurité sociale|carte (?:d['’]identité|vitale)|seguridad social|número de la seguridad social|segurança social|cartão de cidadão|número de utente|utente|マイナンバー|個人番号|免許証番号|保険証番号|身份证号?码?|身分證|社保号|رقم الهوية(?: الوطنية)?|الهوية الوطنية|بطاقة الهوية|mrn|medical record|patient(?:in|en)?(?:[- ]?(?:id|nr|nummer|number|no))?|patiente|paciente|患者(?:番号|id|号)?|病历号|رقم المريض|المريض|member id|policy number|bank account|account (?:number|no\\.?)|a/c(?: no\\.?)?|sort code|routing number|iban|bic|kontonummer|bankleitzahl|blz|numéro de compte|numéro client bancaire|rib|número de cuenta|cuenta bancaria|número da conta|conta bancária|nib|口座番号|银行账号|账号|帳號|رقم الحساب";
