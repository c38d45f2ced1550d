// Words after which an address holds something that opens: a token, a code, an invitation, a short link.
import { fold } from '../find/words/terms.ts';

const WORDS = `
  access accesstoken acs activate activation apikey assertion auth authenticate authentication authorise
  authorize authorization authorisation bearer bit callback cb code confirm confirmation consume coupon cred credential
  device emailconfirm forgot forgotpassword gift giftcard go goto grant guest hash hook impersonate
  invitation invite inviter jid join jsessionid jwt key kiosk link login loginas logon magic magiclink meet nonce oauth
  oauth2 oidc onetime openid optin optout otk otp pair pairing pass passcode passphrase passwd password passwordless
  passwordreset pin private promo promocode puk pwd pwreset pw recover recovery redeem referral reset resetpassword
  2fa mfa u2f webauthn passkey saml saml2 secret sess session shared share sharelink shortlink sid sign signature signed signin signon signup
  sso tan ticketgrant token totp unlock unsubscribe unsub verification verifier verify vip voucher webhook
  passwort kennwort zurücksetzen einladung einladen bestätigen bestätigung aktivieren aktivierung freischalten
  freischaltung teilen geteilt anmelden anmeldung einloggen abbestellen schlüssel zugang zugangscode zugangsdaten sitzung
  gerät gutschein geheim geheimnis verifizieren verifizierung prüfcode losung wiederherstellen wiederherstellung beitreten
  entsperren privat rabattcode bestätigungscode gast freigabelink einmalcode freigabe freigeben abmelden einlösen gastzugang annehmen
  passe motdepasse réinitialiser réinitialisation vérifier vérification confirmer activer connexion connecter
  partage partager partagé jeton clé clef appareil désabonner désabonnement désinscription désinscrire récupérer
  récupération inviter invité rejoindre privé lien déverrouiller identifiants
  contraseña clave restablecer restablecimiento recuperar recuperación invitación invitar verificar verificación confirmar
  confirmación activar activación compartir compartido acceso acceder sesión código cupón dispositivo secreto privado
  enlace unirse invitado canjear desuscribir desbloquear
  senha redefinir redefinição recuperação convite convidar verificação confirmação ativar ativação partilhar partilha
  partilhado compartilhar compartilhado compartilhamento entrar sessão chave segredo dispositivo cupão cupom acesso
  desbloquear convidado resgatar descadastrar aderir
  مرور سر دعوة تحقق تأكيد تفعيل مشاركة دخول رمز مفتاح جلسة جهاز قسيمة استعادة تعيين
  codice codici buono buoni riscatta riscattare invito inviti invita conferma attiva attivazione accesso accedi chiave reimposta ripristina
  wachtwoord kortingscode cadeaubon verzilveren uitnodiging uitnodigen bevestigen activeren toegang sleutel ontgrendelen
  hasło haslo kod kupon zaproszenie potwierdź aktywacja aktywuj dostęp klucz odblokuj
`;

/** What pages of signing in are called as well: after these any word of paths may follow, as `login/orders`. */
const WEAK = new Set(
  `access auth authenticate authentication cb callback confirm confirmation device guest hash hook jid link login logon
  oauth oauth2 oidc openid saml saml2 session share shared sign signature signed signin signon signup sso verification
  verify webhook anmelden anmeldung einloggen freischaltung gerät sitzung teilen verifizieren verifizierung zugang appareil
  connexion connecter confirmer lien partage vérification vérifier acceso acceder confirmar confirmación dispositivo enlace freigabe freigeben gast
  annehmen abmelden aderir
  sesión verificación verificar acesso confirmação entrar sessão partilhar partilha verificação دخول جلسة جهاز تأكيد تحقق
  مشاركة`
    .split(/\s+/)
    .map(fold),
);

