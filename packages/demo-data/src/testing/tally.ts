import { createHash } from 'node:crypto'
import { demoBatches } from '../batches.js'
import { NumberCheck } from './number-check.js'
import type { DemoBatch, DemoTable, Scale } from '../rows/batch.js'
import type { HouseholdRow } from '../rows/household.js'

/** What one pass over a scale's rows gives: counts of rows, of everything the contract fixes, and of what must not be. */
export interface Tally {
  readonly rows: Map<DemoTable, number>
  /** Counts by subject and key, such as `persons 150525 poor`. */
  readonly counts: Map<string, number>
  readonly households: Map<string, HouseholdRow>
  readonly villages: Map<string, VillageTally>
  /** Faults found on the way; none are allowed. */
  readonly faults: string[]
  readonly largestBatch: number
  readonly hash: string
}

/** Counts of one village. */
export interface VillageTally {
  poor: number
  exited: number
  readonly causes: Map<string, number>
}

/** Reads a scale once, keeping households and counts but no other rows. */
export function tallyOf(scale: Scale): Tally {
  const hash = createHash('sha256')
  const rows = new Map<DemoTable, number>()
  const counts = new Map<string, number>()
  const households = new Map<string, HouseholdRow>()
  const villages = new Map<string, VillageTally>()
  const check = new NumberCheck()
  let largestBatch = 0
  for (const batch of demoBatches(scale)) {
    hash.update(JSON.stringify(batch.rows))
    largestBatch = Math.max(largestBatch, batch.rows.length)
    add(rows, batch.table, batch.rows.length)
    check.batch(batch)
    countBatch(batch, counts, households, villages)
  }
  return { rows, counts, households, villages, faults: check.faults, largestBatch, hash: hash.digest('hex') }
}

/** The hash of a scale's whole stream. */
export function hashOf(scale: Scale): string {
  const hash = createHash('sha256')
  for (const batch of demoBatches(scale)) hash.update(JSON.stringify(batch.rows))
  return hash.digest('hex')
}

export function add<Key>(counts: Map<Key, number>, key: Key, number = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + number)
}

