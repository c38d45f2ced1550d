// Passwords in the line below their label, or in the cell beside or below it.
import { MASK } from './mask-mark.ts';
import { isSaid } from './odd-word.ts';
import { PASSWORDS, UNSPACED } from './secret-words.ts';

/** Cells of a line, with what parts them at the odd places. */
const PARTS = /([\t|;,])/;
/** A line that only begins with tabs has no cells. */
const INDENTED = /^\s+[^\t|;,]*$/;
/** Longest cell that is looked at. */
const MAX_CELL = 80;

const LABEL = new RegExp(
  `^[^\\p{L}\\n]{0,4}(?:\\p{L}{1,20}[ -]){0,3}?[${UNSPACED}]{0,6}?(?:${PASSWORDS})(?:\\s\\p{L}{2,20})?\\s{0,2}(?:[(（][^()（）\\n]{1,30}[)）])?\\s{0,2}[:：*]?\\s{0,2}$`,
  'iu',
);
/** What somebody is to do with a password. */
const TASK =
  /confirm|repeat|forg[eo]t|reset|change|show|hide|wiederhol|bestätig|vergessen|ändern|zurücksetzen|anzeigen|confirmer|répét|oubli|changer|modifier|afficher|confirmar|repet|olvid|esquec|cambiar|alterar|mostrar|確認|忘れ|再|変更|表示|确认|忘记|修改|重置|تأكيد|نسيت|تغيير|إعادة|إظهار|dimentic|vergeten|zapomni|zmień/iu;
/** What stands below and beside the field for a password on a page. */
const BUTTON =
  /^(?:show|hide|stay|keep|client|language|server|host|port|domain|database|type|question|frage|pregunta|pergunta|e-?mail|phone|telephone|address|anzeigen|ausblenden|mandant|sprache|datenbank|telefon|adresse|afficher|masquer|langue|rester|serveur|mostrar|ocultar|idioma|servidor|correo|次回から|言語|语言|显示|اللغة|log-?in|log-?on|sign-?in|submit|continue|next|save|cancel|back|close|send|search|edit|delete|remove|role|status|name|user(?:name)?|department|location|comment|remember|register|anmelden|einloggen|weiter|speichern|abbrechen|senden|zurück|schließen|rolle|abteilung|standort|bemerkung|benutzer(?:name)?|registrieren|löschen|bearbeiten|connexion|valider|continuer|enregistrer|annuler|envoyer|retour|fermer|rôle|statut|nom|utilisateur|connecter|se connecter|entrar|acceder|iniciar sesión|continuar|guardar|cancelar|enviar|volver|cerrar|rol|estado|nombre|usuario|entra|gravar|salvar|voltar|fechar|iniciar sessão|perfil|nome|utilizador|usuário|aceder|acessar|ログイン|サインイン|次へ|保存|キャンセル|送信|戻る|閉じる|登録|ユーザー名?|役割|登录|登入|下一步|取消|提交|返回|关闭|注册|用户名?|角色|状态|دخول|تسجيل الدخول|متابعة|حفظ|إلغاء|إرسال|رجوع|الدور|الاسم|المستخدم|accedi|avanti|salva|annulla|ruolo|inloggen|aanmelden|volgende|opslaan|annuleren|rol|zaloguj|dalej|zapisz|anuluj|rola)$/iu;

const isLabel = (cell: string) => cell.length <= MAX_CELL && !TASK.test(cell) && LABEL.test(cell);

/** One word, or a few of which none is said of passwords. */
function isValue(cell: string): boolean {
  const value = cell.trim();
  if (value.length < 3 || value.length > 64 || value.includes(MASK) || value.startsWith('(') || /[:：?？]$/.test(value))
    return false;
  const words = value.split(/\s+/);
  if (!/[\p{L}\p{N}]/u.test(value) || BUTTON.test(value) || isLabel(value)) return false;
  return words.length <= 5 && !words.some((word) => isSaid(word) || BUTTON.test(word));
}

const masked = (cell: string) => cell.replace(/\S.*\S/su, MASK);

/** The places of cells with something in them. */
const filledIn = (row: readonly string[]) =>
  row.flatMap((cell, at) => (at % 2 === 0 && cell.trim() !== '' ? [at] : []));

/** The cell that alone stands beside a label. */
function besideLabel(filled: readonly number[], label: number): number | null {
  return filled.length === 2 && filled[0] === label ? (filled[1] ?? null) : null;
}

/**
 * Tells whether values may stand below a label: not where labels of a form stand below one another without what is typed
 * in them, nor in a table whose first row has other words.
 */
function isAbove(row: readonly string[], above: readonly string[]): boolean {
  if (above.length !== row.length) return true;
  return row.length === 1 && !BUTTON.test(above[0]?.trim().replace(/[:：*]$/, '') ?? '');
}

/** Masks passwords in lines and cells of their own. */
export function maskCells(text: string): string {
  // A title has its parts in one line, too: `Password | Acme`.
  if (!/[\n\t]/.test(text)) return text;
  const rows = text.split('\n').map((line) => (INDENTED.test(line) ? [line] : line.split(PARTS)));
  /** Where labels stand above. */
  let columns: number[] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1] ?? [];
    if (row.length !== above.length) columns = [];
    for (const column of columns) if (isValue(row[column] ?? '')) row[column] = masked(row[column] ?? '');
    // Of lines without cells only the next is the label's.
    if (row.length === 1) columns = [];
    const filled = filledIn(row);
    for (const column of filled.filter((cell) => isLabel(row[cell] ?? ''))) {
      const second = besideLabel(filled, column);
      const beside = second === null ? '' : (row[second] ?? '');
      if (second !== null && isValue(beside)) row[second] = masked(beside);
      else if (!beside.includes(MASK) && isAbove(row, above)) columns.push(column);
    }
  });
  return rows.map((row) => row.join('')).join('\n');
}
