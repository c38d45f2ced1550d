// Addresses of business software as it is, each with the words of its page. What stands in braces names a record and may
// be masked, as may values of a query; all else must stay readable.

/** Address, then title, headings, labels and breadcrumb of the page. */
export type OrdinaryAddress = [address: string, ...words: string[]];

export const ORDINARY_ADDRESSES: OrdinaryAddress[] = [
  // SAP Fiori, GUI for HTML, SuccessFactors, Concur, Ariba
  [
    'https://erp.northfield.example/sap/bc/ui5_ui5/ui2/ushell/shells/abap/FioriLaunchpad.html#PurchaseOrder-manage',
    'Manage Purchase Orders',
  ],
  [
    'https://erp.northfield.example/sap/bc/ui2/flp#SalesOrder-display?SalesOrder=4711',
    'Display Sales Order',
    'Sold-to party',
  ],
  ['https://erp.northfield.example/sap/bc/ui2/flp?sap-client=100&sap-language=EN#Shell-home', 'Home'],
  ['https://my300123.s4hana.cloud.sap/ui#SupplierInvoice-create&/create', 'Create Supplier Invoice', 'Gross amount'],
  ['https://s4.corp.example/sap/opu/odata/sap/API_PURCHASEORDER_PROCESS_SRV/A_PurchaseOrder({4500})', 'Purchase Order'],
  ['https://erp.northfield.example/sap/bc/gui/sap/its/webgui?~transaction=ME21N', 'Create Purchase Order'],
  ['https://performancemanager5.successfactors.eu/sf/home', 'Home', 'My Info'],
  ['https://www.concursolutions.com/nui/expense/report/{9F2A77C1}', 'Manage Expenses', 'Expense Report'],
  ['https://service.ariba.com/Supplier.aw/{109558047}/aw', 'SAP Business Network', 'Supplier'],
  // Salesforce
  [
    'https://northfield.lightning.force.com/lightning/r/Account/{001xx000003DGb2AAG}/view',
    'Northfield | Account | Salesforce',
  ],
  [
    'https://northfield.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent',
    'Recently Viewed | Opportunities',
  ],
  ['https://northfield.my.salesforce.com/lightning/setup/ManageUsers/home', 'Users | Setup'],
  [
    'https://northfield.lightning.force.com/lightning/r/Expense_Report__c/{a0B5g00000XyZ12EAF}/edit',
    'Edit Expense Report',
  ],
  ['https://northfield.lightning.force.com/lightning/page/home', 'Home | Salesforce'],
  // ServiceNow
  ['https://northfield.service-now.com/now/nav/ui/classic/params/target/incident_list.do', 'Incidents | ServiceNow'],
  [
    'https://northfield.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D123',
    'INC0010023 | Incident',
    'Short description',
  ],
  ['https://northfield.service-now.com/sp?id=sc_cat_item&sys_id=abc', 'Service Portal - Request a laptop'],
  ['https://northfield.service-now.com/change_request.do?sys_id=-1', 'Change Request | New record'],
  ['https://northfield.service-now.com/kb_view.do?sysparm_article=KB0010012', 'Knowledge - How to book travel'],
  // Atlassian
  ['https://northfield.atlassian.net/browse/{FIN-204}', '[FIN-204] Cost centre is closed - Jira'],
  ['https://northfield.atlassian.net/jira/software/projects/FIN/boards/{12}', 'FIN board - Agile board - Jira'],
  ['https://jira.northfield.example/secure/RapidBoard.jspa?rapidView=12&view=planning', 'Backlog - Jira'],
  ['https://jira.northfield.example/secure/CreateIssue!default.jspa', 'Create Issue - Jira', 'Project', 'Issue Type'],
  [
    'https://northfield.atlassian.net/wiki/spaces/HR/pages/{98311}/Travel+policy',
    'Travel policy - Human Resources - Confluence',
    'HR',
  ],
  [
    'https://confluence.northfield.example/display/FIN/Closing+the+month',
    'Closing the month - Finance - Confluence',
    'FIN',
  ],
  ['https://confluence.northfield.example/pages/viewpage.action?pageId=65538', 'Onboarding checklist - Confluence'],
  [
    'https://northfield.atlassian.net/servicedesk/customer/portal/{3}/group/{8}/create/{41}',
    'IT support - Service management',
  ],
  // GitLab, GitHub, Jenkins, others of developers
  [
    'https://gitlab.example.com/finance/invoices/-/merge_requests/{1204}/diffs',
    'Round the tax (!1204) · Merge requests · Finance / Invoices · GitLab',
  ],
  ['https://gitlab.example.com/finance/invoices/-/pipelines/{88112}', 'Pipeline · Finance / Invoices · GitLab'],
  ['https://gitlab.example.com/groups/finance/-/group_members', 'Members · Finance · GitLab'],
  ['https://gitlab.example.com/admin/users', 'Users · Admin · GitLab'],
  [
    'https://gitlab.example.com/finance/invoices/-/blob/main/src/tax/rounding.ts',
    'src/tax/rounding.ts · main · Finance / Invoices · GitLab',
  ],
  [
    'https://github.com/northfield/ledger/pull/{17}/files',
    'Round the tax by maria · Pull Request #17 · northfield/ledger',
  ],
  ['https://github.com/northfield/ledger/settings/branches', 'Branches · northfield/ledger'],
  ['https://jenkins.northfield.example/job/ledger/job/main/{211}/console', 'ledger » main #211 Console [Jenkins]'],
  ['https://jenkins.northfield.example/view/all/newJob', 'New Item [Jenkins]', 'Enter an item name'],
  ['https://dev.azure.com/northfield/Ledger/_workitems/edit/{4711}', 'Bug 4711 - Boards', 'northfield', 'Ledger'],
  ['https://sonar.northfield.example/dashboard?id=ledger&branch=main', 'ledger - Overview'],
  ['https://grafana.northfield.example/d/{rYdddlPWk}/node-overview?orgId=1', 'Node overview - Dashboards - Grafana'],
  // WordPress, Drupal, TYPO3
  ['https://www.northfield.example/wp-admin/post.php?post=17&action=edit', 'Edit Post ‹ Northfield — WordPress'],
  ['https://www.northfield.example/wp-admin/edit.php?post_type=page', 'Pages ‹ Northfield — WordPress'],
  ['https://www.northfield.example/wp-admin/options-general.php', 'General Settings ‹ Northfield — WordPress'],
  ['https://www.northfield.example/wp-admin/plugin-install.php', 'Add Plugins ‹ Northfield — WordPress'],
  ['https://www.northfield.example/2026/11/how-to-close-the-month/', 'How to close the month – Northfield'],
  ['https://www.northfield.example/node/{231}/edit', 'Edit Article Winter opening hours | Northfield'],
  ['https://cms.northfield.example/typo3/module/web/layout?id=12', 'Page - TYPO3 CMS'],
  // Moodle, Canvas
  ['https://moodle.northfield.example/course/view.php?id=42', 'Course: Accounting for beginners'],
  ['https://moodle.northfield.example/mod/quiz/view.php?id=991', 'Quiz: VAT'],
  ['https://moodle.northfield.example/grade/report/grader/index.php?id=42', 'Grades: Grader report'],
  [
    'https://moodle.northfield.example/mod/assign/view.php?id=77&action=grading',
    'Assignment: Journal entries - Grading',
  ],
  ['https://northfield.instructure.com/courses/{3112}/assignments/{88}', 'Essay one - Business English'],
  // Odoo, ERPNext, Zoho, NetSuite
  ['https://northfield.odoo.com/odoo/sales/{17}', 'S00017 - Odoo', 'Sales', 'Quotations'],
  ['https://northfield.odoo.com/web#id=17&menu_id=94&action=151&model=sale.order&view_type=form', 'S00017 - Odoo'],
  [
    'https://erp.northfield.example/app/purchase-invoice/{ACC-PINV-2026-00012}',
    'ACC-PINV-2026-00012 - Purchase Invoice',
  ],
  ['https://erp.northfield.example/app/query-report/General%20Ledger', 'General Ledger'],
  ['https://books.zoho.com/app/{60012}#/invoices/new', 'New Invoice | Zoho Books'],
  [
    'https://northfield.app.netsuite.com/app/accounting/transactions/vendbill.nl?id=1',
    'Bill - NetSuite',
    'Vendor',
    'Vend Bill',
  ],
  // SharePoint, Dynamics, Power Apps, Exchange
  [
    'https://northfield.sharepoint.com/sites/Finance/Shared%20Documents/Forms/AllItems.aspx',
    'Finance - Documents - All Documents',
  ],
  ['https://northfield.sharepoint.com/sites/Finance/SitePages/Month-end.aspx', 'Month end', 'Finance'],
  ['https://northfield.sharepoint.com/sites/Finance/_layouts/15/start.aspx', 'Finance - Home'],
  [
    'https://northfield.sharepoint.com/sites/Finance/Lists/Cost%20centres/EditForm.aspx?ID=3',
    'Cost centres - Edit',
    'Cost centre',
  ],
  [
    'https://northfield.crm4.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=account&id=2',
    'Account: Northfield - Dynamics 365',
  ],
  [
    'https://northfield.operations.dynamics.com/?cmp=USMF&mi=VendInvoiceInfoListPage',
    'Pending vendor invoices -- Finance and Operations',
  ],
  ['https://make.powerapps.com/environments/{Default-1a2b}/apps', 'Apps - Power Apps'],
  ['https://admin.exchange.example/ecp/UsersGroups/Mailboxes.slab', 'Mailboxes', 'Exchange admin center', 'ecp'],
  // English, own applications
  ['https://finance.northfield.example/invoices/{20417}/edit', 'Edit invoice 20417', 'Supplier', 'Cost centre'],
  ['https://finance.northfield.example/invoices/new?type=credit-note', 'New invoice'],
  ['https://hr.northfield.example/leave/requests/{88}/approve', 'Leave request'],
  ['https://hr.northfield.example/payroll/payslips/2026-11', 'Payslip November 2026'],
  ['https://crm.northfield.example/customers/{C-10023}/contacts', 'Customer C-10023 - Contacts'],
  ['https://shop.northfield.example/admin/products/iphone-15-pro-max-256gb', 'iPhone 15 Pro Max 256GB - Products'],
  ['https://www.northfield.co.uk/support/tickets/{77120}', 'Ticket 77120: printer in room 4'],
  ['https://intranet/policies/travel-and-expenses', 'Travel and expenses', 'Policies'],
  ['http://localhost:8080/admin/users', 'Users'],
  ['http://10.20.130.140:8443/status', 'Status'],
  ['https://app.northfield.example/#/settings/users', 'Users - Settings'],
  ['https://app.northfield.example/#!/warehouse/stock-movements/{5510}', 'Stock movement'],
  ['https://app.northfield.example/api/v2.10.3/docs', 'API documentation'],
  ['https://app.northfield.example/reset-password', 'Reset your password'],
  ['https://app.northfield.example/account/login?returnUrl=%2Forders', 'Sign in'],
  ['https://app.northfield.example/reports/2026-01-01/2026-12-31', 'Report 2026'],
  ['https://projects.northfield.example/projects/umbrella-stand/tasks/{311}', 'Umbrella stand - Tasks'],
  ['https://lab.northfield.example/samples/{4410}/centrifugation', 'Sample 4410', 'Centrifugation'],
  ['https://docs.northfield.example/guides/getting-started#first-steps', 'Getting started', 'First steps'],
  // German
  ['https://erp.nordfeld.example/rechnungen/{20417}/bearbeiten', 'Rechnung 20417 bearbeiten'],
  ['https://erp.nordfeld.example/stammdaten/kostenstellen/{4711}', 'Kostenstelle 4711'],
  ['https://portal.nordfeld.example/reisekosten/antrag/neu', 'Neuer Reiseantrag'],
  ['https://zeit.nordfeld.example/zeiterfassung/wochen%C3%BCbersicht', 'Wochenübersicht – Zeiterfassung'],
  ['https://www.nordfeld.example/verwaltung/buergerservice/antraege', 'Anträge – Bürgerservice'],
  ['https://erp.nordfeld.example/einkauf/bestellungen?status=offen', 'Bestellungen – Einkauf'],
  ['https://erp.nordfeld.example/lager/wareneingang/{88123}', 'Wareneingang 88123'],
  [
    'https://wiki.nordfeld.example/wiki/Donaudampfschifffahrtsgesellschaft',
    'Donaudampfschifffahrtsgesellschaft – Wiki',
  ],
  // French
  ['https://erp.champnord.example/factures/{20417}/modifier', 'Modifier la facture 20417'],
  ['https://rh.champnord.example/conges/demandes/nouvelle', 'Nouvelle demande de congé', 'RH'],
  ['https://erp.champnord.example/comptabilite/ecritures', 'Écritures – Comptabilité'],
  ['https://portail.champnord.example/notes-de-frais/{311}', 'Note de frais', 'Portail'],
  ['https://erp.champnord.example/fournisseurs/fiche/{912}', 'Fiche fournisseur'],
  // Spanish
  ['https://erp.camponorte.example/facturas/{20417}/editar', 'Editar factura 20417'],
  ['https://rrhh.camponorte.example/vacaciones/solicitudes/nueva', 'Nueva solicitud de vacaciones', 'RRHH'],
  ['https://erp.camponorte.example/contabilidad/asientos/{77}', 'Asiento 77 – Contabilidad'],
  ['https://erp.camponorte.example/compras/pedidos?estado=pendiente', 'Pedidos de compra'],
  ['https://sede.camponorte.example/tramites/licencias-de-obra', 'Licencias de obra – Sede electrónica'],
  // Portuguese
  ['https://erp.camponorte.pt/faturas/{20417}/editar', 'Editar fatura 20417'],
  ['https://rh.camponorte.pt/ferias/pedidos/novo', 'Novo pedido de férias', 'RH'],
  ['https://erp.camponorte.com.br/notas-fiscais/{2231}', 'Nota fiscal 2231'],
  ['https://erp.camponorte.com.br/cadastros/fornecedores', 'Fornecedores – Cadastros'],
  ['https://portal.camponorte.pt/despesas/relatorios', 'Relatórios de despesas'],
  // Japanese
  [
    'https://keiri.kitano.example/%E8%AB%8B%E6%B1%82%E6%9B%B8/{20417}/%E7%B7%A8%E9%9B%86',
    '請求書 20417 の編集',
    'keiri',
  ],
  ['https://portal.kitano.example/経費精算/申請一覧', '経費精算 申請一覧'],
  ['https://portal.kitano.example/勤怠管理/月次集計?年=2026', '勤怠管理 月次集計'],
  ['https://kitano.cybozu.com/k/{12}/show#record=3', '交通費申請 - レコードの詳細', 'kitano'],
  // Chinese
  ['https://oa.beitian.example/%E8%AE%A2%E5%8D%95/%E5%88%97%E8%A1%A8', '订单列表', 'OA'],
  ['https://erp.beitian.example/采购管理/采购订单/{20417}', '采购订单 20417'],
  ['https://hr.beitian.example/kaoqin/list', '考勤列表 kaoqin'],
  // Arabic
  [
    'https://erp.shamal.example/%D8%A7%D9%84%D9%81%D9%88%D8%A7%D8%AA%D9%8A%D8%B1/{20417}/%D8%AA%D8%B9%D8%AF%D9%8A%D9%84',
    'تعديل الفاتورة 20417',
  ],
  ['https://portal.shamal.example/الموارد-البشرية/طلبات-الإجازة', 'طلبات الإجازة – الموارد البشرية'],
  ['https://portal.shamal.example/التقارير/المصروفات', 'تقارير المصروفات'],
];
