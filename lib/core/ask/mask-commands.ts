// Secrets in commands as people copy them: `mysql -u root -px`, `net use z: \\nas\share x /user:ana`.
import { hideValues } from './hide-values.ts';

const VALUE = `(?:"[^"\\n]{1,200}"|'[^'\\n]{1,200}'|[^\\s"'<>;,&]{1,200})`;
/** What a person or a machine is called in a command. */
const NAME = `["']?[^\\s"':%,/]{1,64}["']?`;
/** The rest of the line, up to what is looked for. */
const LINE = '\\b[^\\n]{0,160}?\\s';

/** What stands before a secret in one group, and the secret after it. */
const COMMANDS: RegExp[] = [
  // mysql -u root -px, sshpass -p x, docker login -p x, psexec -u ana -p x
  new RegExp(
    `(\\b(?:mysql\\w{0,8}|mariadb|sshpass|(?:docker|podman|helm registry|az|oc|cf) login|mongo\\w{0,8}|sqlcmd|bcp|plink|pscp|psftp|smbclient|7z|unzip|zip|ldapsearch|redis-cli|cifs|psexec|rdesktop|isql|osql)${LINE}-(?:[pPwa]))\\s{0,3}(?!-)${VALUE}`,
    'gu',
  ),
  // curl -u user:x, lftp -u user,x, smbclient -U user%x
  new RegExp(`(\\b(?:curl|wget|https?|xh)${LINE}(?:-u|--user|-a|--auth|--proxy-user)[ =]{0,2}${NAME}:)${VALUE}`, 'gu'),
  new RegExp(`(\\blftp${LINE}-u ${NAME},)${VALUE}`, 'gu'),
  new RegExp(`(\\s(?:-U|--user(?:name)?)[ =]{0,2}${NAME}%)${VALUE}`, 'gu'),
  // net use z: \\nas\share x, net user ana x, runas /user:ana x, xfreerdp /p:x
  new RegExp(`(\\bnet\\s{1,2}use\\s{1,2}\\S{1,40}\\s{1,2}\\\\\\\\\\S{1,200}\\s{1,2})(?!/)${VALUE}`, 'giu'),
  new RegExp(`(\\bnet\\s{1,2}user\\s{1,2}${NAME}\\s{1,2})(?!/)${VALUE}(?=\\s{1,2}/|$)`, 'gimu'),
  new RegExp(`(\\s/u(?:ser)?:["']?[^\\s"']{1,64}["']?\\s{1,2})(?!/)${VALUE}`, 'giu'),
  new RegExp(`(\\s/(?:(?:p|pass|password|rp):|rp\\s)\\s{0,2})(?!/)${VALUE}`, 'gu'),
  // keytool -storepass x, openssl -passin pass:x, htpasswd -b file ana x, sqlplus ana/x@db
  new RegExp(`(\\s--?(?:store|key|src|dest)(?:store)?pass\\s{1,2})(?!-)${VALUE}`, 'giu'),
  new RegExp(`(\\s--?pass(?:in|out)?\\s{1,2}pass:)${VALUE}`, 'giu'),
  new RegExp(`(\\bhtpasswd\\s{1,2}-\\w{0,4}b\\w{0,4}\\s{1,2}\\S{1,80}\\s{1,2}${NAME}\\s{1,2})${VALUE}`, 'gu'),
  new RegExp(`(\\b(?:sqlplus|expdp|impdp|sqlldr|rman target)\\s{1,2}(?:-\\w\\s{1,2})?${NAME}/)[^\\s@]{1,64}`, 'giu'),
  // echo x | sudo -S
  /(\becho\s{1,2})[^\s|]{2,64}(?=\s{0,2}\|\s{0,2}(?:sudo\s-S|passwd|su\b))/giu,
  // ConvertTo-SecureString "x"
  new RegExp(`(\\bConvertTo-SecureString\\s{1,2}(?:-String\\s{1,2})?)(?![-$])${VALUE}`, 'giu'),
];

/** Masks secrets in commands. */
export function maskCommands(text: string): string {
  return hideValues(text, COMMANDS);
}
