import type { DemoRows, DemoTable } from '@bangfu/demo-data'
import type { CaseAct } from '../register-case/case-acts.js'
import { claimOf } from '../entitlement/entitlement-rules.js'
import { reportedAt } from '../observation/observation-anonymity.js'
import { standingColumns } from '../register-case/case-standing.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { EntityName, Row } from '../../data/entities.js'
import type { FieldCipher } from '../../data/field-cipher.js'

/** What the rows of the demo city need to become rows of the database. */
export interface DemoRowContext {
  readonly cipher: FieldCipher
  /** One precomputed hash for all: hashing 13,000 passwords would take minutes. */
  readonly passwordHash: string
  readonly loadedAt: string
  /** The running number of a row among those of one parent, from 1. */
  readonly placeIn: (parentId: string) => number
  readonly enterpriseOfReport: (reportId: string) => string
}

type Mapping<Table extends DemoTable, Name extends EntityName> = {
  readonly entity: Name
  readonly toRow: (row: DemoRows[Table], context: DemoRowContext) => Row<Name>
}

const mapping = <Table extends DemoTable, Name extends EntityName>(entity: Name, toRow: Mapping<Table, Name>['toRow']): Mapping<Table, Name> => ({ entity, toRow })

/** Nothing was sent by a client, so nothing can be a repeat of it. */
const NO_CONTENT = '0'.repeat(64)

