import { inRange } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { EntityName, Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { batched } from '../../graphql/batch.js'
import { OPEN_TASKS } from '../inspection/inspection-task-states.js'
import { NOT_OF_INSPECTION } from '../observation/observation-subject.js'
import { inRegion } from '../region/region-condition.js'
import type { SupervisorConflict, SupervisorConflicts } from './supervisor-conflicts.js'
import { inOrderOfVacancies } from './supervision-order.js'
import { SUPERVISORS_PER_VILLAGE } from '../appointment/slots.js'
import { FEWEST_COUNTED, activityOf, endsSoon, isTrainingDue, monthsBack } from './supervision-rules.js'
import type { OwnSupervisionType, SupervisionVillageType, SupervisorType } from './supervision-type.js'

const TRAINING_COLUMNS = ['id', 'accountId', 'heldOn', 'subject', 'hours', 'givenBy'] as const
const RECOGNITION_COLUMNS = ['id', 'accountId', 'kind', 'awardedOn', 'documentNumber', 'reason'] as const

/** A village as its row is shown, with its code. */
export interface ShownVillage extends SupervisionVillageType {
  readonly regionCode: string
}

/** A supervisor as shown: whose appointment it is, where, and what stands against it. */
export interface ShownSupervisor extends SupervisorType {
  readonly accountId: string
  readonly regionCode: string | null
  readonly conflicting: readonly SupervisorConflict[]
}

type NamedReport = Pick<Row<'Observation'>, 'reporterId' | 'seenOn' | 'score'>
type Post = Pick<Row<'Appointment'>, 'id' | 'accountId' | 'regionCode' | 'startedOn' | 'endedOn'>
const POST_COLUMNS = ['id', 'accountId', 'regionCode', 'startedOn', 'endedOn'] as const satisfies readonly (keyof Row<'Appointment'>)[]

/** Reads supervisors of a territory and what is on record of them (C-8). */
export class SupervisionReader {
  constructor(
    private readonly core: Core,
    private readonly conflicts: SupervisorConflicts,
  ) {}

  /** The poor villages of a region in reach with their supervisors: those that lack the most first, then by code. A request’s page and count read them once. */
  async villages(access: Access, region: string): Promise<readonly ShownVillage[]> {
    const load = async (regions: readonly string[]): Promise<Map<string, readonly ShownVillage[]>> => new Map(await Promise.all(regions.map(async (each) => [each, inOrderOfVacancies(await this.readVillages(access, each))] as const)))
    return batched<readonly ShownVillage[]>(access, 'villages and their supervisors', region, load, [])
  }

  /** By code; the same statements however many there are. */
  private async readVillages(access: Access, region: string): Promise<ShownVillage[]> {
    const ranges = access.grants.flatMap(({ range }) => (range === null ? [] : [range]))
    const codes = this.core.regions.villages(region).filter(({ code, isPoorVillage }) => isPoorVillage && ranges.some((range) => inRange(range, code))).map(({ code }) => code)
    if (codes.length === 0) return []
    const today = this.core.clock.today()
    const posts = await this.posts(access, [inRegion('regionCode', region)])
    const accounts = [...new Set(posts.map(({ accountId }) => accountId))]
    const trained = await this.lastTrained(access, accounts)
    const conflicting = await this.conflicts.of(this.core.database, posts)
    const anonymous = await rowsOf(this.core, 'Observation', accessFor(access.viewer, 'observation.read')).countBy('regionCode', [inRegion('regionCode', region), { column: 'anonymous', equals: true }, { column: 'seenOn', from: `${today.slice(0, 4)}-01-01` }])
    const byVillage = Map.groupBy(posts, ({ regionCode }) => regionCode)
    return codes.map((regionCode) => {
      const here = byVillage.get(regionCode) ?? []
      const reports = anonymous.get(regionCode) ?? 0
      return {
        regionCode,
        supervisors: here.length,
        vacant: Math.max(0, SUPERVISORS_PER_VILLAGE - here.length),
        endingSoon: here.filter(({ endedOn }) => endsSoon(endedOn, today)).length,
        trainingDue: here.filter(({ accountId }) => isTrainingDue(trained.get(accountId) ?? null, today)).length,
        conflicts: here.filter(({ id }) => conflicting.has(id)).length,
        anonymousReports: reports < FEWEST_COUNTED ? null : reports,
      }
    })
  }

  /** The supervisors of a village in reach, the longest in office first. */
  async supervisors(access: Access, village: string): Promise<ShownSupervisor[]> {
    if (!this.core.regions.is(village, 'VILLAGE')) return []
    const today = this.core.clock.today()
    const posts = await this.posts(access, [{ column: 'regionCode', equals: village }])
    const accounts = [...new Set(posts.map(({ accountId }) => accountId))]
    if (accounts.length === 0) return []
    const of = <Name extends EntityName>(): Condition<Name> => ({ column: 'accountId', in: accounts }) as unknown as Condition<Name>
    const conflicting = await this.conflicts.of(this.core.database, posts)
    const trainings = await rowsOf(this.core, 'SupervisorTraining', access).findMany({ columns: TRAINING_COLUMNS, where: [of()], orderBy: [{ column: 'heldOn', descending: true }, { column: 'id' }] })
    const recognitions = await rowsOf(this.core, 'SupervisorRecognition', access).findMany({ columns: RECOGNITION_COLUMNS, where: [of()], orderBy: [{ column: 'awardedOn', descending: true }, { column: 'id' }] })
    const reports = await this.namedReports(access.viewer, accounts)
    const tasks = await this.inspections(access.viewer, accounts, village)
    return posts.map((post): ShownSupervisor => {
      const isOwn = ({ accountId }: { readonly accountId: string }): boolean => accountId === post.accountId
      const own = trainings.filter(isOwn)
      return {
        ...post,
        endsSoon: endsSoon(post.endedOn, today),
        trainingDue: isTrainingDue(own[0]?.heldOn ?? null, today),
        trainings: own,
        recognitions: recognitions.filter(isOwn),
        activity: { ...activityOf(reports.ofYear.filter(({ reporterId }) => reporterId === post.accountId), reports.last.get(post.accountId)?.[0]?.seenOn ?? null, today), ...tasks(post.accountId) },
        conflicting: conflicting.get(post.id) ?? [],
      }
    })
  }

  /** A supervisor's own record. */
  async own(access: Access): Promise<OwnSupervisionType> {
    const { accountId } = access.viewer
    const trainings = await rowsOf(this.core, 'SupervisorTraining', access).findMany({ columns: TRAINING_COLUMNS, where: [{ column: 'accountId', equals: accountId }], orderBy: [{ column: 'heldOn', descending: true }, { column: 'id' }] })
    const recognitions = await rowsOf(this.core, 'SupervisorRecognition', access).findMany({ columns: RECOGNITION_COLUMNS, where: [{ column: 'accountId', equals: accountId }], orderBy: [{ column: 'awardedOn', descending: true }, { column: 'id' }] })
    return { trainings, recognitions, trainingDue: isTrainingDue(trainings[0]?.heldOn ?? null, this.core.clock.today()) }
  }

  /** What offices of the territory wrote down of a person's ties, those in force first. */
  async ties(access: Access, accountId: string): Promise<Row<'SupervisorTie'>[]> {
    const rows = await rowsOf(this.core, 'SupervisorTie', access).findMany({
      columns: ['id', 'regionCode', 'accountId', 'kind', 'householdId', 'cadreId', 'note', 'declaredOn', 'declaredAt', 'declaredBy', 'endedOn', 'endReason', 'contentHash'],
      where: [{ column: 'accountId', equals: accountId }],
      orderBy: [{ column: 'declaredAt', descending: true }, { column: 'id' }],
    })
    return rows.toSorted((one, other) => Number(one.endedOn !== null) - Number(other.endedOn !== null))
  }

  /** Reports under the own names: those of the months that are shown, and each person's last, however many there are. */
  private async namedReports(viewer: Viewer, accounts: readonly string[]): Promise<{ readonly ofYear: readonly NamedReport[]; readonly last: ReadonlyMap<string, readonly { readonly seenOn: string }[]> }> {
    const rows = rowsOf(this.core, 'Observation', accessFor(viewer, 'observation.read'))
    const named = [{ column: 'anonymous', equals: false }, NOT_OF_INSPECTION] as const
    const ofYear = await rows.findMany({ columns: ['reporterId', 'seenOn', 'score'], where: [{ column: 'reporterId', in: accounts }, { column: 'seenOn', from: `${monthsBack(this.core.clock.today()).at(-1) ?? ''}-01` }, ...named] })
    const last = await rows.findByParents({ parent: 'reporterId', parentIds: accounts, columns: ['seenOn'], where: named, orderBy: [{ column: 'seenOn', descending: true }, { column: 'id' }], limit: 1 })
    return { ofYear, last }
  }

  /** Inspections of a village by who is sent, of the draws that the viewer reads: one from above tells nobody below that it was made. */
  private async inspections(viewer: Viewer, accounts: readonly string[], village: string): Promise<(accountId: string) => { readonly tasksAnswered: number; readonly tasksOpen: number }> {
    const rows = rowsOf(this.core, 'InspectionTask', accessFor(viewer, 'inspection.read'))
    const sent: readonly Condition<'InspectionTask'>[] = [{ column: 'inspectorId', in: accounts }, { column: 'regionCode', equals: village }]
    const answered = await rows.countBy('inspectorId', [...sent, { column: 'status', equals: 'ANSWERED' }])
    const open = await rows.countBy('inspectorId', [...sent, { column: 'status', in: OPEN_TASKS }])
    return (accountId) => ({ tasksAnswered: answered.get(accountId) ?? 0, tasksOpen: open.get(accountId) ?? 0 })
  }

  private async posts(access: Access, where: readonly Condition<'Appointment'>[]): Promise<Post[]> {
    return rowsOf(this.core, 'Appointment', access).findMany({ columns: POST_COLUMNS, where: [...where, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }, ...inForceOn(this.core.clock.today())], orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
  }

  private async lastTrained(access: Access, accounts: readonly string[]): Promise<Map<string, string>> {
    const last = new Map<string, string>()
    if (accounts.length === 0) return last
    for (const { accountId, heldOn } of await rowsOf(this.core, 'SupervisorTraining', access).findMany({ columns: ['accountId', 'heldOn'], where: [{ column: 'accountId', in: accounts }] })) if (heldOn > (last.get(accountId) ?? '')) last.set(accountId, heldOn)
    return last
  }
}
