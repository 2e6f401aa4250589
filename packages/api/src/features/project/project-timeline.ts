import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { shanghaiDay } from '../../time/business-day.js'
import { fromStoredInstant } from '../../time/instant.js'
import type { AccountService } from '../account/account-service.js'
import { TOLD_ACTIONS, eventsOfProject } from '../household/programme-events.js'
import type { TrailAct } from '../household/programme-events.js'
import { newestFirst, timelineEvent } from '../household/timeline-events.js'
import type { TimelineEvent } from '../household/timeline-events.js'

const ACTS = new UnscopedTable('AuditEntry', 'when, by whom and why something was done to a project that was found in scope')
const COLUMNS = ['id', 'name', 'status', 'startsOn', 'result', 'completedOn', 'completedBy', 'verifiedOn', 'verifiedBy', 'stopReason', 'accountId', 'createdAt'] as const

type Told = Pick<Row<'Project'>, (typeof COLUMNS)[number]>
type Member = Pick<Row<'ProjectCadre'>, 'id' | 'accountId' | 'startedOn' | 'endedOn'>
type Done = Pick<Row<'Measure'>, 'householdId' | 'startedOn' | 'resultConfirmedOn'>

/** What happened to projects, from the rows and the acts that were written as it happened (R-12, 全程跟踪). */
export class ProjectTimeline {
  constructor(
    private readonly core: Core,
    private readonly accounts: AccountService,
  ) {}

  /** The latest events of a project, newest first; null when the viewer does not read its plan. Those of siblings are read in the same statements. */
  async ofProject(access: Access, projectId: string, first: number): Promise<TimelineEvent[] | null> {
    return batched<TimelineEvent[] | null>(access, `project timeline ${first}`, projectId, (ids) => this.read(access, ids, first), null)
  }

  private async read(access: Access, projectIds: readonly string[], limit: number): Promise<Map<string, TimelineEvent[]>> {
    const projects = await rowsOf(this.core, 'Project', access).findMany({ columns: COLUMNS, where: [{ column: 'id', in: projectIds }] })
    const of = { parent: 'projectId', parentIds: projects.map(({ id }) => id) } as const
    const [members, measures, acts] = await Promise.all([
      rowsOf(this.core, 'ProjectCadre', access).findByParents({ ...of, columns: ['id', 'accountId', 'startedOn', 'endedOn'], orderBy: [{ column: 'startedOn' }, { column: 'id' }] }),
      rowsOf(this.core, 'Measure', access).findByParents({ ...of, columns: ['householdId', 'startedOn', 'resultConfirmedOn'], orderBy: [{ column: 'startedOn' }, { column: 'id' }] }),
      ACTS.findMany(this.core.database, [{ column: 'subjectId', in: of.parentIds }, { column: 'action', in: TOLD_ACTIONS }]),
    ])
    const cadres = await this.accounts.byIds([...new Set([...members.values()].flat().map(({ accountId }) => accountId))])
    return new Map(
      projects.map((project) => {
        const events = [
          ...eventsOfPlace(project, acts),
          ...eventsOfProject(project, acts),
          ...(members.get(project.id) ?? []).flatMap((member) => eventsOfMember(project.name, member, cadres.get(member.accountId)?.name ?? null)),
          ...eventsOfHouseholds(project, measures.get(project.id) ?? []),
        ]
        return [project.id, newestFirst(events, limit)]
      }),
    )
  }
}

/** When it came into its plan, was written anew, and was carried over into the next plan (M-3, M-4). */
const eventsOfPlace = ({ id, name: from, accountId, createdAt }: Pick<Told, 'id' | 'name' | 'accountId' | 'createdAt'>, acts: readonly TrailAct[]): TimelineEvent[] => [
  timelineEvent(id, shanghaiDay(fromStoredInstant(createdAt)), 'PROJECT', { field: 'project.added', from, accountId, order: createdAt }),
  ...acts
    .filter((act) => act.subjectId === id && act.action === 'project.revise')
    .map((act) => timelineEvent(act.id, shanghaiDay(fromStoredInstant(act.at)), 'PROJECT', { field: isCarried(act) ? 'project.carried' : 'project.revised', from, accountId: act.accountId, order: act.at })),
]

const isCarried = ({ changes }: TrailAct): boolean => (JSON.parse(changes) as readonly { readonly field: string }[]).some(({ field }) => field === 'plan')

/** The days of a cadre with the project (M-4: 干部跟着项目走). */
const eventsOfMember = (from: string, { id, startedOn, endedOn }: Member, name: string | null): TimelineEvent[] => [
  timelineEvent(id, startedOn, 'PROJECT', { field: 'project.joined', from, to: name, order: '1' }),
  ...(endedOn === null ? [] : [timelineEvent(`${id}:left`, endedOn, 'PROJECT', { field: 'project.left', from, to: name, order: '2' })]),
]

/** Households that came to the project, and such as confirmed its result, by the day: as many as the viewer sees. */
const eventsOfHouseholds = ({ id, name: from }: Pick<Told, 'id' | 'name'>, measures: readonly Done[]): TimelineEvent[] => {
  const byDay = (field: 'households' | 'confirmed', dayOf: (measure: Done) => string | null): TimelineEvent[] => {
    const days = new Map<string, Set<string>>()
    for (const measure of measures) {
      const day = dayOf(measure)
      if (day !== null) days.set(day, (days.get(day) ?? new Set()).add(measure.householdId))
    }
    return [...days].map(([day, households]) => timelineEvent(`${id}:${field}:${day}`, day, 'PROJECT', { field: `project.${field}`, from, to: String(households.size) }))
  }
  return [...byDay('households', ({ startedOn }) => startedOn), ...byDay('confirmed', ({ resultConfirmedOn }) => resultConfirmedOn)]
}