/** What may stand after all others without being what is opened. */
const AFTER = new Set(
  `account add admin cancel change complete create default delete done edit email error expired finish form help history
  home index instruction list lost mail manage new next page policy request resend send set setting show sms start status
  step success update user view ändern hilfe liste neu vergessen aide modifier nouveau oublie attente approuve ouvert ayuda pendiente pendientes aprobado cambiar nueva nuevo
  lista olvidada ajuda alterar esqueci nova novo pendente aprovado offen alle 一覧 待ち 済 変更 新規 忘れた 修改 列表 忘记 新建 待办 全部 تغيير جديد قائمة نسيت`
    .split(/\s+/)
    .map(fold),
);

/** Short ones, common in addresses that are nothing but a key. */
const SHORT = new Set('g i j k l r s t'.split(' '));

/** In scripts without spaces they stand anywhere in a part. */
const UNSPACED = new RegExp(
  `${'パスワード リセット 再設定 招待 認証 確認 検証 有効化 共有 ログイン トークン 暗証 秘密 キー コード 鍵 セッション デバイス クーポン 配信停止 ゲスト'.split(' ').join('|')}|${'密码 密碼 重置 重設 邀请 邀請 验证 驗證 激活 分享 共享 登录 登入 令牌 密钥 密鑰 口令 会话 设备码 优惠券 退订 找回 取消订阅 访客'.split(' ').join('|')}`,
);

/** The words, folded. */
export const OPENERS: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/[\s-]+/)
    .map(fold),
);

/** Openers that are told also in one word with others: `newpass`, `accesstoken`. */
const JOINED = [...OPENERS].filter((word) => word.length >= 4 && word !== 'sign' && word !== 'hash');

/** `Shared Documents` is a library, not a link. */
const LIBRARY =
  /^(?:shared (?:documents|drives?)|freigegebene dokumente|documents partages|documentos (?:compartidos|compartilhados|partilhados))$/;

/** A word, and what it may be the plural of. */
const singulars = (word: string) => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/(?<=.{3})e?n$/, ''),
  word.replace(/(?<=.{3})n$/, ''),
];
const withoutArticle = (word: string) => word.replace(/^ال/, '');

function isOpener(word: string, isWord: (word: string) => boolean): boolean {
  const bare = withoutArticle(word);
  if ([...singulars(bare), bare.replace(/([aou])e/g, '$1')].some((one) => OPENERS.has(one))) return true;
  return !isWord(bare) && JOINED.some((opener) => bare.startsWith(opener) || bare.endsWith(opener));
}

/** Tells openers after which any word of paths may follow. */
export function isWeak(words: readonly string[]): boolean {
  const openers = words.filter((word) => isOpener(word, () => true));
  // `tax-codes` are no secrets, and neither are `key-figures`.
  if (
    openers.length === 1 &&
    words.length > 1 &&
    /^(?:code|key|codigo|clave|chave|cle|codice|kod)s?$/.test(openers[0] ?? '')
  )
    return true;
  return openers.every((word) => singulars(word).some((one) => WEAK.has(one) || SHORT.has(one)));
}

/** Tells the words that may follow any opener. */
export const followsOpeners = (word: string): boolean => singulars(word).some((one) => AFTER.has(one));

/**
 * Tells whether what follows a part of an address opens something; `words` are those of the part, folded, and `isWord`
 * tells the words of paths, which hold an opener only by chance (`barcode`, `author`).
 */
export function opens(words: readonly string[], isWord: (word: string) => boolean): boolean {
  if (LIBRARY.test(words.join(' '))) return false;
  return words.some((word) => (words.length === 1 && SHORT.has(word)) || UNSPACED.test(word) || isOpener(word, isWord));
}

/** Whose part of an address comes next: a person’s, who is nobody else’s business. */
const PEOPLE = new Set(
  'agent applicant author by candidate colleague contact employee expert in lecturer mailbox member onmicrosoft patient people person personal personne profile seller speaker staff student teacher team u user utilisateur usuario usuário benutzer bewerber collaborateur colaborador empleado funcionario kontakt mitarbeiter mitglied salarie ユーザー 社員 用户 员工 مستخدم موظف'
    .split(' ')
    .map(fold),
);

/** Tells whether a part of an address is followed by the name of somebody. */
export const namesPeople = (words: readonly string[]): boolean =>
  words.length === 1 && words.some((word) => singulars(word).some((one) => PEOPLE.has(one)));
