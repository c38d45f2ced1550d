// Numbers that stand for people and their money: cards, accounts, telephones, passports, insurance, patients.
import { MASK } from './mask-mark.ts';
import { digitsIn } from './odd-word.ts';
import { PERSONAL_NUMBERS } from './secret-words.ts';

const IBAN = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b/g;
/** Nine digits or more, in any script, also grouped: cards, accounts, telephone numbers. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\s.()/\u2010-\u2015-]{0,3}\p{Nd}){8,}/gu;
/** Days and months: `2025-04-17`, `17.04.2025`, `04/2025`. */
const DAY =
  /(?<!\d)(?:(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])(?:[-/.][0-3]\d)?|(?:[0-3]?\d[-/.])?(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2})(?!\d)/g;
/** Thirteen to nineteen digits with whatever between them. */
const CARD = /(?<!\d)(?!0000)\d(?:[^\p{L}\p{N}]{0,3}\d){12,18}(?!\d)/gu;
/** What is left of a card: `**** **** **** 4242`; three bullets are a mask of ours. */
const STAR = '[*●∗×#•]';
/** A whole run of them: were it cut anywhere, a long row of stars would be read in ever so many ways. */
const STAR_RUN = `(?<!${STAR})(?!•{1,3}(?!${STAR}))${STAR}{2,}`;
const STARS = `(?:${STAR_RUN}|\\b[xX]{4,12}|[.…]{3,6}(?=\\d{4}(?!\\d)))`;
const STARRED = new RegExp(`${STARS}(?:[\\s.·-]{0,2}${STARS}){0,4}[\\s.·-]{0,2}\\d{2,5}(?!\\d)`, 'gu');
const ENDING =
  /((?:ending|ends)(?: in| with)?|endet auf|endend auf|(?:se )?termin(?:ant|e|ée) par|terminad[ao] en|termina em|final(?: em)?|末尾(?:が|は)?|尾号(?:为|是)?|下4桁(?:が|は)?|المنتهية ب)(\s{0,2}[:：]?\s{0,2})\d{4}(?!\d)/giu;

/** The check digit of cards (Luhn). */
function isCard(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const twice = digit * 2;
    return total + (at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** Shapes of national numbers with letters or fewer than nine digits: British, Spanish, Nordic, German, Mexican, Italian. */
const NATIONAL = [
  /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/g,
  /\b[XYZ]?\d{7,8}-?[A-HJ-NP-TV-Z]\b/g,
  /\b\d{6}[-+A]\d{3}[0-9A-Y]\b/g,
  /\b\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}\b/g,
  /\b[A-ZÑ&]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[A-Z\d]{3}|[HMX][A-Z]{5}[A-Z\d]\d)\b/g,
  /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/g,
];

const NAME = new RegExp(
  `(?:(?<![\\p{L}\\p{M}\\p{N}])|(?=[\\p{Script=Han}\\p{Script=Katakana}]))(?:${PERSONAL_NUMBERS})(?![\\p{Ll}\\p{M}])` +
    `(?:[\\s-]{0,2}(?:numbers?|no\\.?|nr\\.?|nummer|numéro|número|num\\.?|n[°º.]|id|#|番号|号码?|رقم))?` +
    `(?:\\s{0,2}[:：=#]\\s{0,2}|\\s{1,2}(?:is|ist|lautet|est|es|é|هو)\\s{1,2}|\\s{0,2}[はが是为]\\s{0,2}|\\s{1,2}|(?<=[\\p{Script=Han}\\p{Script=Katakana}]))`,
  'giu',
);
/** One number in groups: `AB 12 34 56 C`, `C01X00T47`, `12-34-56`. */
const GROUPS =
  /[A-Z\d]{8,12}(?![A-Za-z\d])|[A-Z]{0,4}[-/.]?\d[A-Z\d]*(?:[ .\-/]{1,2}(?:\d[A-Z\d]{0,11}|[A-Z]{1,3}\d[A-Z\d]{0,10}|[A-Z](?![A-Za-z])))*|[A-Z]{1,3}(?: \d[A-Z\d]{0,8})+(?: [A-Z](?![A-Za-z]))?/y;

/** Hides numbers that are said to be somebody’s. */
function maskNamed(text: string): string {
  let shown = '';
  let done = 0;
  NAME.lastIndex = 0;
  for (let name = NAME.exec(text); name; name = NAME.exec(text)) {
    GROUPS.lastIndex = NAME.lastIndex;
    const [number = ''] = GROUPS.exec(text) ?? [];
    if (digitsIn(number.replace(DAY, '')) < (/^[A-Z\d]{8,12}$/.test(number) ? 2 : 4)) continue;
    shown += text.slice(done, NAME.lastIndex) + MASK;
    done = NAME.lastIndex + number.length;
    NAME.lastIndex = done;
  }
  return shown + text.slice(done);
}

