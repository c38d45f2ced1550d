// English words of trades: health, law, schools, authorities, building, transport, banks and more.
export const EN_TRADES = `
  absent absentee accrue accurate ach acute addendum adjudication admission admissions adoption adverse advice adviser
  advisor affiliate afternoon ageing aggregator aircraft airline airport airway alignment allergies allergy alliance
  allowance alternative alumni ambient ambulance amendment amenity aml amortisation amortization anaesthesia ancillary
  and annually annuity anonymous antenatal any apartment applicable apprentice apprenticeship arbitration armament
  arrange arrival artefact artifact artwork assay assemble assess assessment assessor assignee assortment asynchronous
  attend attendee attorney auction audience award backgroundcheck badge baggage bailiff ballot bankruptcy bargaining
  beneficiary biannual bidder bilateral biopsy birth births biweekly blacklist blank blending blockers blueprint
  boiler bonds bookable booth borrow borrower borrowing bottling bottom breach breakdown brief broken broker brokerage
  bulky burnup bursary busy cabinet cadastre cadences cafeteria calibrate calm canteen carbon cardholder caretaker
  carousel carpool carry carton cashier casting catering cease census certify chairman changeover changeset chargeable
  cheap chemistry churn citation citizen civic civil classification classify clerk clinical closure coaching coating
  coding collector college combine commission commissioning commodity commute compensate compensation competitor
  compile complex comply compute computing concept condition conditional conference conformity conservation consignee
  consignor consolidate constant constituency constraint construction consulate consulting continue contractual
  convert converter convince cooperation coordination coordinator copyright corporation council councillor counselling
  counsellor count coverage craft cremation cremations crime criteria critical cronjob crossdock crosssell csat
  culture cumulative curriculum custody cutting cyber cyclecount daemon dairy dangerous datalake dead deadline death
  deaths debt decide declare decline decommissioning deduct dedupe deed deep defect defence defense defer deferred
  degree delay delayed delinquency delinquent deliverable demote denied dental dentist dependency deputy derivative
  describe despatch detect determine diagnosis dialysis diesel dietary disability disaster disciplinary discipline
  disclosure discontinue disqualification dissertations distribute distributor ditch diversity dividend dns dockdoor
  domestic dormitory dosage double drag drawdown drawer dredging driving drug dryer dual duct dynamic early earn easy
  ebanking ebilling ebusiness ecl economy ects edelivery educator effective eforms egovernment ehealth einvoicing
  elderly election elections electrical electricity elevator elibrary eligibility eligible elimination embargo embassy
  emergency employability encourage enforcement enlarge enlist enrichment enrollee ensure enter entire envelope
  epidemic eprocurement equal equities equity ergonomics erosion errand eservices esignature esourcing essay essential
  etendering ethics evacuation evaluator even evening eviction evidence examiner excavation excess excise exclude
  excluded exclusion execute exempt exemption exhibit exhibition exitinterview expiration explain explicit express
  expropriation extinguisher extra extreme extrusion facilitator failover fair fairs farm farmer farming fast fatal
  fatigue favourable fertiliser fertilizer fibre filming finalised financing firewall firmware fitness flat flexible
  flight flights flooding folio followup foreclosure foreign foreman forestry formal formula formulation fortnight
  foster foundry fragile franchise franchisee fraud freelance freelancer frequent fresh fte fulfilment fundraising
  furlough gaap gaming gaps gate gather gauge gazette gearbox gender generator genetics give glossary governance
  governor graduation grazing greenhouse grocery grower guild habitat halls handling hard hardware haulage hauler
  hazardous headcount heavy hedging heritage highlight historian hoist hold holder honorarium horizontal horticulture
  hospitality hourly housekeeping huge humanitarian hybrid hydraulic hydrology hypervisor icu identical idle ifrs
  illegal imaging immediate immigration immunisation immunisations immunization important inactive incomplete
  incorporation incoterms increase increment independent induction inferior inflation inform informal infrastructure
  ingest inherit inheritance inland inmate inner innovator inpatient insert insolvency inspector installment
  instalment instant instructor instrument insulation insured insurer integrity intellectual intermediate intern
  internship interpreter intraday introduce invalid investigation investigator investor invigilation irregular
  irregularity itemised judge judicial jurisdiction juvenile keep keeper kerbside kernel kiln kindergarten kitting kyc
  labresults lading landscape laptop large lastmile late latency lathe lawyer leaflet leasehold leasing lecture
  lecturer left legislation lend lender lending lessee lessor liability licensing lifeboat lighting lightweight
  linehaul liquid liquidation liquidity litigation little live livestock lobby locality logical look lookalike lorry
  lottery lower ltv machinery magazine magistrate malfunction manpower manufacturer many marine maritime marriage
  maternity maximum mean mediation medication medicine medium meetup mentoring merchandise merchandising metro
  microscope midoffice midwife midwifery military milkrun mine mineral minimum mining ministry missed missing
  mitigation mock molding morning motor motorist mould moulding multilingual municipality mutual narrow nationality
  natural naturalisation necessary negative negotiate neighbour neighbourhood neonatal neurology neutral newborn night
  nineboxgrid noise nominal non nonconformity noon norm normal notarial notary novation nps nuclear obituary
  observability observation observe observer obsolete obstetrics obtain occupational odometer off offence offender
  omit oncall oncology ondemand oneonone ongoing onhold ophthalmology optics optimise optional optometry ordinance
  ordinary organ orientation orthopaedics outturn overall overdraft overlay overpayment overspend oxygen packet
  paediatrics paint painting pandemic parallel parliament parole partial passive passport passports patching pathology
  payband pedestrian pediatrics perfect periodic perishable permanent pesticide petition petroleum petty pharma
  physics physiotherapy pickwave pilotage ping pipe pipework place plain plaintiff planned plastics pledge plumbing
  pod police policing policyholder pollution populate port portable ports positive possible postal postmortem postpone
  poultry preboarding precise predefined predict prediction pregnancy preliminary premises prepaid preprod preschool
  prescriber present presenter preservation prison prisoner privacy prize proceeding proctor procure prod productivity
  profession proficiency prognosis prohibited projector proof proofofdelivery proper prosecution prospect prospects
  prosthesis protect protection protest protocol prove provide proxy psychiatry psychology publicity punch punctuality
  pupil pupils purge putwall qualify quarantine questionnaire quorum radiation radio raffle rail railcar random rank
  rare readiness real realtime rebook rebooking recalculate recognition recommend recruit recruiter reduce refer
  referee refinance refining reform refuel refugee regular rehab rehabilitation reinstate reinsurance relate relative
  relay relevant reliable relief relocate remind remuneration render renovation reorganise repatriation repayment
  rephrase replacement replacements replay replen represent representative reproduce require reroute resale residency
  residential residual residue resignation resit resits resize respond respondent restoration restructuring resubmit
  retain rethink retiree retrieve retrofit reuse revaluation revise revoked rework rigging right rough routine rubbish
  rubric runner rural sabbatical safe salvage same sampling satellite satisfaction scaffold scanner scanning scarce
  schema scholar scholarship science scientist scrum scrutiny seafarer seasonal secondary secondment seconds
  secretariat secretary sediment seeds selection semester semiannual senate senior sensor sentence sentiment sepa
  separate separation servicing settle sewer sharp sheriff shipped shooting shoulder shredding shrinkage shunting
  shutdown sick sickness signage signal signatory similar simple simulate simulation sitting situation skincare
  skipped slotting slow sludge smart smelting soft solar solicitor solid solve solvency sourcing speak speaker
  specialty specify spectrum speech spillage stable stack stadium staging staircase stall stations statute steady
  stevedore stewardship stocktaking stopped stratum streetlight stress strict strong subcontract subcontractor
  subgrant sublease subledger submittal subnet subordinate subpoena subproject subscribe subsidy subtract suburb
  sufficient suitable suite summit summons superannuation supervise supplement surety surgeon survivor suspicion swift
  syllabi symptom syndicate synergy syntax syslog take takeoff takeover talk tall tape tardiness taxable teaching
  telco tell teller tenancy tenure testimonial the theatre theft therapist therapy thesis thick thin think throughput
  tight tile till tills timekeeping timetabling tiny tires tolerance toll tonnage topology tourism tournament towing
  township toxic toxicology tractor trading trainee transcript transcription transcripts transformer transfusion
  translate transmit transmitter transplant treat treaty tribunal trim trolley truck trucking true tugboat tunnel turn
  turnaround turnstile typical tyre tyres ultrasound unbilled unconfirmed undelete underwriting unemployment unhide
  uniform union unique unlink unpack unpin unreconciled unresolved unusual upper upsell uptime urban urology usability
  utilization utm vaccine valid vans various vending venture venue verdict verified vertical veteran viability victim
  virtualization visa visas visible visitation vital vitals vlan vms vocational void voting vulnerabilities
  vulnerability waiver waivers wake wardrobe warn warrant wash washing wave waves weak weather welding welfare
  wellness whistleblowing whole wide will wireless wiring wise withdrawal witness workstation wrap writeoff wrong xbrl
  xray youth zoning
`;
