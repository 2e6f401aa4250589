import { createTable } from './create-table.js'

/*
 * The first schema, one table a migration because DDL is not transactional on MySQL. Never edited once merged:
 * a change is a new migration.
 */

export const CreateRegion = createTable(1766000001000, 'region', {
  columns: {
    code: { type: 'varchar', length: 12, primary: true },
    name: { type: 'varchar', length: 120 },
    nameMongolian: { type: 'varchar', length: 240, nullable: true },
    level: { type: 'varchar', length: 16 },
    parentCode: { type: 'varchar', length: 12, nullable: true },
    povertyCountyLevel: { type: 'varchar', length: 32, nullable: true },
    isPoorVillage: { type: 'boolean', default: false },
  },
  indices: {
    region_parent: { columns: ['parentCode'] },
  },
})

export const CreateVillageCounter = createTable(1766000002000, 'village_counter', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    households: { type: 'int', default: 0 },
    observationYear: { type: 'int', default: 0 },
    observations: { type: 'int', default: 0 },
    reportYear: { type: 'int', default: 0 },
    reports: { type: 'int', default: 0 },
  },
})

export const CreateVillageRollup = createTable(1766000003000, 'village_rollup', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    figureYear: { type: 'int' },
    poorPersons: { type: 'bigint', default: 0 },
    exitedPersons: { type: 'bigint', default: 0 },
    returnedPersons: { type: 'bigint', default: 0 },
    poorHouseholds: { type: 'bigint', default: 0 },
    exitedHouseholds: { type: 'bigint', default: 0 },
    returnedHouseholds: { type: 'bigint', default: 0 },
    observations: { type: 'bigint', default: 0 },
    observationsOpen: { type: 'bigint', default: 0 },
    observationsClosed: { type: 'bigint', default: 0 },
    observationsToTriage: { type: 'bigint', default: 0 },
    enterprises: { type: 'bigint', default: 0 },
    reportsToConfirm: { type: 'bigint', default: 0 },
    reportsToApprove: { type: 'bigint', default: 0 },
    outcomeTotal: { type: 'bigint', default: 0 },
    illnessHouseholds: { type: 'bigint', default: 0 },
    illnessPersons: { type: 'bigint', default: 0 },
    disabilityHouseholds: { type: 'bigint', default: 0 },
    disabilityPersons: { type: 'bigint', default: 0 },
    schoolingHouseholds: { type: 'bigint', default: 0 },
    schoolingPersons: { type: 'bigint', default: 0 },
    disasterHouseholds: { type: 'bigint', default: 0 },
    disasterPersons: { type: 'bigint', default: 0 },
    lackLandHouseholds: { type: 'bigint', default: 0 },
    lackLandPersons: { type: 'bigint', default: 0 },
    lackWaterHouseholds: { type: 'bigint', default: 0 },
    lackWaterPersons: { type: 'bigint', default: 0 },
    lackSkillHouseholds: { type: 'bigint', default: 0 },
    lackSkillPersons: { type: 'bigint', default: 0 },
    lackLabourHouseholds: { type: 'bigint', default: 0 },
    lackLabourPersons: { type: 'bigint', default: 0 },
    lackFundsHouseholds: { type: 'bigint', default: 0 },
    lackFundsPersons: { type: 'bigint', default: 0 },
    poorTransportHouseholds: { type: 'bigint', default: 0 },
    poorTransportPersons: { type: 'bigint', default: 0 },
    lackMotivationHouseholds: { type: 'bigint', default: 0 },
    lackMotivationPersons: { type: 'bigint', default: 0 },
    otherHouseholds: { type: 'bigint', default: 0 },
    otherPersons: { type: 'bigint', default: 0 },
  },
})

export const CreateVillageTurn = createTable(1766000004000, 'village_turn', {
  columns: {
    kind: { type: 'varchar', length: 32, primary: true },
    regionCode: { type: 'varchar', length: 12, primary: true },
    day: { type: 'date', primary: true },
    delta: { type: 'int' },
  },
})