/** Numbers that business papers, things and partners have; up to twelve digits are theirs. */
const PAPER =
  /(?:(?<!\p{L})(?:orders?|invoices?|documents?|deliver(?:y|ies)|shipments?|contracts?|materials?|requisitions?|quotes?|quotations?|receipts?|vouchers? no|p\.?o\.?|so|case|ticket|request|incident|batch|lot|item|article|sku|asset|equipment|transport|idoc|customers?|vendors?|suppliers?|clients?|partners?|debtor|creditor|serial|work ?order|posting|reservation|notification|booking|tracking|auftrag|bestellung|rechnung|beleg|lieferung|lieferschein|vertrag|material|vorgang|charge|anlage|kunden?|debitor|kreditor|lieferant|partner|meldung|commande|facture|livraison|contrat|dossier|client|fournisseur|article|pedido|factura|entrega|contrato|encomenda|fatura|nota fiscal|orden|cliente|proveedor|fornecedor|albarán|guia|artículo|artigo)(?:s?nummer|nr\.?)?|注文|注文書|請求書|伝票|納品書|取引先|得意先|品目|发票|订单|凭证|合同|客户|供应商|物料|采购|طلب|فاتورة|عميل|مورد|أمر)(?:\s(?:de |of |d['’])?(?:confirmation|receipt|item|line|compra|venda|venta|entrega|achat|vente|livraison|service|servicio|serviço|trabajo|trabalho|شراء|بيع))?(?:\s{0,2}(?:number|no\.?|nr\.?|nummer|numéro|número|n[°º.]|#|番号|号|编号|رقم))?(?:\s(?:is|ist|lautet|est|es|é)\s|\s{0,2}[:：#]?\s{0,2})$/iu;
/** `INV-2025-00981`: letters that say which paper it is. */
const PAPER_PREFIX =
  /(?<![p{L}p{N}])(?:inv|po|so|pr|dn|gr|grn|re|rg|an|ab|ls|be|bst|auf|fa|fv|fc|fac|fact|cmd|bc|bl|dev|ped|alb|nf|nfe|ft|orc|oc|ov|op|os|ot|wo|mo|je|jv|cn|cm|rma|qt|quo|est|case|inc|req|ritm|chg|prb|task|ctr|tck|tkt|hd|sr|doc|ref|exp|tr|pay|batch|lot|sku|item|art|mat|ast|asset|prj|proj|shp|asn|rfq|rfp|ret|rec|rcpt|bill|sub|agr|con|svc|job|lead|opp|reg|bug|us|epic)[-/_ ]?$/i;
/** `2025-00981`, `2025/04/0012`: a number of that year. */
const OF_YEAR = /^(?:19|20)\d{2}(?:[-/.]\d{1,2})?[-/.]\d{2,8}$/;
/** `100/200/300`: a row of small numbers. */
const ROW = /^(?=(?:\D?\d){1,9}$)[1-9]\d{0,2}(?:\s?\/\s?\d{1,4}){2,}$/;
/** `100-200-300` of a material. */
const IN_GROUPS = /^\d{1,4}(?:[-.]\d{1,4}){1,4}$/;
const THING =
  /(?<!\p{L})(?:article|item|part|material|drawing|sku|artikel|teil|zeichnung|pièce|référence|artículo|pieza|artigo|peça|品番|部品|物料|零件)(?:\s?(?:number|no\.?|nr\.?|n[°º.]))?\s{0,2}[:：#]?\s{0,2}$/iu;

/** Numbers that are printed below bars. */
const BARS =
  /(?:bar ?codes?|strichcode|code-barres|código de barras|バーコード|条码|条形码|الباركود|ean|gtin|upc|isbn|jan)(?:[- ]?\d{1,2})?\s{0,2}[:：#]?\s{0,2}$/iu;

/** An account with as many digits as banks give them; ledgers have fewer. */
const ACCOUNT =
  /((?<!\p{L})(?:accounts?|konto|compte|cuenta|conta|口座|账户|حساب)(?:\s{0,2}(?:no\.?|nr\.?|n[°º.]{1,2}|number))?\s{0,2}[:：#]?\s{0,2})\d{8,}(?!\d)/giu;
/** `agência 1234 conta 56789-0` */
const BRANCH =
  /((?<!\p{L})(?:ag[êe]ncia|ag\.)\s{0,2}[:：]?\s{0,2}\d{3,5}(?:-\d)?[^\p{L}\d]{1,4}(?:conta|c\/c|cc)(?: corrente| poupança)?\s{0,2}[:：]?\s{0,2})\d[\d.]{2,12}(?:-[\dxX])?/giu;
/** `0000400000`: a short number filled up. */
const FILLED = /^0{3,}\d{1,7}$/;
/** The same of what has more of them than ledgers have accounts. */
const LONG_FILLED = /^0{5,}\d{1,10}$/;

/** Tells the numbers of papers, things and days from those of people. */
function isPaper(number: string, before: string): boolean {
  if (FILLED.test(number) || LONG_FILLED.test(number) || ROW.test(number)) return true;
  if (digitsIn(number.replace(DAY, '')) < 9) return true;
  if (IN_GROUPS.test(number) && THING.test(before)) return true;
  const isNamed = PAPER.test(before) || PAPER_PREFIX.test(before);
  if (/^\p{Nd}{8,14}$/u.test(number) && BARS.test(before)) return true;
  return isNamed && (/^\p{Nd}{9,12}$/u.test(number) || OF_YEAR.test(number));
}

/** Masks cards, accounts, telephone numbers and numbers of people; those of papers stay. */
export function maskNumbers(text: string): string {
  return NATIONAL.reduce((masked, shape) => masked.replace(shape, MASK), maskNamed(text))
    .replace(IBAN, (account) => (digitsIn(account) >= 10 ? MASK : account))
    .replace(CARD, (number: string, at: number, all: string) =>
      isCard(number) && !BARS.test(all.slice(Math.max(0, at - 40), at)) ? MASK : number,
    )
    .replace(BRANCH, (_, words: string) => `${words}${MASK}`)
    .replace(ACCOUNT, (account, words: string) =>
      FILLED.test(account.slice(words.length)) ? account : `${words}${MASK}`,
    )
    .replace(STARRED, MASK)
    .replace(ENDING, (_, words: string, space: string) => `${words}${space}${MASK}`)
    .replace(LONG_NUMBER, (number: string, at: number, all: string) =>
      isPaper(number, all.slice(Math.max(0, at - 40), at)) ? number : MASK,
    );
}