/** How each demo table is stored. A table without a mapping does not compile. */
export const DEMO_MAPPINGS = {
  region: mapping<'region', 'Region'>('Region', (row) => ({ ...row })),
  account: mapping<'account', 'Account'>('Account', (row, { passwordHash, loadedAt }) => ({
    ...row,
    loginKey: row.login.toLowerCase(),
    passwordHash,
    mustChangePassword: false,
    isDemo: true,
    accessVersion: null,
    disabledAt: null,
    createdAt: loadedAt,
  })),
  enterprise: mapping<'enterprise', 'Enterprise'>('Enterprise', (row) => ({ ...row, endedOn: null, endReason: null, version: 1, contentHash: null })),
  appointment: mapping<'appointment', 'Appointment'>('Appointment', (row, { loadedAt }) => ({ ...row, endReason: null, createdAt: loadedAt, contentHash: NO_CONTENT, selectionBasis: null, endKind: null, renews: null })),
  workTeam: mapping<'workTeam', 'WorkTeam'>('WorkTeam', (row) => ({ ...row, endReason: null, contentHash: null })),
  sendingUnit: mapping<'sendingUnit', 'SendingUnit'>('SendingUnit', (row) => ({ ...row, contentHash: NO_CONTENT })),
  assistance: mapping<'assistance', 'DesignatedAssistance'>('DesignatedAssistance', (row) => ({ ...row, contentHash: NO_CONTENT })),
  dispatch: mapping<'dispatch', 'Dispatch'>('Dispatch', (row, { loadedAt }) => ({ ...row, endKind: row.endedOn === null ? null : 'TERM_OVER', endReason: null, createdAt: loadedAt, contentHash: NO_CONTENT })),
  regionTarget: mapping<'regionTarget', 'RegionTarget'>('RegionTarget', (row) => ({ ...row })),
  household: mapping<'household', 'Household'>('Household', ({ group, bankAccount, returnedOn: _returnedOn, otherCauses, ...row }, { cipher, loadedAt }) => ({
    ...row,
    otherCauses: [...otherCauses],
    version: 1,
    groupName: group,
    living: null,
    bankAccountCipher: bankAccount === null ? null : cipher.encrypt(bankAccount, EncryptedColumn.BANK_ACCOUNT),
    cadreEndedOn: null,
    updatedAt: loadedAt,
  })),
  person: mapping<'person', 'Person'>('Person', ({ idNumber, health, ...row }, { cipher, placeIn }) => ({
    ...row,
    health: [...health],
    position: placeIn(row.householdId),
    idNumberPrefix: idNumber.slice(0, 6),
    idNumberCipher: cipher.encrypt(idNumber, EncryptedColumn.ID_NUMBER),
    idNumberHash: cipher.lookupHash(idNumber),
    disability: null,
    circumstances: null,
    endedOn: null,
  })),
  income: mapping<'income', 'HouseholdIncome'>('HouseholdIncome', (row) => ({ ...row, parts: null })),
  villagePlan: mapping<'villagePlan', 'VillagePlan'>('VillagePlan', ({ tasks, ...row }) => ({ ...row, tasks: [...tasks], version: 1, remark: null, contentHash: NO_CONTENT })),
  project: mapping<'project', 'Project'>('Project', (row) => ({ ...row, version: 1, stopReason: null, contentHash: NO_CONTENT })),
  projectCadre: mapping<'projectCadre', 'ProjectCadre'>('ProjectCadre', (row) => ({ ...row, endedOn: null, contentHash: NO_CONTENT })),
  householdPlan: mapping<'householdPlan', 'HouseholdPlan'>('HouseholdPlan', ({ points, ...row }) => ({ ...row, points: [...points], version: 1, endedOn: null, endReason: null, liveHousehold: row.householdId, contentHash: NO_CONTENT })),
  measure: mapping<'measure', 'Measure'>('Measure', (row) => ({ ...row, endedOn: null, accountId: null, recordedAt: null, version: 1, contentHash: null })),
  responsibility: mapping<'responsibility', 'Responsibility'>('Responsibility', (row) => ({ ...row, note: null })),
  visit: mapping<'visit', 'Visit'>('Visit', (row) => ({ ...row, latitude: null, longitude: null, recordedAt: `${row.visitedOn} 08:00:00.000`, contentHash: NO_CONTENT })),
  linkage: mapping<'linkage', 'Linkage'>('Linkage', ({ contract, ...row }) => ({ ...row, contract: { ...contract }, model: null, version: 1, contentHash: null })),
  linkageHousehold: mapping<'linkageHousehold', 'LinkageHousehold'>('LinkageHousehold', (row) => ({ ...row, leftOn: null })),
  linkageProposal: mapping<'linkageProposal', 'LinkageProposal'>('LinkageProposal', (row) => ({ ...row })),
  outcomeReport: mapping<'outcomeReport', 'OutcomeReport'>('OutcomeReport', ({ approvedBy, returnedBy, ...row }) => ({
    ...row,
    livePeriod: row.status === 'RETURNED' ? null : `${row.linkageId}|${row.period}`,
    reverses: null,
    reversedBy: null,
    total: 0,
    confirmedTotal: 0,
    note: null,
    nothingPaid: null,
    decidedBy: approvedBy ?? returnedBy,
    version: 1,
    contentHash: NO_CONTENT,
  })),
  householdOutcome: mapping<'householdOutcome', 'HouseholdOutcome'>('HouseholdOutcome', (row, { enterpriseOfReport }) => ({ ...row, findings: row.findings === null ? null : [...row.findings], enterpriseId: enterpriseOfReport(row.reportId), codeIssuedBy: null })),
  outcomeDispute: mapping<'outcomeDispute', 'OutcomeDispute'>('OutcomeDispute', (row) => ({ ...row, origin: row.raisedBy === null ? 'HOUSEHOLD' : 'VILLAGE', codeIssuedBy: null, question: null, concludedBy: row.concludedAt === null ? null : row.handlerId, takenUpAt: null, overdueToldAt: null, version: row.status === 'OPEN' ? 1 : 2 })),
  resultConfirmation: mapping<'resultConfirmation', 'ResultConfirmation'>('ResultConfirmation', (row) => ({ ...row, kind: 'OUTCOME' })),
  enterpriseCertificate: mapping<'enterpriseCertificate', 'EnterpriseCertificate'>('EnterpriseCertificate', ({ figures, ...row }) => ({ ...row, figures: { ...figures } })),
  observation: mapping<'observation', 'Observation'>('Observation', (row) => ({ ...row, submittedAt: reportedAt(row, row.submittedAt), subjectOffice: null, foundCadreId: null, foundOffice: null, writtenAt: null, deviceAhead: null, extendedTo: null, version: 1, contentHash: NO_CONTENT })),
  observationStep: mapping<'observationStep', 'ObservationStep'>('ObservationStep', ({ byAccountId, ...row }, { placeIn }) => ({ ...row, at: reportedAt({ anonymous: byAccountId === null }, row.at), sequence: placeIn(row.observationId), accountId: byAccountId, extendedTo: null })),
  finding: mapping<'finding', 'Finding'>('Finding', (row) => ({ ...row, projectId: null, subjectOffice: null })),
  activity: mapping<'activity', 'Activity'>('Activity', (row) => ({ ...row, recordedAt: `${row.heldOn} 08:00:00.000`, contentHash: NO_CONTENT })),
  lookBack: mapping<'lookBack', 'LookBack'>('LookBack', (row) => ({ ...row, contentHash: NO_CONTENT })),
  inspection: mapping<'inspection', 'Inspection'>('Inspection', (row) => ({ ...row, drawnFrom: `${row.regionCode.slice(0, 6)}000000`, contentHash: NO_CONTENT })),
  inspectionTask: mapping<'inspectionTask', 'InspectionTask'>('InspectionTask', (row) => ({ ...row, answerId: null, contentHash: row.answers === null ? null : NO_CONTENT, missedAnswers: null, version: row.answers === null ? 1 : 2 })),
  supervisorTraining: mapping<'supervisorTraining', 'SupervisorTraining'>('SupervisorTraining', ({ session, teacher, ...row }, { loadedAt }) => ({ ...row, sessionId: session, givenBy: teacher, recordedAt: loadedAt, contentHash: NO_CONTENT })),
  supervisorRecognition: mapping<'supervisorRecognition', 'SupervisorRecognition'>('SupervisorRecognition', (row, { loadedAt }) => ({ ...row, recordedAt: loadedAt, contentHash: NO_CONTENT })),
  lookBackHousehold: mapping<'lookBackHousehold', 'LookBackHousehold'>('LookBackHousehold', (row) => ({ ...row, headName: null })),
  registerCase: mapping<'registerCase', 'RegisterCase'>('RegisterCase', (row) => {
    const opened = { ...row, version: 1, ruleSet: 'CAMPAIGN_2014', riskEndedOn: null, content: row.content, acts: row.acts as unknown as CaseAct[], contentHash: NO_CONTENT }
    return { ...opened, ...standingColumns(opened, row.householdId) }
  }),
  villageYear: mapping<'villageYear', 'VillageYear'>('VillageYear', (row) => ({ ...row })),
  villageFile: mapping<'villageFile', 'VillageFile'>('VillageFile', (row) => ({ ...row, contentHash: NO_CONTENT })),
  provincialMean: mapping<'provincialMean', 'ProvincialMean'>('ProvincialMean', (row) => ({ ...row, version: 1 })),
  minimumWage: mapping<'minimumWage', 'MinimumWage'>('MinimumWage', (row) => ({ ...row, version: 1 })),
  entitlement: mapping<'entitlement', 'Entitlement'>('Entitlement', (row) => ({ ...row, claim: claimOf(row.year, row.kind, row.personId ?? row.householdId), version: 1, contentHash: NO_CONTENT })),
  courtyardProject: mapping<'courtyardProject', 'CourtyardProject'>('CourtyardProject', (row, { loadedAt }) => ({ ...row, version: 1, savedBy: null, savedAt: loadedAt })),
  cooperationAgreement: mapping<'cooperationAgreement', 'CooperationAgreement'>('CooperationAgreement', (row) => ({ ...row, endReason: null, version: 1, recordedBy: null, contentHash: NO_CONTENT })),
  pledge: mapping<'pledge', 'Pledge'>('Pledge', (row) => ({ ...row, withdrawnOn: null, withdrawReason: null, version: 1, madeBy: null, contentHash: NO_CONTENT })),
  pledgeDelivery: mapping<'pledgeDelivery', 'PledgeDelivery'>('PledgeDelivery', (row) => ({ ...row, reportedBy: null, refuseReason: null, contentHash: NO_CONTENT })),
  fullCoverage: mapping<'fullCoverage', 'FullCoverage'>('FullCoverage', (row) => ({ ...row })),
} satisfies { readonly [Table in DemoTable]: { readonly entity: EntityName } }
