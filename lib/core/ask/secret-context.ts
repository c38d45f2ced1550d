// What else a sentence about secrets may be about.

/** Said of something else than the secret: what then follows is a date, a number of tries, a length, a rule. */
export const ABOUT =
  /polic|rule|length|strength|history|expir|attempt|tries|ticket|request|version|minimum|maximum|\b(?:type|format|count|limit|field|last|retry|order|invoice|error|must|should|at least)\b|richtlinie|länge|stärke|läuft|ablauf|gültig|versuch|fehler|zuletzt|feld|mindestens|caduc|longitud|intento|válid|campo|último|longueur|politique|erreur|valable|tentative|champ|dernier|comprimento|política|erro|último|تنتهي|صلاحية|طول|سياسة|خطأ|محاول|期限|期間|長|日|桁|文字|エラー|错误|有效|长度|位|次数|日期|版本/iu;

/** Before or in a sentence about a code that lets somebody in. */
export const ENTRY =
  /sent|sign|log.?in|enter|access|portal|door|gate|tür|\btor\b|eingang|puerta|porta|portão|porte|portail|entrée|entrada|玄関|门|wi-?fi|your phone|anmeld|einlog|zugang|gesendet|saisir|connexion|connecter|accès|envoyé|entrar|acceso|acceder|acesso|aceder|enviado|validação|validación|sesión|sessão|دخول|إرسال|ログイン|送信|登录|登陆/iu;

/** Said of a paper or a thing, whose number then follows. */
export const OF_PAPER =
  /\b(?:orders?|invoice|ticket|booking of goods|delivery|material|article|item|vendor|supplier|customer|plant|cost cent|account|country)\b|auftrag|bestellung|rechnung|material|artikel|lieferant|kunde|kostenstelle|commande|facture|article|fournisseur|client|pedido|factura|fatura|artículo|artigo|proveedor|fornecedor|cliente|almac|armaz/iu;