export const CreateVillageYear = createTable(1766000005000, 'village_year', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    year: { type: 'int', primary: true },
    poor: { type: 'int' },
    exited: { type: 'int' },
    standard: { type: 'varchar', length: 40 },
  },
})

export const CreateRegionTarget = createTable(1766000006000, 'region_target', {
  columns: {
    regionCode: { type: 'varchar', length: 12, primary: true },
    year: { type: 'int', primary: true },
    assigned: { type: 'int', nullable: true },
    stretch: { type: 'int', nullable: true },
  },
})

export const CreateAccount = createTable(1766000007000, 'account', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    login: { type: 'varchar', length: 64 },
    loginKey: { type: 'varchar', length: 64, unique: true },
    name: { type: 'varchar', length: 120 },
    passwordHash: { type: 'varchar', length: 160 },
    mustChangePassword: { type: 'boolean', default: false },
    isDemo: { type: 'boolean', default: false },
    disabledAt: { type: 'datetime', precision: 3, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
})

export const CreateSession = createTable(1766000008000, 'session', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    tokenHash: { type: 'varchar', length: 64, unique: true },
    accountId: { type: 'varchar', length: 36 },
    createdAt: { type: 'datetime', precision: 3 },
    lastSeenAt: { type: 'datetime', precision: 3 },
    expiresAt: { type: 'datetime', precision: 3 },
    endedAt: { type: 'datetime', precision: 3, nullable: true },
  },
  indices: {
    session_account: { columns: ['accountId'] },
  },
})

export const CreateSignInThrottle = createTable(1766000009000, 'sign_in_throttle', {
  columns: {
    loginHash: { type: 'varchar', length: 64, primary: true },
    failedAt: { type: 'simple-json' },
    waits: { type: 'int' },
    blockedUntil: { type: 'datetime', precision: 3, nullable: true },
    changedAt: { type: 'datetime', precision: 3 },
  },
  indices: {
    sign_in_throttle_changed: { columns: ['changedAt'] },
  },
})

export const CreateAppointment = createTable(1766000010000, 'appointment', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    accountId: { type: 'varchar', length: 36 },
    role: { type: 'varchar', length: 32 },
    regionCode: { type: 'varchar', length: 12, nullable: true },
    enterpriseId: { type: 'varchar', length: 36, nullable: true },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    sendingUnit: { type: 'varchar', length: 200, nullable: true },
    endReason: { type: 'varchar', length: 1000, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    appointment_enterprise: { columns: ['enterpriseId'] },
    appointment_region: { columns: ['regionCode', 'role'] },
    appointment_account: { columns: ['accountId'] },
  },
})

export const CreateAppointmentSlot = createTable(1766000011000, 'appointment_slot', {
  columns: {
    slot: { type: 'varchar', length: 120, primary: true },
    holderId: { type: 'varchar', length: 36 },
    untilDay: { type: 'date', nullable: true },
  },
})

export const CreateHousehold = createTable(1766000012000, 'household', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    number: { type: 'varchar', length: 24, unique: true },
    version: { type: 'int', default: 1 },
    regionCode: { type: 'varchar', length: 12 },
    groupName: { type: 'varchar', length: 60, nullable: true },
    headName: { type: 'varchar', length: 120 },
    size: { type: 'int' },
    status: { type: 'varchar', length: 16 },
    attribute: { type: 'varchar', length: 24, nullable: true },
    mainCause: { type: 'varchar', length: 24, nullable: true },
    otherCauses: { type: 'simple-json' },
    standard: { type: 'varchar', length: 16 },
    identifiedOn: { type: 'date' },
    exitedOn: { type: 'date', nullable: true },
    phone: { type: 'varchar', length: 32, nullable: true },
    bankAccountCipher: { type: 'varchar', length: 400, nullable: true },
    netIncome: { type: 'bigint', nullable: true },
    netIncomeYear: { type: 'int', nullable: true },
    measureCount: { type: 'int', default: 0 },
    lastVisitedOn: { type: 'date', nullable: true },
    cadreAccountId: { type: 'varchar', length: 36, nullable: true },
    cadreStartedOn: { type: 'date', nullable: true },
    cadreEndedOn: { type: 'date', nullable: true },
    updatedAt: { type: 'datetime', precision: 3 },
  },
  indices: {
    household_cadre: { columns: ['cadreAccountId'] },
    household_region_visit: { columns: ['regionCode', 'status', 'lastVisitedOn'] },
    household_region_cause_income: { columns: ['regionCode', 'mainCause', 'netIncome'] },
    household_region_number: { columns: ['regionCode', 'number', 'headName'] },
  },
})

