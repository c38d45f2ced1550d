// English words of trades: health, law, schools, authorities, building, transport, banks and more.
export const EN_TRADES = `
  absentee accrue ach addendum adjudication admission admissions adoption advice adviser advisor affiliate afternoon
  ageing aggregator aircraft airline airport airway alignment allergies allergy alliance allowance alumni ambulance
  amendment amenity aml amortisation amortization anaesthesia ancillary annually annuity antenatal apartment
  apprentice apprenticeship arbitration armament arrival artefact artifact artwork assay assess assessment assessor
  assignee assortment attendee attorney auction audience award backgroundcheck badge baggage bailiff ballot bankruptcy
  bargaining beneficiary bidder biopsy birth births biweekly blacklist blending blockers blueprint boiler bonds
  bookable booth borrower borrowing bottling breach breakdown broker brokerage burnup bursary cabinet cadastre
  cadences cafeteria calibrate canteen carbon cardholder caretaker carousel carpool carton cashier casting catering
  census certify chairman changeover changeset chargeable chemistry churn citation citizen civic civil classification
  classify clerk clinical closure coaching coating coding collector college commission commissioning commodity commute
  compensate compensation competitor comply computing concept condition conference conformity conservation consignee
  consignor consolidate constituency constraint construction consulate consulting contractual converter cooperation
  coordination coordinator copyright corporation council councillor counselling counsellor coverage craft cremation
  cremations crime criteria cronjob crossdock crosssell csat culture curriculum custody cutting cyber cyclecount
  daemon dairy datalake deadline death deaths debt declare decommissioning dedupe deed defect defence defense deferred
  degree delay delayed delinquency delinquent deliverable denied dental dentist dependency deputy derivative despatch
  diagnosis dialysis diesel dietary disability disaster disciplinary discipline disclosure disqualification
  dissertations distributor ditch diversity dividend dns dockdoor dormitory dosage drawdown drawer dredging driving
  drug dryer duct ebilling ecl economy ects educator elderly election elections electrical electricity elevator
  eligibility elimination embargo embassy emergency employability enforcement enrichment enrollee ensure envelope
  epidemic equities equity ergonomics erosion errand essay ethics evacuation evaluator evening eviction evidence
  examiner excavation excise excluded exclusion execute exemption exhibit exhibition exitinterview expiration
  expropriation extinguisher extrusion facilitator failover fairs farm farmer farming fatigue fertiliser fertilizer
  fibre filming finalised financing firewall firmware fitness flight flights flooding folio followup foreclosure
  foreign foreman forestry formula formulation fortnight foster foundry franchise franchisee fraud freelance
  freelancer fte fulfilment fundraising furlough gaap gaming gaps gate gauge gazette gearbox gender generator genetics
  glossary governance governor graduation grazing greenhouse grocery grower guild habitat halls handling hardware
  haulage hauler headcount hedging heritage historian hoist holder honorarium horticulture hospitality hourly
  housekeeping humanitarian hydraulic hydrology hypervisor icu idle ifrs imaging immigration immunisation
  immunisations immunization inactive incomplete incorporation incoterms increment induction inflation infrastructure
  ingest inheritance inmate innovator inpatient insolvency inspector installment instalment instructor instrument
  insulation insured insurer integrity intellectual intern internship interpreter investigation investigator investor
  invigilation irregularity itemised judge judicial jurisdiction juvenile keeper kerbside kernel kiln kindergarten
  kitting kyc labresults lading landscape laptop lastmile latency lathe lawyer leaflet leasehold leasing lecture
  lecturer legislation lender lending lessee lessor liability licensing lifeboat lighting linehaul liquidation
  liquidity litigation livestock lobby locality lookalike lorry lottery ltv machinery magazine magistrate malfunction
  manpower manufacturer marine maritime marriage maternity mediation medication medicine meetup mentoring merchandise
  merchandising metro microscope midwife midwifery military milkrun mine mineral mining ministry missed mitigation
  mock molding morning motor motorist mould moulding municipality nationality naturalisation neighbour neighbourhood
  neonatal neurology newborn night nineboxgrid noise nonconformity noon norm notarial notary novation nps nuclear
  obituary observability observation observer obstetrics occupational odometer offence offender oncall oncology
  ondemand oneonone ongoing onhold ophthalmology optics optometry ordinance organ orientation orthopaedics outturn
  overdraft overlay overpayment overspend oxygen packet paediatrics paint painting pandemic parliament parole partial
  passport passports patching pathology payband pedestrian pediatrics perishable permanent pesticide petition
  petroleum petty pharma physics physiotherapy pickwave pilotage ping pipe pipework plaintiff planned plastics pledge
  plumbing pod police policing policyholder pollution port portable ports postal postmortem poultry preboarding
  predict prediction pregnancy preliminary premises prepaid preschool prescriber presenter preservation prison
  prisoner privacy prize proceeding proctor procure productivity profession proficiency prognosis prohibited projector
  proof proofofdelivery prosecution prospect prospects prosthesis protection protest protocol proxy psychiatry
  psychology publicity punch punctuality pupil pupils putwall quarantine quorum radiation radio raffle rail railcar
  rank readiness realtime rebooking recognition recruit recruiter referee refinance refining reform refuel refugee
  rehab rehabilitation reinsurance relay relief relocate remuneration renovation repatriation repayment replacement
  replacements replay replen representative resale residency residential residue resignation resit resits respondent
  restoration restructuring retiree retrofit reuse revaluation revoked rework rigging routine rubbish rubric runner
  rural sabbatical safe salvage sampling satellite satisfaction scaffold scanner scanning schema scholar scholarship
  science scientist scrum scrutiny seafarer secondary secondment seconds secretariat secretary sediment seeds
  selection semester semiannual senate senior sensor sentence sentiment sepa separation servicing sewer sheriff
  shipped shooting shoulder shredding shrinkage shunting shutdown sick sickness signage signal signatory simulation
  sitting situation skincare skipped slotting sludge smart smelting solar solicitor solvency sourcing speaker
  specialty spectrum speech spillage stack stadium staircase stall stations statute stevedore stewardship stocktaking
  stopped stratum streetlight stress subcontract subcontractor subgrant sublease subledger submittal subnet
  subordinate subpoena subproject subsidy suburb suite summit summons superannuation supervise supplement surety
  surgeon survivor suspicion swift syllabi symptom syndicate synergy syntax syslog takeoff takeover tape tardiness
  taxable teaching teller tenancy tenure testimonial theatre theft therapist therapy thesis throughput tile tills
  timekeeping timetabling tires tolerance toll tonnage topology tourism tournament towing township toxicology tractor
  trading trainee transcript transcription transcripts transformer transfusion transmitter transplant treaty tribunal
  trolley truck trucking tugboat tunnel turnaround turnstile tyre tyres ultrasound unbilled unconfirmed underwriting
  unemployment uniform union unreconciled unresolved upsell uptime urban urology usability utilization utm vaccine
  vans vending venture venue verdict verified veteran viability victim virtualization visa visas visitation vitals
  vlan vms vocational void voting vulnerabilities vulnerability waiver waivers wardrobe warrant washing weather
  welding welfare wellness whistleblowing will wireless wiring withdrawal witness workstation wrap writeoff xbrl xray
  youth zoning
`;
