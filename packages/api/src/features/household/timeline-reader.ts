import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { AccountService } from '../account/account-service.js'
import { TOLD_ACTIONS, eventsOfMeasure, eventsOfPlan, eventsOfProject } from './programme-events.js'
import type { TrailAct } from './programme-events.js'
import { eventsOfCase } from './timeline-cases.js'
import { eventsOfFact, eventsOfHousehold, eventsOfObservation, eventsOfOutcome, eventsOfResponsibility, eventsOfVisit, newestFirst } from './timeline-events.js'
import type { ApprovedReport, TimelineEvent } from './timeline-events.js'

/** The fact that says that another file went up in this one. */
const MERGED = 'merged'

const ACTS = new UnscopedTable('AuditEntry', 'when, by whom and why something was done to a plan, measure or project that was found in scope')

const PROJECT_COLUMNS = ['id', 'name', 'status', 'startsOn', 'result', 'completedOn', 'completedBy', 'verifiedOn', 'verifiedBy', 'stopReason'] as const
type ProjectOfHousehold = Pick<Row<'Project'>, (typeof PROJECT_COLUMNS)[number]>

type Timelines = Map<string, TimelineEvent[]>

/** What happened to households, from the rows that were written as it happened (R-12, 全程跟踪). */
export class TimelineReader {
  constructor(
    private readonly core: Core,
    private readonly accounts: AccountService,
  ) {}

  /** The latest events of a household, newest first; those of siblings are read in the same statements. */
  async ofHousehold(access: Access, householdId: string, first: number): Promise<TimelineEvent[]> {
    return batched(access, `timeline ${first}`, householdId, (ids) => this.read(access, ids, first), [])
  }

