// English words of addresses; months, days and common short forms among them.
export const EN = `
  about absence academic academy accept account accountancy accountant accounting accrual accruals achievement action
  actions active activity actual ad add additional address adjust adjustment admin administration administrator adopt
  advance advanced after agency agenda agent aggregate agile aging agreement ai ajax alert alias all allocate
  allocation allotment allow amend ammunition analysis analyst analytic analytics annotate announcement annual answer
  apac api app appearance appendix applicant application apply appointment appraisal approval approvals approve
  approver april arabic archive area arrears article assembly asset assign assigned assignment assurance atlas attach
  attachment attempt attendance attestation attribute audit audits august author authority auto automation
  availability available average back backlog backorder backup balance bank banking bar barcode base basic basket
  batch batches bed before begin bench benefit best beta bid bill billing bin bind blob block blocked blog board body
  bom bonus book booking bookkeeping bookmark both box branch brand brazil bring browse browser budget bug build bulk
  bundle burndown business button buy buyer by calc calculation calendar calibration call caller campaign cancel
  canceled cancelled candidate capacity capital capture card care career carrier cart case caseload cash cashbook
  catalog catalogue category center central centre certificate certification chain chair change changelog channel
  chapter charge chargeback chart chat check checkin checklist checkout chemical child china chinese choose city claim
  claimant claims class classic clause clean cleanup clear clearance clearing client clinic clock clone close closed
  closing cloud cluster cohort cold collaborate collapse collateral collect collection color column comment commit
  commitment committee common community company compare comparison compass competence complaint completed compliance
  component compose composer computer concession config configuration configure connect connection connector consent
  consignment console consolidation consultant consumer consumption contact container content contingency contract
  contractor contribution control controller controlling conversation conversion conveyor cooling copy core corp
  corporate correct correction correspondence cost counter counting country courier course covenant cover crate create
  created creator credit crew crm currency current custom customer customization customs cutover cycle daily damage
  dash dashboard data database dataset date day deactivate deal debit debtor december decision deck deduction default
  deficit define definition delegate delegation delete deleted deliver delivery demand demo demurrage department
  dependents deploy deployment deposit depot deprecated depreciation deregister description design desk desktop
  destination detail dev developer development deviation diagnose diagnostics diagram dialog diary diff digital direct
  directory disable disbursement discharge discount discover discovery discuss discussion dismiss dispatch display
  disposal disposition dispute distribution district division do doc dock docking document documentation documents
  domain donate done donor dossier down download draft drawing drill drive driver drop due dunning duplicate duties
  duty earning easement ecommerce edge edit editor education effort elearning electronic element email emea emission
  employee employer employment empty enable encounter end endpoint energy engine engineering english enquiry enrol
  enroll enrollment enrolment enterprise entitle entitlement entity entry environment equip equipment error escalate
  escalation escrow establishment estate estimate europe evaluate evaluation event exam examination exception exchange
  exec executive expand expedite expense expenses experience expert expire expiry explore explorer export exposure
  extend extension external extract fabrication facility factory faculty failed family faq fare fault favorite
  favourite feasibility feature february federal feed feedback fetch field figure file filing fill filter final
  finalize finance financial find finding finish fiscal fitting fix fixed fixture fleet floor flow folder follow food
  footprint force forecast forklift form format forum forward forwarder foundation france freeze freight french friday
  from front fuel fulfillment full function fund funding furniture future gallery gantt garage garnishment gas gateway
  general generate german germany get getting gl global goal good goods goodwill google government grade graduate
  graph grid grievance gross group guarantee guide guideline hand handbook handle handover harvest hazard header
  headquarters health healthcare heartbeat heat hello help helpdesk hidden hide hierarchy high hire hiring history
  holding holiday home homepage hospital host hotel hour house household housing how hr hub human hygiene icon id idea
  identify identity image impairment implementation import importer imprint improvement in inbound inbox incentive
  incident include income incoming indemnity index indicator individual industry info information ingredient
  initiative injury innovation inquiry insight inspect inspection install installation instance institute instruction
  insurance intake integration intercompany interest interface interim internal international internet interview
  intranet intro inv invent inventory investment invoice invoicing irrigation iso issue item itinerary january japan
  japanese job joint journal journey judgment july june kanban kilometre kind kit kitchen knowledge kpi label labor
  laboratory labour landing landlord lane language latest launch launchpad laundry layoff layout lead leader learn
  learner learning lease leave ledger legal lesson letter level library licence license lifecycle lift limit line list
  load loan local locale location locations lock lodging log logbook logger logistic logs lookup loss lot loyalty
  lubricant luggage machine mail mailing main maintain maintenance major make makeup manage management manager mandate
  manifest manning manual manufacturing map mapping march margin mark market marketing marketplace mass master match
  material matrix matter maturity may me meal measure measurement media medical meetings member membership memo menu
  merchant merge message meter method metric mgmt middle migration mileage milestone mill minute minutes mission mix
  mobile mobility mode model modern modified modify module moisture monday monitor monitoring month monthly more
  mortgage move movement mro multi multiple municipal museum my myaccount myprofile name national navigation near need
  negotiation net network new news newsletter next nightly node nomination noncompliance note notebook notice
  notification notify november now number nurse nursery nutrition object objective obligation occupancy occurrence
  october of offboarding offer office official offline offset okr old on onboard onboarding one online onsite open
  operating operation operator opportunity optimization option or order ordering org organisation organization origin
  original other out outage outbound outgoing outlet outpatient output outreach outsourcing overdue overhead overtime
  overview own owner pack package packing page paid pallet panel paper parameter parcel parent parking parse part
  participant partner party passenger past patent path patient pattern pause pay payable payback payee payer payment
  payout payroll payslip pdf pdp peer penalty pending pension people per percent performance period permission permit
  person personal personnel pharmacy phase phone photo physical physician pick picking picture piece pipeline
  placement plan planner planning plant planting platform play plot plp plugin plus po poc point policy poll pool
  popular portal portfolio portugal portuguese pos position post postcode posting potential power pr practice precinct
  preference premium prepare prepayment prescription presentation press prevention preview previous price pricing
  primary print printer priority probation problem procedure process processing procurement produce product production
  professional profile profit proforma program programme progress proj project promissory promote promotion prompt
  property proposal propose provider provision public publication publish published pull pulse pump purchase purchaser
  purchasing push putaway qa qualification quality quantity quarry quarter quarterly query question queue quick quit
  quiz quota quotation quote rack radiology railway raise ramp randomise range ranking rate rating raw reach read
  reading ready reallocate reason rebate rebuild recall recap receipt receivable receive received receiver receiving
  recent recipient reclaim reconcile reconciliation record recruiting recruitment recurring recycle recycling redirect
  reference refill refinery refresh refund refuse regenerate region regional register registrar registration registry
  regulation rehearsal reimburse reimbursement reject rejected related relation relationship release relocation remark
  remediation reminder remittance remote remove rename renew renewal rent rental reopen reorder repair repairs repeat
  replace replenishment reply repo report reporting repository reprint reproduction request requests requirement
  requisition rescue research resend reservation reserve residence resident resilience resolution resolve resource
  respiratory response responsible rest restaurant restock restore restricted result resume retail retention
  retirement retry return returned returns revenue reverse revert review reviewer revision reward rfp rfq rig ring
  risk road roadmap roaming roi role roll rollback rollout roof room root roster rotation route routing row royalty
  rss rule run runway safeguard safety sailing salary sale sales sample sandbox sanitation sap saturday save saved
  savings scale scan schedule scheduled scheduler scheme school scope score scorecard scrap screen script seal seam
  search season seat section sector security segment select self sell seller seminar send sender sent september
  sequence serial series server service setting settlement setup sewage shaft shareholder shear sheet shelf shift ship
  shipment shipping shop shopping short shortage show showcase side signoff single site sitemap size skill skills skip
  sku sla slaughter slide slip slot smelter snapshot snippet so social software solution sort sortie source space
  spain spanish spare special specification specimen spend split sponsor sport spot spray sprint stability staff
  staffing stage stakeholder stamp standard standing start started starter state statement static statistic statistics
  status statutory steel step sterile stipend stock stocktake stop storage store story straight strategy stream street
  strike structure stub student study style subject submission submit submitted subscriber subscription subsidiary
  substation substitute success succession suggest suggestion summarise summarize summary sunday supervision
  supervisor supplier supply support surcharge surgery surplus surveillance survey surveyor suspend suspended suspense
  sustainability swap switch switchboard syllabus sync system tab table tag talent tally tanker tare target tariff
  task tax taxation taxi teacher team tech technical technology telephony template tenant tender term terminal
  terminate terms territory test testing testreport text theme thermal thing this thread threshold thursday ticket
  tidy tier timber time timecard timeline timesheet timetable title to today todo toggle tool toolbar toolbox top
  topic total touch tour trace traceability track tracker tracking traction trade traffic trailer trainer training
  transaction transfer transit transition translation transmission transport trash travel treasury treatment tree
  trend triage trial trigger trip trustee tuesday tuition turbine turnover tutor tutorial twin type typing uat
  unassign unblock undo uninstall unit university unload unpaid unpublish unread unselect untag up upcoming update
  upgrade upkeep upload urgent usage use user utility vacancy vacation vaccination validate validation valuation value
  valve vapour variable variance variant vat vehicle vendor version vessel veterinary video view viewer village
  virtual visibility vision visit visitor visual volume volunteer vote voyage wage wagon wait waiting wallet ward
  warehouse warning warranty waste watch water way wbs web webinar website wednesday week weekly weigh weighbridge
  welcome wellbeing what where who wholesale widget wiki wind window winter wip with withdraw withholding wizard work
  workbench workday worker workflow workforce working worklist workload workover workplace workplan worksheet workshop
  workspace world write xref yard year yearly yield zip zone
`;