function countBatch(batch: DemoBatch, counts: Map<string, number>, households: Map<string, HouseholdRow>, villages: Map<string, VillageTally>): void {
  switch (batch.table) {
    case 'household':
      for (const row of batch.rows) countHousehold(row, counts, households, villages)
      break
    case 'person':
      for (const row of batch.rows) {
        const household = households.get(row.householdId)
        const standing = household?.status === 'EXITED' ? 'exited' : 'poor'
        add(counts, `persons ${row.regionCode.slice(0, 6)} ${standing}`)
        if (household?.exitedOn?.startsWith('2015') === true && standing === 'exited') add(counts, `exitedIn2015 ${row.regionCode.slice(0, 6)}`)
        add(counts, `personsOf ${row.householdId}`)
        if (row.nameMongolian !== null) add(counts, 'mongolianScript')
        if ([...row.name].length >= 10) add(counts, 'longNames')
      }
      break
    case 'responsibility':
      for (const row of batch.rows) {
        if (row.endedOn !== null) continue
        add(counts, `leader ${row.accountId}`)
        add(counts, `inCare ${row.householdId}`)
        add(counts, `place ${row.appointmentId} ${row.place}`)
      }
      break
    case 'measure':
      for (const row of batch.rows) {
        add(counts, `measuresOf ${row.householdId}`)
        if (row.effect === 'DEVELOPMENT_TYPE') add(counts, `developmentOf ${row.householdId}`)
        if (row.projectId !== null) add(counts, `projectMeasuresOf ${row.householdId}`)
        if (row.resultConfirmedOn !== null) add(counts, `resultsOf ${row.householdId}`)
      }
      break
    case 'householdPlan':
      for (const row of batch.rows) add(counts, `plansOf ${row.householdId}`)
      break
    case 'villagePlan':
      for (const row of batch.rows) add(counts, `plan ${row.status}`)
      break
    case 'project':
      for (const row of batch.rows) add(counts, `project ${row.status}`)
      break
    case 'visit':
      for (const row of batch.rows) add(counts, `visitsOf ${row.householdId}`)
      break
    case 'appointment':
      for (const row of batch.rows) if (row.endedOn === null) add(counts, `role ${row.role}`)
      break
    case 'account':
      for (const row of batch.rows) add(counts, `login ${row.login}`)
      break
    case 'income':
      for (const row of batch.rows) countIncome(row.year, row.netPerCapita, households.get(row.householdId), counts)
      break
    case 'villageYear':
      for (const row of batch.rows) {
        add(counts, `poorAt ${row.year}`, row.poor)
        add(counts, `exitedAt ${row.year}`, row.exited)
        add(counts, `standard ${row.year} ${row.standard}`)
      }
      break
    case 'courtyardProject':
      for (const row of batch.rows) add(counts, `courtyard ${row.kind}`)
      break
    case 'cooperationAgreement':
      for (const row of batch.rows) {
        add(counts, `agreement ${row.kind}`)
        if (row.kind === 'MARKET') add(counts, 'marketArea', row.volume ?? 0)
      }
      break
    case 'pledge':
      for (const row of batch.rows) add(counts, `pledge ${row.kind}`)
      break
    case 'pledgeDelivery':
      for (const row of batch.rows) add(counts, `delivery ${row.status}`)
      break
    case 'fullCoverage':
      for (const row of batch.rows) {
        add(counts, `service ${row.item} ${row.status}`)
        add(counts, `servicesOf ${row.regionCode}`)
      }
      break
    case 'villageFile':
      for (const row of batch.rows) {
        add(counts, `fileOf ${row.regionCode} ${row.year}`)
        if (Number(row.facts['poorPersons']) > Number(row.facts['population'])) add(counts, 'morePoorThanPeople')
      }
      break
    case 'activity':
      for (const row of batch.rows) add(counts, `activity ${row.kind}`)
      break
    case 'entitlement':
      for (const row of batch.rows) add(counts, `entitlement ${row.kind} ${row.status}`)
      break
    case 'provincialMean':
    case 'minimumWage':
    case 'lookBack':
    case 'lookBackHousehold':
    case 'inspection':
    case 'inspectionTask':
    case 'supervisorTraining':
    case 'supervisorRecognition':
      add(counts, batch.table, batch.rows.length)
      break
    case 'registerCase':
      for (const row of batch.rows) add(counts, `case ${row.kind}`)
      break
    case 'regionTarget':
      for (const row of batch.rows) {
        const who = row.regionCode === '150500000000' ? 'city' : 'units'
        add(counts, `assigned ${who} ${row.year}`, row.assigned)
        add(counts, `stretch ${who} ${row.year}`, row.stretch)
        add(counts, `assigned ${row.regionCode.slice(0, 6)} ${row.year}`, row.assigned)
      }
      break
    case 'observation':
      for (const row of batch.rows) {
        add(counts, `observation ${row.status}`)
        if (row.dueAt !== null && row.dueAt < '2015-12-31 04:00:00.000') add(counts, 'observationsOverdue')
      }
      break
    case 'outcomeReport':
      for (const row of batch.rows) {
        add(counts, `report ${row.status}`)
        if (row.status !== 'RETURNED') add(counts, `live ${row.linkageId} ${row.period}`)
      }
      break
    case 'dispatch':
      for (const row of batch.rows) {
        if (row.campaign === 'GRASSROOTS') add(counts, 'grassroots')
        else if (row.teamId !== null) add(counts, 'teamMembersOnFile')
      }
      break
    case 'workTeam':
      for (const row of batch.rows) {
        add(counts, `team ${row.regionCode}`)
        add(counts, 'teamMembers', row.memberCount)
      }
      break
    case 'outcomeDispute':
      for (const row of batch.rows) add(counts, `dispute ${row.status}`)
      break
    case 'resultConfirmation':
      for (const row of batch.rows) add(counts, `said ${row.agreed ? (row.words === null ? 'YES' : 'WORDS') : 'NO'}`)
      break
    case 'enterpriseCertificate':
    case 'projectCadre':
    case 'region':
    case 'enterprise':
    case 'sendingUnit':
    case 'assistance':
    case 'linkage':
    case 'linkageHousehold':
    case 'linkageProposal':
    case 'householdOutcome':
    case 'observationStep':
    case 'finding':
      break
  }
}

function countHousehold(row: HouseholdRow, counts: Map<string, number>, households: Map<string, HouseholdRow>, villages: Map<string, VillageTally>): void {
  households.set(row.id, row)
  add(counts, `status ${row.status}`)
  if (row.status !== 'EXITED' && row.cadreAccountId === null) add(counts, 'withoutCadre')
  if (row.status !== 'EXITED' && (row.mainCause === null || row.measureCount === 0)) add(counts, 'targetingIncomplete')
  if (row.status !== 'EXITED' && (row.lastVisitedOn === null || row.lastVisitedOn < '2015-07-01')) add(counts, 'neglected')
  const village = villages.get(row.regionCode) ?? { poor: 0, exited: 0, causes: new Map<string, number>() }
  if (row.status === 'EXITED') village.exited += 1
  else village.poor += 1
  if (row.mainCause !== null) add(village.causes, row.mainCause)
  villages.set(row.regionCode, village)
}

function countIncome(year: number, fen: number, household: HouseholdRow | undefined, counts: Map<string, number>): void {
  if (household === undefined) return
  if (year === household.netIncomeYear && fen === household.netIncome) add(counts, 'incomeOfLatestYear')
  if (year > household.netIncomeYear) add(counts, 'incomeOfLaterYear')
  if (year !== 2015) return
  if (household.status === 'EXITED' && fen < 285_500) add(counts, 'exitedUnderLine')
  if (household.status === 'NOT_EXITED' && fen >= 285_500) add(counts, 'poorOverLine')
  if (household.status === 'NOT_EXITED' && fen < 285_500 && fen > 280_000) add(counts, 'nearMisses')
}
