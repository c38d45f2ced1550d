// Words that addresses of business software are made of, in eight languages: harmless wherever they stand. Their forms and
// compounds count as well; what opens something stands in opener-words.ts.
import { AR } from './ar.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { JA } from './ja.ts';
import { PRODUCTS } from './products.ts';
import { PT } from './pt.ts';
import { ZH } from './zh.ts';

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** The words of paths, as they are written. */
export const pathWords = (): string[] => [EN, PRODUCTS, DE, FR, ES, PT, JA, ZH, AR].flatMap(wordsOf);

/** Endings of files. */
export const FILE_ENDINGS = wordsOf(`
  action ashx asp aspx axd cfm cgi csv do doc docx faces gif htm html ico ics jpeg jpg js jsf json jsp jspa jspx
  md mht mvc nsf ods odt pdf php phtml pl png ppt pptx rtf seam svg txt vm xhtml xls xlsm xlsx xml zip
  nl slab ts tsx py java rb sh sql yml yaml json log
`);

/** Labels of hosts that say what stands there, beside the words of paths. */
export const HOST_WORDS = wordsOf(`
  academy account accounts adfs admin alpha analytics apac api app apps ar assets auth beta bi bitbucket blog br
  build buy cal calendar campus cdn chat ci cloud cn community confluence console corp crm dashboard data db de
  demo desk dev develop doc docs drive dwh email emea erp es eu expense expenses extra extranet file files fin
  finance fiori force forum fr gateway git github gitlab grafana graphql gw hcm help helpdesk host hr id idp imap
  img int intern internal intra intranet it jenkins jira jp kb kibana lan learn legal lightning lms local
  localhost login m mail manage marketing media meet mes mobile monitor moodle my na new news nextcloud nexus node
  odoo office old ops owncloud payroll plm portal portal2 prd preprod preview procurement prod proxy pt qa qas
  report reports s4 s4hana sales sandbox sap scm secure server service servicedesk services sharepoint shop signin
  site sites smtp sonar sql srm srv sso stage staging static status stg store support teams test ticket tickets
  tool tools training travel tst uat uk us vf video visualforce vpn web webmail wiki wordpress www wwws
  bbs dms edu hooks ged lab labs lims oa rh rrhh
`);
