import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { ancestorCode, inRange, levelOfCode } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { notEndedOn } from '../../data/in-force.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { drawByQuota } from '../../sampling/stratified-draw.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { addDays } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import { POOR_STATUSES } from '../household/household-codes.js'
import { cadreOn } from '../household/household-targeting.js'
import { namedHouseholdsOf } from '../observation/observation-subject.js'
import { inRegion } from '../region/region-condition.js'
import { cadreVisits } from './cadre-visits.js'
import { INSPECTION_SENTENCES, LONGEST_TERM, LONGEST_TITLE, MOST_DRAWN } from './inspection-messages.js'
import type { InspectionRow } from './inspection-reader.js'
import { ruleSetOn } from './inspection-rule-sets.js'
import type { DrawInspectionInput } from './inspection-input.js'
import { assignInspectors } from './inspector-assignment.js'
import type { Inspectors } from './inspectors.js'
import { registeredAnswers, stratumOfStatus } from './registered-answers.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'who sits in a town’s office decides which households its draws leave out')
const DRAWS = new UnscopedTable('Inspection', 'an id that was used before is recognised whoever used it, and never shown to others')
const TASKS = new UnscopedTable('InspectionTask', 'tasks of a draw that was found in scope in the same transaction')
const HOUSEHOLDS = new UnscopedTable('Household', 'households that were drawn from what the viewer reads')
const MEASURES = new UnscopedTable('Measure', 'what the register says of drawn households is kept with the draw')
const ROWS_AT_ONCE = 100

type Drawn = Pick<Row<'Household'>, 'id' | 'regionCode' | 'status'>

/** Made by the service: whoever names a seed can try out beforehand whom it draws. It stays with the draw, so that anybody can draw it again. */
const newSeed = (): string => randomBytes(16).toString('hex')

/** Draws households to which somebody is sent (4.3). */
export class InspectionDrawing {
  constructor(
    private readonly core: Core,
    private readonly inspectors: Inspectors,
  ) {}

