// Passwords in the line below their label, or in the cell beside or below it.
import { MASK } from './mask-shapes.ts';
import { isSaid } from './odd-word.ts';
import { PASSWORDS } from './secret-words.ts';

/** Cells of a line, with what parts them at the odd places. */
const PARTS = /([\t|;])/;
/** Longest cell that is looked at. */
const MAX_CELL = 80;

const LABEL = new RegExp(
  `^[^\\p{L}\\n]{0,4}(?:\\p{L}{1,20}[ -]){0,3}?(?:${PASSWORDS})(?:\\s\\p{L}{2,20})?\\s{0,2}(?:[(（][^()（）\\n]{1,30}[)）])?\\s{0,2}[:：*]?\\s{0,2}$`,
  'iu',
);
/** What somebody is to do with a password. */
const TASK =
  /confirm|repeat|forg[eo]t|reset|change|show|hide|wiederhol|bestätig|vergessen|ändern|zurücksetzen|anzeigen|confirmer|répét|oubli|changer|modifier|afficher|confirmar|repet|olvid|esquec|cambiar|alterar|mostrar|確認|忘れ|再|変更|表示|确认|忘记|修改|重置|تأكيد|نسيت|تغيير|إعادة|إظهار|dimentic|vergeten|zapomni|zmień/iu;
/** What stands below and beside the field for a password on a page. */
const BUTTON =
  /^(?:log-?in|log-?on|sign-?in|submit|continue|next|save|cancel|back|close|send|search|edit|delete|remove|role|status|name|user(?:name)?|department|location|comment|remember|register|anmelden|einloggen|weiter|speichern|abbrechen|senden|zurück|schließen|rolle|abteilung|standort|bemerkung|benutzer(?:name)?|registrieren|löschen|bearbeiten|connexion|valider|continuer|enregistrer|annuler|envoyer|retour|fermer|rôle|statut|nom|utilisateur|connecter|se connecter|entrar|acceder|iniciar sesión|continuar|guardar|cancelar|enviar|volver|cerrar|rol|estado|nombre|usuario|entra|gravar|salvar|voltar|fechar|iniciar sessão|perfil|nome|utilizador|usuário|aceder|acessar|ログイン|サインイン|次へ|保存|キャンセル|送信|戻る|閉じる|登録|ユーザー名?|役割|登录|登入|下一步|取消|提交|返回|关闭|注册|用户名?|角色|状态|دخول|تسجيل الدخول|متابعة|حفظ|إلغاء|إرسال|رجوع|الدور|الاسم|المستخدم|accedi|avanti|salva|annulla|ruolo|inloggen|aanmelden|volgende|opslaan|annuleren|rol|zaloguj|dalej|zapisz|anuluj|rola)$/iu;

const isLabel = (cell: string) => cell.length <= MAX_CELL && !TASK.test(cell) && LABEL.test(cell);

/** One word, or a few of which none is said of passwords. */
function isValue(cell: string): boolean {
  const value = cell.trim();
  if (value.length < 3 || value.length > 64 || value.includes(MASK) || /[:：?？]$/.test(value)) return false;
  const words = value.split(/\s+/);
  if (!/[\p{L}\p{N}]/u.test(value) || BUTTON.test(value) || isLabel(value)) return false;
  return words.length <= 5 && !words.some((word) => isSaid(word) || BUTTON.test(word));
}

const masked = (cell: string) => cell.replace(/\S.*\S/su, MASK);

/** Masks the cell below a label in all rows of its table; of a line without cells, the line below. */
function maskBelow(rows: string[][], from: number, column: number): void {
  const width = rows[from]?.length;
  for (const row of rows.slice(from + 1)) {
    const cell = row[column] ?? '';
    if (row.length !== width) return;
    if (isValue(cell)) row[column] = masked(cell);
    if (width === 1) return;
  }
}

/** Masks passwords in lines and cells of their own. */
export function maskCells(text: string): string {
  if (!/[\n\t|;]/.test(text)) return text;
  const rows = text.split('\n').map((line) => line.split(PARTS));
  rows.forEach((row, from) => {
    const filled = row.flatMap((cell, at) => (at % 2 === 0 && cell.trim() !== '' ? [at] : []));
    for (const column of filled) {
      if (!isLabel(row[column] ?? '')) continue;
      const [first, second = -1] = filled;
      const beside = row[second] ?? '';
      if (filled.length === 2 && column === first && isValue(beside)) row[second] = masked(beside);
      else maskBelow(rows, from, column);
    }
  });
  return rows.map((row) => row.join('')).join('\n');
}
