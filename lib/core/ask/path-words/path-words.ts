// Words that addresses of business software are made of, in eight languages: harmless wherever they stand. Their forms and
// compounds count as well; what opens something stands in opener-words.ts.
import { AR } from './ar.ts';
import { AR_TRADES } from './ar-trades.ts';
import { DE } from './de.ts';
import { DE_TRADES } from './de-trades.ts';
import { EN } from './en.ts';
import { EN_TRADES } from './en-trades.ts';
import { ES } from './es.ts';
import { ES_TRADES } from './es-trades.ts';
import { FR } from './fr.ts';
import { FR_TRADES } from './fr-trades.ts';
import { JA } from './ja.ts';
import { JA_TRADES } from './ja-trades.ts';
import { PRODUCTS } from './products.ts';
import { PT } from './pt.ts';
import { PT_TRADES } from './pt-trades.ts';
import { ROMANISED } from './romanised.ts';
import { ZH } from './zh.ts';
import { ZH_TRADES } from './zh-trades.ts';

const spacedWords = (text: string) => text.trim().split(/\s+/);

const TRADES = [EN_TRADES, DE_TRADES, FR_TRADES, ES_TRADES, PT_TRADES, JA_TRADES, ZH_TRADES, AR_TRADES];

/** The words of paths, as they are written. */
export const pathWords = (): string[] =>
  [EN, PRODUCTS, DE, FR, ES, PT, JA, ZH, AR, ROMANISED].concat(TRADES).flatMap(spacedWords);

/** Endings of files. */
export const FILE_ENDINGS = spacedWords(`
  action ashx asp aspx axd cfm cgi csv do doc docx faces gif htm html ico ics jpeg jpg js jsf json jsp jspa jspx
  md mht mvc nsf ods odt pdf php phtml pl png ppt pptx rtf seam svg txt vm xhtml xls xlsm xlsx xml zip
  nl slab ts tsx py java rb sh sql yml yaml json log
`);

/** Labels of hosts that say what stands there, beside the words of paths. */
export const HOST_WORDS = spacedWords(`
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
  acc act aip als amt ap aps arc art asset avis bde bga biz bms bok bpm cad cafm cas cba cbs cis clm clt cmdb cmms cms
  compta cpq csr cti dam dem des dir dis dms dpt drm dss eam ecm edi edms ehr eln emr eos epm esb ess etl exp fact fibu
  fin fis fms fpa fsm ged geo gis gmao gmp grc gta hcm his hris hse ims inv iot ipam itam itsm jur kis kpi ks kv lager
  lis lohn lps mam mdm mdt med mfg mis mobi mrp msp nas nav noc obs ocr oms ops pacs pam pay pbx pci pdm pim pki pms pos
  ppm pps prod proj pub pur qas qms qs rcm rep req res rfid ris rma rpa rpt scada sav sce sec sfa siem sig sigi sih sim
  sirh sis sla soc sod srv ssc sts sup svc tax tem tes tms tpm tra trs uat vdi vms vpn wcm wcs wes wfm wms xrm zeit
  buha erechnung eakte sachbearbeitung intra mitarbeiterportal stechuhr vergabe zeiterfassung
  grants dispo telco assistance ebanking tour touren bürgerservice rathaus stadt klinik shuttle hub hubs cockpit
  orders kasse prozesse infoportal kundenportal lieferantenportal partnerportal espaceclient
  monespace sedeelectronica oficinavirtual aulavirtual portaldocliente areacliente
  ciel moodle paie pleiades sage talentia cegid factu urba ent pronote gestorh nomina contab almacen compras ventas
  ponto folha fiscal nfe estoque compras vendas contabil sei sgp siga sigaa suap siafi seguranca
`);
