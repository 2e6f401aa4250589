import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'

/** What an entry is about, as far as the auditor reaches it. */
export interface AuditSubject {
  /** The household itself, or that of the member, the visit or the observation. */
  readonly householdId: string | null
  /** The account itself, or whose appointment it is. */
  readonly accountId: string | null
  /** A member's name, an observation's or a report's number. */
  readonly name: string | null
  /** Who reported an anonymous observation: never shown, only compared. */
  readonly unnamedReporterId: string | null
}

const UNKNOWN: AuditSubject = { householdId: null, accountId: null, name: null, unnamedReporterId: null }

type Named = Pick<Row<'AuditEntry'>, 'subjectType' | 'subjectId'>
type Found = readonly (readonly [string, Partial<AuditSubject>])[]

/** Resolves what entries are about when they are read: the trail keeps ids alone, since what it says is sealed (F-25). */
export class AuditSubjects {
  constructor(private readonly core: Core) {}

  /** What an entry is about; siblings of one kind are read in one statement, within the auditor's scope: `access` is always that of reading the trail. */
  async find(access: Access, { subjectType, subjectId }: Named): Promise<AuditSubject> {
    if (subjectId === null) return UNKNOWN
    return batched<AuditSubject>(access.viewer, `audit subjects ${subjectType}`, subjectId, async (ids) => new Map((await this.read(access, subjectType, ids)).map(([id, found]) => [id, { ...UNKNOWN, ...found }])), UNKNOWN)
  }

  /**
   * Who did it, as far as the trail may tell: not who reported an anonymous observation, which an auditor reads from the
   * observation, where each look is written down (4.1). Of one that the auditor cannot read, nobody is told.
   */
  async doerOf(access: Access, entry: Named & Pick<Row<'AuditEntry'>, 'accountId'>): Promise<string | null> {
    if (entry.accountId === null || entry.subjectType !== 'Observation') return entry.accountId
    const { name, unnamedReporterId } = await this.find(access, entry)
    return name === null || unnamedReporterId === entry.accountId ? null : entry.accountId
  }

  /** The ids under which entries about a household stand: its own, and those of its members, visits and observations. */
  async idsAround(access: Access, householdId: string): Promise<string[]> {
    const of = [{ column: 'householdId', equals: householdId }] as const
    const around = await Promise.all([
      rowsOf(this.core, 'Person', access).findMany({ columns: ['id'], where: of }),
      rowsOf(this.core, 'Visit', access).findMany({ columns: ['id'], where: of }),
      rowsOf(this.core, 'Measure', access).findMany({ columns: ['id'], where: of }),
      rowsOf(this.core, 'HouseholdPlan', access).findMany({ columns: ['id'], where: of }),
      rowsOf(this.core, 'Observation', access).findMany({ columns: ['id'], where: of }),
    ])
    return [householdId, ...around.flat().map(({ id }) => id)]
  }

  private async read(access: Access, subjectType: string, ids: readonly string[]): Promise<Found> {
    const where = [{ column: 'id', in: ids }] as const
    switch (subjectType) {
      case 'Household':
        return ids.map((id) => [id, { householdId: id }])
      case 'Account':
        return ids.map((id) => [id, { accountId: id }])
      case 'Person':
        return (await rowsOf(this.core, 'Person', access).findMany({ columns: ['id', 'householdId', 'name'], where })).map(({ id, householdId, name }) => [id, { householdId, name }])
      case 'Visit':
        return (await rowsOf(this.core, 'Visit', access).findMany({ columns: ['id', 'householdId'], where })).map(({ id, householdId }) => [id, { householdId }])
      case 'Measure':
        return (await rowsOf(this.core, 'Measure', access).findMany({ columns: ['id', 'householdId'], where })).map(({ id, householdId }) => [id, { householdId }])
      case 'HouseholdPlan':
        return (await rowsOf(this.core, 'HouseholdPlan', access).findMany({ columns: ['id', 'householdId'], where })).map(({ id, householdId }) => [id, { householdId }])
      case 'Project':
        return (await rowsOf(this.core, 'Project', access).findMany({ columns: ['id', 'name'], where })).map(({ id, name }) => [id, { name }])
      case 'Enterprise':
        return (await rowsOf(this.core, 'Enterprise', access).findMany({ columns: ['id', 'name'], where })).map(({ id, name }) => [id, { name }])
      case 'Observation':
        return (await rowsOf(this.core, 'Observation', access).findMany({ columns: ['id', 'householdId', 'number', 'anonymous', 'reporterId'], where })).map(({ id, householdId, number, anonymous, reporterId }) => [id, { householdId, name: number, unnamedReporterId: anonymous ? reporterId : null }])
      case 'OutcomeReport':
        return (await rowsOf(this.core, 'OutcomeReport', access).findMany({ columns: ['id', 'number'], where })).map(({ id, number }) => [id, { name: number }])
      case 'RegisterCase':
        return (await rowsOf(this.core, 'RegisterCase', access).findMany({ columns: ['id', 'householdId', 'number'], where })).map(({ id, householdId, number }) => [id, { householdId, name: number }])
      case 'Appointment':
        return (await rowsOf(this.core, 'Appointment', access).findMany({ columns: ['id', 'accountId'], where })).map(({ id, accountId }) => [id, { accountId }])
      default:
        return []
    }
  }
}