  /**
   * Draws from the register of a region, town by town and status by status, and sends somebody to each household; or says that
   * the same was drawn before. Throws VALIDATION, NOT_FOUND, CONFLICT, or STATE for whoever answers for households by name.
   */
  async draw(access: Access, input: DrawInspectionInput): Promise<{ readonly row: InspectionRow; readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    const { accountId } = access.viewer
    const wanted = { title: input.title, region: input.region, size: input.size, inspectors: input.inspectors, dueOn: input.dueOn }
    const contentHash = contentHashOf({ by: accountId, ...wanted })
    const today = this.core.clock.today()
    const row: Row<'Inspection'> = {
      id, regionCode: wanted.region, title: wanted.title, seed: newSeed(), size: wanted.size, ruleSet: ruleSetOn(today).name, inspectors: wanted.inspectors, dueOn: wanted.dueOn,
      drawnOn: today, drawnAt: toStoredInstant(this.core.clock.now()), drawnBy: accountId, drawnFrom: postOver(access, wanted.region), contentHash,
    }
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const before = await DRAWS.findOne(transaction, [{ column: 'id', equals: id }])
        if (before !== null) {
          if (before.contentHash !== contentHash || before.drawnBy !== accountId) throw conflict()
          return { row: before, replayed: true }
        }
        if (namedHouseholdsOf(access.viewer).length > 0) throw refusal('STATE', INSPECTION_SENTENCES.answersForHouseholds)
        const faults = faultsOf(row, today)
        if (faults.length > 0) throw new Refusal(...faults)
        if (this.core.regions.find(row.regionCode) === null || !rowsOf(this.core, 'Inspection', access, transaction).surelySees(row)) throw notFound('region')
        const drawn = await this.drawn(transaction, access, row)
        if (drawn.length === 0) throw refusal('VALIDATION', INSPECTION_SENTENCES.none, ['region'])
        await DRAWS.insert(transaction, [row])
        await this.send(transaction, row, drawn)
        return { row, replayed: false }
      }),
    )
  }

  /**
   * The households that the seed draws. Of a town or a village, whose draws the town's office reads, those whose cadre sits in
   * that office, or is to, are left out, since nobody reads what is about the own office (4.1): they are drawn from above.
   */
  private async drawn(transaction: Transaction, access: Access, { regionCode, seed, size, drawnOn }: Row<'Inspection'>): Promise<Drawn[]> {
    const level = levelOfCode(regionCode)
    const isRead = level === 'TOWN' || level === 'VILLAGE'
    // Held before it is read who sits there, so that whoever comes to the office meanwhile finds the tasks, or is found.
    if (isRead) await lockVillages(transaction, this.core.regions.villages(regionCode).map(({ code }) => code))
    const colleagues = isRead ? await APPOINTMENTS.findMany(transaction, [{ column: 'regionCode', equals: ancestorCode(regionCode, 'TOWN') }, { column: 'role', equals: 'TOWN_OFFICE' }, notEndedOn(drawnOn)]) : []
    const ofOffice = new Set(colleagues.map(({ accountId }) => accountId))
    const register = await rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findMany({
      columns: ['id', 'regionCode', 'status', 'cadreAccountId', 'cadreStartedOn', 'cadreEndedOn'],
      where: [inRegion('regionCode', regionCode), { column: 'status', in: [...POOR_STATUSES, 'EXITED'] }],
    })
    const drawable = register.filter((household) => !ofOffice.has(cadreOn(household, drawnOn) ?? ''))
    return drawByQuota(drawable, { seed, size, idOf: ({ id }) => id, stratumOf: (household) => `${ancestorCode(household.regionCode, 'TOWN')} ${stratumOfStatus(household.status)}` })
  }

  private async send(transaction: Transaction, row: Row<'Inspection'>, drawn: readonly Drawn[]): Promise<void> {
    const ids = drawn.map(({ id }) => id)
    const today = row.drawnOn
    const households = await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: ids }])
    const [visitsOf] = await transaction.askTogether([cadreVisits(ids, today)])
    const files = new Map(households.map((file) => {
      const cadreId = cadreOn(file, today)
      return [file.id, { ...file, cadreId, cadreVisitedOn: cadreId === null ? null : visitsOf(file.id, cadreId) }]
    }))
    const measures = Map.groupBy(await MEASURES.findMany(transaction, [{ column: 'householdId', in: ids }, { column: 'startedOn', atMost: today }]), ({ householdId }) => householdId)
    const mayGo = await this.inspectors.around(transaction, [...new Set(drawn.map(({ regionCode }) => regionCode))], row.drawnBy)
    const sent = assignInspectors(drawn.map(({ id: householdId, regionCode }) => ({ householdId, regionCode })), ({ householdId, regionCode }) => mayGo({ householdId, regionCode, cadreId: files.get(householdId)?.cadreId ?? null }, row.inspectors), row.seed)
    const tasks = drawn.flatMap(({ id: householdId, regionCode, status }): Row<'InspectionTask'>[] => {
      const file = files.get(householdId)
      if (file === undefined) return []
      const inspectorId = sent.get(householdId) ?? null
      return [
        {
          id: uuidv7(), inspectionId: row.id, drawnRegion: row.regionCode, regionCode, householdId, stratum: stratumOfStatus(status), ruleSet: row.ruleSet,
          registered: registeredAnswers(file, (measures.get(householdId) ?? []).map(({ category }) => category), today), cadreId: file.cadreId, cadreVisitedOn: file.cadreVisitedOn, inspectorId, drawnOn: today, dueOn: row.dueOn,
          status: inspectorId === null ? 'UNASSIGNED' : 'ASSIGNED', answers: null, differences: null, note: null, seenOn: null, answeredAt: null, answeredBy: null, observationIds: null, answerId: null, contentHash: null, missedAnswers: null, version: 1,
        },
      ]
    })
    for (let start = 0; start < tasks.length; start += ROWS_AT_ONCE) await TASKS.insert(transaction, tasks.slice(start, start + ROWS_AT_ONCE))
    const counts = Map.groupBy([...sent.values()], (accountId) => accountId)
    await this.core.notices.post(transaction, [...counts].map(([accountId, some]) => ({ accountId, kind: 'inspectionSent', parameters: { count: some.length, dueOn: row.dueOn } })))
    await this.core.audit.record(transaction, { accountId: row.drawnBy, action: 'inspection.draw', subjectType: 'Inspection', subjectId: row.id, regionCode: row.regionCode, reason: row.title, changes: [{ field: 'total', from: null, to: String(tasks.length) }, { field: 'dueAt', from: null, to: row.dueOn }] })
  }
}

/** The region of the widest post by which the viewer reaches a region: of codes that hold one another the wider is the smaller. */
const postOver = ({ grants }: Access, region: string): string | null => grants.flatMap(({ regionCode, range }) => (regionCode !== null && range !== null && inRange(range, region) ? [regionCode] : [])).toSorted()[0] ?? null

const faultsOf = ({ title, size, dueOn }: Row<'Inspection'>, today: string): Refused[] => {
  const faults: Refused[] = []
  const refuseUnless = (holds: boolean, field: 'title' | 'size' | 'dueOn'): void => {
    if (!holds) faults.push({ code: 'VALIDATION', field: [field], sentence: INSPECTION_SENTENCES[field] })
  }
  refuseUnless(checkText(title, { min: 1, max: LONGEST_TITLE }) === null, 'title')
  refuseUnless(size >= 1 && size <= MOST_DRAWN, 'size')
  refuseUnless(dueOn > today && dueOn <= addDays(today, LONGEST_TERM), 'dueOn')
  return faults
}