export const CreateResponsibility = createTable(1766000013000, 'responsibility', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    appointmentId: { type: 'varchar', length: 36 },
    accountId: { type: 'varchar', length: 36 },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    place: { type: 'int' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    note: { type: 'varchar', length: 1000, nullable: true },
  },
  indices: {
    responsibility_household: { columns: ['householdId'] },
    responsibility_region: { columns: ['regionCode'] },
    responsibility_appointment: { columns: ['appointmentId'] },
    responsibility_account: { columns: ['accountId'] },
  },
})

export const CreateHouseholdIncome = createTable(1766000014000, 'household_income', {
  columns: {
    regionCode: { type: 'varchar', length: 12 },
    householdId: { type: 'varchar', length: 36, primary: true },
    year: { type: 'int', primary: true },
    netPerCapita: { type: 'bigint' },
  },
  indices: {
    household_income_region: { columns: ['regionCode'] },
  },
})

export const CreateHouseholdFact = createTable(1766000015000, 'household_fact', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    field: { type: 'varchar', length: 40 },
    fromValue: { type: 'varchar', length: 400, nullable: true },
    toValue: { type: 'varchar', length: 400, nullable: true },
    effectiveOn: { type: 'date' },
    at: { type: 'datetime', precision: 3 },
    accountId: { type: 'varchar', length: 36 },
    reason: { type: 'varchar', length: 1000, nullable: true },
  },
  indices: {
    household_fact_household: { columns: ['householdId', 'effectiveOn'] },
  },
})

export const CreatePerson = createTable(1766000016000, 'person', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    position: { type: 'int' },
    name: { type: 'varchar', length: 120 },
    nameMongolian: { type: 'varchar', length: 240, nullable: true },
    sex: { type: 'varchar', length: 16 },
    birthDate: { type: 'date', nullable: true },
    relation: { type: 'varchar', length: 40 },
    ethnicity: { type: 'varchar', length: 40, nullable: true },
    idNumberPrefix: { type: 'varchar', length: 6, nullable: true },
    idNumberCipher: { type: 'varchar', length: 400, nullable: true },
    idNumberHash: { type: 'varchar', length: 64, nullable: true, unique: true },
    health: { type: 'simple-json' },
    labour: { type: 'varchar', length: 16, nullable: true },
    education: { type: 'varchar', length: 40, nullable: true },
    endedOn: { type: 'date', nullable: true },
  },
  indices: {
    person_region: { columns: ['regionCode'] },
    person_household: { columns: ['householdId', 'position'] },
  },
})

export const CreateMeasure = createTable(1766000017000, 'measure', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    class: { type: 'varchar', length: 16 },
    category: { type: 'varchar', length: 24 },
    description: { type: 'varchar', length: 400 },
    amount: { type: 'bigint', nullable: true },
    startedOn: { type: 'date' },
  },
  indices: {
    measure_region: { columns: ['regionCode'] },
    measure_household: { columns: ['householdId', 'startedOn'] },
  },
})

export const CreateVisit = createTable(1766000018000, 'visit', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    visitedOn: { type: 'date' },
    accountId: { type: 'varchar', length: 36 },
    findings: { type: 'text' },
    latitude: { type: 'double', nullable: true },
    longitude: { type: 'double', nullable: true },
    recordedAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    visit_region: { columns: ['regionCode'] },
    visit_household: { columns: ['householdId', 'visitedOn'] },
  },
})

