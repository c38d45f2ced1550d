// English words of addresses; months, days and common short forms among them.
export const EN = `
  about academic academy accept account accountant accounting accrual achievement action actions active activity
  actual ad add additional address adjust adjustment admin administration administrator adopt advance advanced after
  agency agenda agent aggregate agile agreement ai ajax alert alias all allocate allocation allow amend analysis
  analytic analytics annotate announcement annual answer apac api app appearance applicant application apply
  appointment appraisal approval approve approver april arabic archive area article asset assign assigned assignment
  attach attachment attempt attendance attribute audit audits august author authority auto automation availability
  available average back backlog backorder backup balance bank banking bar barcode base basic basket batch bed before
  begin bench benefit best beta bid bill billing bin bind blob block blocked blog board body bom bonus book booking
  bookkeeping bookmark both box branch brand brazil bring browse browser budget bug build bulk bundle burndown
  business button buy buyer by calc calculation calendar call campaign cancel canceled cancelled candidate capacity
  capital capture card care career carrier cart case cash catalog catalogue category center central centre certificate
  certification chain chair change changelog channel chapter charge chart chat check checkin checklist checkout child
  china chinese choose city claim claims class classic clause clean cleanup clear client clinic clock clone close
  closed closing cloud cluster collaborate collapse collect collection color column comment commit commitment
  committee common community company compare compass competence completed compliance component compose composer
  computer config configuration configure connect connection connector consent console consolidation consumer contact
  container content contract contractor contribution control controller controlling conversation conversion copy core
  corp corporate correct correction correspondence cost counter country course cover crate create created creator
  credit crew crm currency current custom customer customization cycle daily dash dashboard data database dataset date
  day deactivate deal debit debtor december decision deck deduction default deficit define definition delegate delete
  deleted deliver delivery demand demo department dependents deploy deployment deposit deprecated depreciation
  deregister description design desk desktop destination detail dev developer development diagnose diagram dialog diff
  digital direct directory disable discount discover discovery discuss discussion dismiss dispatch display dispute
  distribution district division do doc dock document documentation documents domain donate done down download draft
  drawing drive drop due dunning duplicate duty earning ecommerce edge edit editor education effort elearning
  electronic element email emea employee employer employment empty enable end endpoint energy engine engineering
  english enquiry enrol enroll enrollment enrolment enterprise entitle entitlement entity entry environment equip
  equipment error escalate escalation estimate europe evaluate evaluation event exam exception exchange exec executive
  expand expense expenses experience expert expire expiry explore explorer export extend extension external extract
  facility factory faculty failed family faq favorite favourite feature february federal feed feedback fetch field
  figure file filing fill filter final finalize finance financial find finish fiscal fix fleet flow folder follow food
  force forecast form format forum forward foundation france freight french friday from front fulfillment full
  function fund funding future gallery gantt gateway general generate german germany get getting gl global goal good
  goods google government grade graph grid group guide guideline hand handbook handle header headquarters health
  healthcare heartbeat hello help helpdesk hidden hide hierarchy high hire hiring history holiday home homepage
  hospital host hotel hour house how hr hub human icon id idea identify identity image import imprint improvement in
  inbound inbox incident include income incoming index indicator individual industry info information initiative
  inquiry insight inspect inspection install installation instance institute instruction insurance intake integration
  interest interface internal international internet interview intranet intro inv invent inventory investment invoice
  invoicing iso issue item january japan japanese job journal journey july june kanban kind kit knowledge kpi label
  labor labour landing lane language latest launch launchpad layout lead leader learn learner learning lease leave
  ledger legal lesson letter level library licence license limit line list load loan local locale location locations
  lock log logbook logger logistic logs lookup loss lot loyalty machine mail mailing main maintain maintenance major
  make manage management manager mandate manual manufacturing map mapping march margin mark market marketing
  marketplace mass master match material matrix matter may me measure media medical meetings member membership memo
  menu merchant merge message method metric mgmt middle migration milestone minute mission mix mobile mode model
  modern modified modify module monday monitor monitoring month monthly more move movement mro multi multiple my
  myaccount myprofile name national navigation near need network new news newsletter next node note notebook notice
  notification notify november now number nurse object objective october of offer office official offline offset okr
  old on onboard onboarding one online open operation operator opportunity optimization option or order ordering org
  organisation organization origin original other out outbound outgoing outlet output outreach overdue overhead
  overtime overview own owner pack package page paid pallet panel paper parameter parent parse part participant
  partner party past path patient pattern pause pay payable payee payer payment payout payroll payslip pdf pdp pending
  pension people per percent performance period permission permit person personal personnel phase phone photo physical
  pick picking picture pipeline plan planner planning plant platform play plp plugin plus po poc point policy poll
  pool popular portal portfolio portugal portuguese pos position post postcode posting potential power pr practice
  preference premium prepare presentation press preview previous price pricing primary print printer priority problem
  procedure process processing procurement product production professional profile profit program programme progress
  proj project promote promotion prompt property proposal propose provider provision public publication publish
  published pull pulse purchase purchaser purchasing push qa qualification quality quantity quarter quarterly query
  question queue quick quit quiz quota quotation quote raise randomise range ranking rate rating raw reach read
  reading ready reallocate reason rebuild recall recap receipt receivable receive received receiver recent recipient
  reclaim reconcile reconciliation record recruiting recruitment recurring recycle redirect reference refresh refund
  refuse regenerate region regional register registration registry reimburse reimbursement reject rejected related
  relation relationship release remark reminder remote remove rename renew renewal rent rental reopen reorder repair
  repeat replace reply repo report reporting repository reprint request requests requirement requisition research
  resend reservation reserve resolution resolve resource response responsible rest restaurant restock restore
  restricted result resume retail retry return returned revenue reverse revert review reviewer revision rfp rfq ring
  risk road roadmap roi role rollback room root roster route routing row rss rule run safety salary sale sales sample
  sandbox sap saturday save saved scale scan schedule scheduled scheduler scheme school scope score scorecard screen
  script search season seat section sector security segment select self sell seller seminar send sender sent september
  sequence serial series server service setting settlement setup sheet shelf shift ship shipment shipping shop
  shopping short show showcase side single site sitemap size skill skip sku sla slide slip slot snapshot snippet so
  social software solution sort sortie source space spain spanish spare special specification specimen spend split
  spot sprint staff staffing stage stamp standard start started state statement static statistic statistics status
  step stock stop storage store story strategy stream street strike structure stub student study style subject
  submission submit submitted subscriber subscription subsidiary substitute success suggest suggestion summarise
  summarize summary sunday supervisor supplier supply support surgery survey suspend suspended suspense sustainability
  swap switch syllabus sync system tab table tag talent target tariff task tax taxation teacher team tech technical
  technology template tenant tender term terminal terminate terms territory test testing text theme thing this thread
  thursday ticket tidy time timeline timesheet timetable title to today todo toggle tool toolbar top topic total touch
  tour trace track tracker tracking trade traffic trainer training transaction transfer transit translation transport
  trash travel treasury tree trend trial trigger trip tuesday tutorial twin type uat unassign unblock undo uninstall
  unit university unpaid unpublish unread unselect untag up upcoming update upgrade upload urgent usage use user
  utility vacancy vacation validate validation valuation value variable variance variant vat vehicle vendor version
  video view viewer virtual visibility vision visit visitor visual volume vote wage wait waiting wallet ward warehouse
  warning warranty waste watch way wbs web webinar website wednesday week weekly weigh welcome what where who widget
  wiki window wip with withdraw withholding wizard work workbench workday worker workflow workforce working worklist
  workload workplace workplan worksheet workshop workspace world write xref year yearly zone
  diary tutor zip
`;