  private async read(access: Access, householdIds: readonly string[], limit: number): Promise<Timelines> {
    const households = await rowsOf(this.core, 'Household', access).findMany({ columns: ['id', 'identifiedOn', 'exitedOn'], where: [{ column: 'id', in: householdIds }] })
    const of = { parent: 'householdId', parentIds: householdIds, limit } as const
    const [facts, measures, plans, visits, observations, responsibilities, cases, outcomes] = await Promise.all([
      rowsOf(this.core, 'HouseholdFact', access).findByParents({ ...of, columns: ['id', 'personId', 'field', 'fromValue', 'toValue', 'effectiveOn', 'at', 'accountId', 'reason'], orderBy: [{ column: 'effectiveOn', descending: true }, { column: 'at', descending: true }, { column: 'id' }] }),
      // All of them: what began long ago may have ended yesterday, and a household has few.
      rowsOf(this.core, 'Measure', access).findByParents({ parent: 'householdId', parentIds: householdIds, columns: ['id', 'projectId', 'startedOn', 'endedOn', 'description', 'result', 'resultConfirmedOn', 'accountId'], orderBy: [{ column: 'startedOn', descending: true }, { column: 'id' }] }),
      rowsOf(this.core, 'HouseholdPlan', access).findByParents({ parent: 'householdId', parentIds: householdIds, columns: ['id', 'startYear', 'endYear', 'agreedOn', 'endedOn', 'endReason', 'accountId', 'createdAt'], orderBy: [{ column: 'startYear', descending: true }, { column: 'id' }] }),
      rowsOf(this.core, 'Visit', access).findByParents({ ...of, columns: ['id', 'visitedOn', 'findings', 'accountId', 'recordedAt'], orderBy: [{ column: 'visitedOn', descending: true }, { column: 'id' }] }),
      rowsOf(this.core, 'Observation', access).findByParents({ ...of, columns: ['id', 'status', 'submittedAt'], orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id' }] }),
      rowsOf(this.core, 'Responsibility', access).findByParents({ ...of, columns: ['id', 'accountId', 'startedOn', 'endedOn'], orderBy: [{ column: 'startedOn', descending: true }, { column: 'id' }] }),
      rowsOf(this.core, 'RegisterCase', access).findByParents({ ...of, columns: ['id', 'kind', 'ruleSet', 'content', 'acts', 'openedOn', 'openedAt', 'openedBy', 'reason'], orderBy: [{ column: 'openedAt', descending: true }, { column: 'id' }] }),
      // All of them: their day stands in the report, and a household has one a linkage and quarter.
      rowsOf(this.core, 'HouseholdOutcome', access).findByParents({ parent: 'householdId', parentIds: householdIds, columns: ['id', 'reportId', 'amount', 'confirmation'], orderBy: [{ column: 'id' }] }),
    ])
    const projects = await this.projects(access, [...measures.values()].flat().flatMap(({ projectId }) => projectId ?? []))
    const acts = await this.acts([...[...measures.values(), ...plans.values()].flat().map(({ id }) => id), ...projects.keys()])
    const reports = await this.approved(access, [...outcomes.values()].flat().map((line) => line.reportId))
    const cadres = await this.accounts.byIds([...new Set([...responsibilities.values()].flat().map((row) => row.accountId))])
    const nameOf = (accountId: string): string | null => cadres.get(accountId)?.name ?? null
    const members = await this.members(access, [...facts.values()].flat().flatMap(({ personId }) => personId ?? []))
    const today = this.core.clock.today()
    const numbers = await this.numbersOfMerged(access, [...facts].filter(([, rows]) => rows.some(({ field, fromValue }) => field === MERGED && fromValue !== null)).map(([id]) => id))
    return new Map(
      households.map((household) => [
        household.id,
        newestFirst(
          [
            ...eventsOfHousehold(household, (facts.get(household.id) ?? []).filter(({ id }) => !numbers.has(id))),
            ...(facts.get(household.id) ?? []).flatMap((fact) => eventsOfFact(fact, (id) => members.get(id) ?? null)),
            ...(measures.get(household.id) ?? []).flatMap((measure) => eventsOfMeasure(measure, acts)),
            ...(plans.get(household.id) ?? []).flatMap((plan) => eventsOfPlan(plan, acts, today)),
            ...[...new Set((measures.get(household.id) ?? []).flatMap(({ projectId }) => projects.get(projectId ?? '') ?? []))].flatMap((project) => eventsOfProject(project, acts)),
            ...(visits.get(household.id) ?? []).flatMap(eventsOfVisit),
            ...(observations.get(household.id) ?? []).flatMap(eventsOfObservation),
            ...(responsibilities.get(household.id) ?? []).flatMap((row) => eventsOfResponsibility(row, today, nameOf, (facts.get(household.id) ?? []).filter(({ field }) => field === 'responsibleCadre'))),
            ...(cases.get(household.id) ?? []).flatMap(eventsOfCase),
            ...(outcomes.get(household.id) ?? []).flatMap((line) => eventsOfOutcome(line, reports)),
          ],
          limit,
        ).map((event) => ({ ...event, fileNumber: numbers.get(event.id) ?? numbers.get(event.id.split(':')[0] ?? '') ?? null })),
      ]),
    )
  }

  /** The number of the file that an event came from, by the id of its row, for those that came over when two files became one. What came over is older than the fact that says so. */
  private async numbersOfMerged(access: Access, householdIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (householdIds.length === 0) return new Map()
    const merges = await rowsOf(this.core, 'HouseholdMerge', access).findMany({ columns: ['otherNumber', 'moved'], where: [{ column: 'householdId', in: householdIds }] })
    return new Map(merges.flatMap(({ otherNumber, moved }) => Object.values(moved).flat().map((id): [string, string] => [id, otherNumber])))
  }

  /** Names of the members whom facts are about, as far as the viewer reaches them. */
  private async members(access: Access, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (personIds.length === 0) return new Map()
    const persons = await rowsOf(this.core, 'Person', access).findMany({ columns: ['id', 'name'], where: [{ column: 'id', in: personIds }] })
    return new Map(persons.map(({ id, name }) => [id, name]))
  }

  /** The projects that measures are a part of, by id, as far as the viewer reaches them. */
  private async projects(access: Access, ids: readonly string[]): Promise<ReadonlyMap<string, ProjectOfHousehold>> {
    if (ids.length === 0) return new Map()
    const rows = await rowsOf(this.core, 'Project', access).findMany({ columns: PROJECT_COLUMNS, where: [{ column: 'id', in: ids }] })
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** What the trail says of plans, measures and projects that were found in scope. */
  private async acts(subjectIds: readonly string[]): Promise<readonly TrailAct[]> {
    if (subjectIds.length === 0) return []
    return ACTS.findMany(this.core.database, [{ column: 'subjectId', in: subjectIds }, { column: 'action', in: TOLD_ACTIONS }])
  }

  /** Those of the reports that were approved; a reversal has the same lines as what it takes back and is among them. */
  private async approved(access: Access, reportIds: readonly string[]): Promise<ReadonlyMap<string, ApprovedReport>> {
    if (reportIds.length === 0) return new Map()
    const reports = await rowsOf(this.core, 'OutcomeReport', access).findMany({ columns: ['id', 'period', 'reverses', 'reversedBy', 'decidedBy', 'decidedAt', 'note'], where: [{ column: 'id', in: reportIds }, { column: 'status', equals: 'APPROVED' }] })
    return new Map(reports.map((report) => [report.id, report]))
  }
}