export const CreateAttachment = createTable(1766000019000, 'attachment', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    uploaderId: { type: 'varchar', length: 36 },
    contentType: { type: 'varchar', length: 32 },
    bytes: { type: 'int' },
    contentHash: { type: 'varchar', length: 64 },
    holderType: { type: 'varchar', length: 24, nullable: true },
    holderId: { type: 'varchar', length: 36, nullable: true },
    regionCode: { type: 'varchar', length: 12, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
  indices: {
    attachment_uploader: { columns: ['uploaderId'] },
    attachment_holder: { columns: ['holderId'] },
  },
})

export const CreateObservation = createTable(1766000020000, 'observation', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    number: { type: 'varchar', length: 32, unique: true },
    kind: { type: 'varchar', length: 24 },
    severity: { type: 'varchar', length: 16 },
    status: { type: 'varchar', length: 16 },
    regionCode: { type: 'varchar', length: 12 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    cadreId: { type: 'varchar', length: 36, nullable: true },
    reporterId: { type: 'varchar', length: 36 },
    anonymous: { type: 'boolean', default: false },
    text: { type: 'text' },
    seenOn: { type: 'date' },
    latitude: { type: 'double', nullable: true },
    longitude: { type: 'double', nullable: true },
    submittedAt: { type: 'datetime', precision: 3 },
    dueAt: { type: 'datetime', precision: 3, nullable: true },
    handlerId: { type: 'varchar', length: 36, nullable: true },
    score: { type: 'int', nullable: true },
    reopened: { type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    observation_reporter: { columns: ['reporterId', 'submittedAt'] },
    observation_household: { columns: ['householdId', 'submittedAt'] },
    observation_region_status: { columns: ['regionCode', 'status', 'dueAt'] },
    observation_region_submitted: { columns: ['regionCode', 'submittedAt'] },
  },
})

export const CreateObservationStep = createTable(1766000021000, 'observation_step', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    observationId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    sequence: { type: 'int' },
    status: { type: 'varchar', length: 16 },
    at: { type: 'datetime', precision: 3 },
    accountId: { type: 'varchar', length: 36, nullable: true },
    comment: { type: 'text', nullable: true },
  },
  indices: {
    observation_step_observation: { columns: ['observationId', 'sequence'], unique: true },
  },
})

export const CreateEnterprise = createTable(1766000022000, 'enterprise', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    name: { type: 'varchar', length: 200 },
    regionCode: { type: 'varchar', length: 12 },
    creditCode: { type: 'varchar', length: 18, nullable: true, unique: true },
    industry: { type: 'varchar', length: 60, nullable: true },
  },
  indices: {
    enterprise_region: { columns: ['regionCode', 'name'] },
  },
})

export const CreateLinkage = createTable(1766000023000, 'linkage', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    form: { type: 'varchar', length: 24 },
    closeness: { type: 'varchar', length: 16 },
    contract: { type: 'simple-json' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
  },
  indices: {
    linkage_region: { columns: ['regionCode'] },
    linkage_enterprise: { columns: ['enterpriseId'] },
  },
})

export const CreateLinkageHousehold = createTable(1766000024000, 'linkage_household', {
  columns: {
    linkageId: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36, primary: true },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    joinedOn: { type: 'date' },
    leftOn: { type: 'date', nullable: true },
  },
  indices: {
    linkage_household_enterprise: { columns: ['enterpriseId', 'householdId'] },
    linkage_household_household: { columns: ['householdId'] },
    linkage_household_region: { columns: ['regionCode'] },
  },
})

export const CreateOutcomeReport = createTable(1766000025000, 'outcome_report', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    number: { type: 'varchar', length: 32, unique: true },
    linkageId: { type: 'varchar', length: 36 },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    period: { type: 'varchar', length: 8 },
    status: { type: 'varchar', length: 24 },
    livePeriod: { type: 'varchar', length: 60, nullable: true, unique: true },
    reverses: { type: 'varchar', length: 36, nullable: true },
    reversedBy: { type: 'varchar', length: 36, nullable: true },
    total: { type: 'bigint' },
    confirmedTotal: { type: 'bigint', default: 0 },
    note: { type: 'text', nullable: true },
    submittedAt: { type: 'datetime', precision: 3 },
    submittedBy: { type: 'varchar', length: 36 },
    confirmedBy: { type: 'varchar', length: 36, nullable: true },
    confirmedAt: { type: 'datetime', precision: 3, nullable: true },
    decidedBy: { type: 'varchar', length: 36, nullable: true },
    decidedAt: { type: 'datetime', precision: 3, nullable: true },
    returnReason: { type: 'varchar', length: 1000, nullable: true },
    version: { type: 'int', default: 1 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    outcome_report_enterprise: { columns: ['enterpriseId'] },
    outcome_report_region: { columns: ['regionCode', 'status'] },
    outcome_report_linkage: { columns: ['linkageId', 'period'] },
  },
})

