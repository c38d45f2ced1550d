// Words in addresses that say of the number behind them that it is no record’s: somebody’s own, or what lets one in.
import { fold } from '../find/words/terms.ts';

const folded = (words: string) => new Set(words.trim().split(/\s+/).map(fold));

/** Numbers of people and their accounts, whatever their length; words of one name are written together. */
const OF_PEOPLE = folded(`
  accountnumber accountno accountnr bankaccount bankaccountnumber routingnumber sortcode iban passport passportnumber ssn socialsecurity
  socialsecuritynumber nationalinsurance nationalinsurancenumber nino nhsnumber taxid taxnumber driverslicense
  drivinglicence idcard identitycard securityanswer secretanswer securityquestion cardnumber creditcard
  kontonummer kontonr bankverbindung sozialversicherung sozialversicherungsnummer rentenversicherung rentenversicherungsnummer
  krankenversicherung krankenversichertennummer steuernummer steuerid steueridentifikationsnummer reisepass
  personalausweis personalausweisnummer ausweisnummer reisepassnummer führerschein sicherheitsantwort sicherheitsfrage kartennummer kreditkarte
  numérodecompte comptebancaire sécuritésociale numérodesécuritésociale cartevitale passeport cartedidentité numérofiscal
  permisdeconduire réponsesecrète réponsedesécurité cartebancaire
  númerodecuenta cuentabancaria seguridadsocial númerodeseguridadsocial pasaporte dni nie nif curp respuestasecreta
  respuestadeseguridad tarjetasanitaria
  númerodaconta númerodeconta contabancária segurançasocial passaporte cpf cartãodecidadão respostasecreta
  respostadesegurança cartãodesaúde
  口座番号 マイナンバー 個人番号 パスポート 旅券 护照 身份证 银行账号 جواز رقمالحساب رقمالهوية
  codicefiscale cartadidentità bsn pesel rekeningnummer paspoort dowódosobisty paszport`);

/** Rooms, doors, lockers, licences and the like: a short number says which one, a longer one lets in. In the plural they are lists of records. */
const OF_DOORS = folded(`
  validate validation enter room lobby alarm safe gate door serial serialnumber licence license locker lockbox pickup collect smartlock doorlock
  packstation combination intercom keypad disarm
  validieren validierung betreten raum konferenzraum tresor tor tür haustür seriennummer lizenz schließfach abholung
  abholen
  valider salle salon coffre portail porte digicode retrait consigne alarme numérodesérie
  validar validación sala caja puerta portón recogida retirada taquilla cerradura númerodeserie licencia
  validação cofre porta portão levantamento cacifo licença númerodesérie fechadura
  ルーム 会議室 ロッカー 金庫 ライセンス シリアル 房间 会议室 储物柜 保险箱 许可证 序列号 غرفة بوابة خزنة ترخيص
  convalida stanza cassaforte ritiro kamer kluis afhalen pokój sejf odbiór`);

/** Longest number of a record, in digits. */
const RECORD = 7;
/** Which room or gate, in digits. */
const WHICH_ONE = 3;

/** Words of one name of which the first says what it is, in languages that put it there. */
const FIRST_SAYS = folded('salle salon sala caja porte puerta porta coffre cofre stanza');
/** Behind another word they say nothing of their own: `/safe/open/…`, `room-id`. */
const MUTE = folded(
  'id no nr num number nummer numero numéro número open unlock öffnen ouvrir abrir apri 番号 编号 رقم',
);

const isOfDoor = (words: readonly string[]) =>
  OF_DOORS.has(words.at(-1) ?? '') || OF_DOORS.has(words.join('')) || FIRST_SAYS.has(words[0] ?? '');

/** What two parts say together, `/accounts/number/…`, is said in one word as well. */
const isOfPeople = (words: readonly string[], previous: readonly string[]) =>
  [words, [...previous.map((word) => word.replace(/s$/, '')), ...words]].some((all) => OF_PEOPLE.has(all.join('')));

/**
 * The most digits of a number that may be shown behind a part of an address, of which the words are given, folded, and
 * those of the part before it.
 */
export function mostDigitsAfter(words: readonly string[], previous: readonly string[] = []): number {
  if (isOfPeople(words, previous)) return 0;
  const telling = words.filter((word) => !MUTE.has(word));
  if (isOfDoor(words) || isOfDoor(telling.length > 0 ? telling : previous)) return WHICH_ONE;
  return RECORD;
}