export const CreateHouseholdOutcome = createTable(1766000026000, 'household_outcome', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    reportId: { type: 'varchar', length: 36 },
    householdId: { type: 'varchar', length: 36 },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    line: { type: 'int' },
    amount: { type: 'bigint' },
    months: { type: 'int', nullable: true },
    quantity: { type: 'double', nullable: true },
    unit: { type: 'varchar', length: 20, nullable: true },
    confirmation: { type: 'varchar', length: 16 },
    confirmedBy: { type: 'varchar', length: 36, nullable: true },
    disputeReason: { type: 'varchar', length: 1000, nullable: true },
  },
  indices: {
    household_outcome_household: { columns: ['householdId'] },
    household_outcome_report: { columns: ['reportId', 'line'], unique: true },
  },
})

export const CreateWorkTeam = createTable(1766000027000, 'work_team', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    name: { type: 'varchar', length: 200 },
    leaderAccountId: { type: 'varchar', length: 36, nullable: true },
    memberCount: { type: 'int' },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
  },
  indices: {
    work_team_region: { columns: ['regionCode'] },
  },
})

export const CreateNotice = createTable(1766000028000, 'notice', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    accountId: { type: 'varchar', length: 36 },
    at: { type: 'datetime', precision: 3 },
    kind: { type: 'varchar', length: 48 },
    parameters: { type: 'simple-json' },
    subjectType: { type: 'varchar', length: 32, nullable: true },
    subjectId: { type: 'varchar', length: 36, nullable: true },
    readAt: { type: 'datetime', precision: 3, nullable: true },
  },
  indices: {
    notice_account: { columns: ['accountId', 'at'] },
  },
})

export const CreateAuditEntry = createTable(1766000029000, 'audit_entry', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    chain: { type: 'varchar', length: 60 },
    sequence: { type: 'int' },
    at: { type: 'datetime', precision: 3 },
    accountId: { type: 'varchar', length: 36, nullable: true },
    action: { type: 'varchar', length: 60 },
    subjectType: { type: 'varchar', length: 32 },
    subjectId: { type: 'varchar', length: 36, nullable: true },
    regionCode: { type: 'varchar', length: 12, nullable: true },
    reason: { type: 'varchar', length: 1000, nullable: true },
    changes: { type: 'text' },
    previousHash: { type: 'varchar', length: 64 },
    hash: { type: 'varchar', length: 64 },
  },
  indices: {
    audit_entry_region: { columns: ['regionCode', 'at'] },
    audit_entry_subject: { columns: ['subjectId'] },
    audit_entry_chain: { columns: ['chain', 'sequence'], unique: true },
  },
})

export const CreateAuditChain = createTable(1766000030000, 'audit_chain', {
  columns: {
    chain: { type: 'varchar', length: 60, primary: true },
    sequence: { type: 'int' },
    hash: { type: 'varchar', length: 64 },
    seal: { type: 'varchar', length: 64 },
  },
})

export const CreateOutboxEvent = createTable(1766000031000, 'outbox_event', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    at: { type: 'datetime', precision: 3 },
    kind: { type: 'varchar', length: 40 },
    regionCode: { type: 'varchar', length: 12, nullable: true },
    payload: { type: 'simple-json' },
  },
  indices: {
    outbox_event_at: { columns: ['at'] },
  },
})

export const CreateSetting = createTable(1766000032000, 'setting', {
  columns: {
    name: { type: 'varchar', length: 60, primary: true },
    value: { type: 'varchar', length: 400 },
  },
})
