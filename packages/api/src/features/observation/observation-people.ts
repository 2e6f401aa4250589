import type { Role } from '../../access/roles.js'
import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Dialect, Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn, notEndedOn } from '../../data/in-force.js'
import type { Question } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { AppointmentValue } from '../appointment/appointment-service.js'
import type { ObservationRow } from './observation-columns.js'
import { isAboutPerson, isAboutTownOffice } from './observation-subject.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'who is responsible for a village decides who may handle an observation and whom it may be about')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'who answers for a household may handle an observation about it, and may be complained of in its village')
const PROJECT_CADRES = new UnscopedTable('ProjectCadre', 'who goes with a project handles nothing that is said of it')
/** An appointment by which an account could look into an observation. */
export type HandlerPost = AppointmentValue

/** Who could look into an observation of a place, and who of them sits in the town's office, by whatever post each is named. */
interface Handlers {
  readonly posts: readonly HandlerPost[]
  readonly officers: ReadonlySet<string>
  /** Who goes with the project that it is about. */
  readonly projectCadres: ReadonlySet<string>
}

const NO_HANDLERS: Handlers = { posts: [], officers: new Set(), projectCadres: new Set() }

const ACCOUNTS = new UnscopedTable('Account', 'a disabled account handles nothing')

/** Where an observation belongs. */
export type Place = Pick<ObservationRow, 'regionCode' | 'householdId' | 'projectId'>

/** Roles that look into observations of their territory, those nearest to the village first. */
const HANDLING_ROLES = ['FIRST_SECRETARY', 'DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'CITY_LEADER'] as const satisfies readonly Role[]
/** Roles over a territory whose holders an observation may be about. */
const SUBJECT_ROLES = [...HANDLING_ROLES, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'] as const satisfies readonly Role[]

const chainOf = (regionCode: string): string[] => [regionCode, ancestorCode(regionCode, 'TOWN'), ancestorCode(regionCode, 'BANNER'), ancestorCode(regionCode, 'CITY')]
const keyOf = ({ regionCode, householdId, projectId }: Place): string => `${regionCode} ${householdId ?? ''} ${projectId ?? ''}`

/** Whether an account has to do with the village: by a post over it that is in force on a day, or a household in it to answer for. `posts` are those that have not ended. */
export const hasToDoWith = (accountId: string, regionCode: string, today: string, posts: readonly Row<'Appointment'>[], charges: readonly Row<'Responsibility'>[]): boolean => {
  const chain = new Set(chainOf(regionCode))
  // MySQL compares without trailing spaces; what is stored must be the id itself.
  return posts.some((post) => post.accountId === accountId && post.startedOn <= today && post.regionCode !== null && chain.has(post.regionCode)) || charges.some((charge) => charge.accountId === accountId && charge.regionCode === regionCode)
}

/** The people around a village: who may look into an observation, and whom it may be about. */
export class ObservationPeople {
  constructor(private readonly core: Core) {}

  /**
   * The appointments by which an observation there could be looked into: those in force that let their holder see and handle
   * it, village first, a section-level leader's only for the household itself; one to a person. Disabled accounts have none.
   */
  private async handlersAt(places: readonly Place[], runner: Runner = this.core.database): Promise<Map<string, Handlers>> {
    const regionCodes = [...new Set(places.flatMap(({ regionCode }) => chainOf(regionCode)))]
    const appointments = await APPOINTMENTS.findMany(runner, [{ column: 'regionCode', in: regionCodes }, { column: 'role', in: HANDLING_ROLES }, ...this.inForce<'Appointment'>()], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
    const householdIds = [...new Set(places.flatMap(({ householdId }) => (householdId === null ? [] : [householdId])))]
    const charges = householdIds.length === 0 ? [] : await RESPONSIBILITIES.findMany(runner, [{ column: 'householdId', in: householdIds }, ...this.inForce<'Responsibility'>()])
    const leaders = charges.length === 0 ? [] : await APPOINTMENTS.findMany(runner, [{ column: 'id', in: charges.map(({ appointmentId }) => appointmentId) }, ...this.inForce<'Appointment'>()])
    const goingWith = await this.cadresOf(places.flatMap(({ projectId }) => (projectId === null ? [] : [projectId])), runner)
    const able = await this.enabled([...appointments, ...leaders].map(({ accountId }) => accountId), runner)
    return new Map(
      places.map((place) => {
        const chain = new Set(chainOf(place.regionCode))
        const ofRegion = HANDLING_ROLES.flatMap((role) => appointments.filter((appointment) => appointment.role === role && appointment.regionCode !== null && chain.has(appointment.regionCode)))
        const ofHousehold = leaders.filter((leader) => charges.some((charge) => charge.householdId === place.householdId && charge.appointmentId === leader.id))
        const officers = new Set(ofRegion.filter(({ role }) => role === 'TOWN_OFFICE').map(({ accountId }) => accountId))
        return [keyOf(place), { posts: oneToAPerson([...ofHousehold, ...ofRegion]).filter(({ accountId }) => able.has(accountId)), officers, projectCadres: goingWith.get(place.projectId ?? '') ?? new Set() }]
      }),
    )
  }

  /** By which appointments somebody may be made the handler of an observation, nearest first; siblings are read in one go with `gather`. */
  async handlerPosts(row: ObservationRow, gather: object): Promise<HandlerPost[]> {
    return eligible(row, await batched<Handlers>(gather, 'observation handlers', keyOf(row), (keys) => this.handlersAt(keys.map(placeOf)), NO_HANDLERS))
  }

  /** The accounts that may be made the handler, as a transaction sees them or as they stand. */
  async candidatesNow(runner: Runner, row: ObservationRow): Promise<string[]> {
    return eligible(row, (await this.handlersAt([row], runner)).get(keyOf(row)) ?? NO_HANDLERS).map(({ accountId }) => accountId)
  }

  /** By which appointments people have to do with a village, nearest first, one to a person: whom a finding there may name; see {@link hasToDoWith}. Siblings are read in one go with `gather`. */
  async subjectPosts(regionCode: string, gather: object): Promise<HandlerPost[]> {
    return batched<HandlerPost[]>(gather, 'observation subjects', regionCode, (villages) => this.subjectsAt(villages), [])
  }

  private async subjectsAt(villages: readonly string[]): Promise<Map<string, HandlerPost[]>> {
    const { database } = this.core
    const posts = await APPOINTMENTS.findMany(database, [{ column: 'regionCode', in: [...new Set(villages.flatMap(chainOf))] }, { column: 'role', in: SUBJECT_ROLES }, ...this.inForce<'Appointment'>()], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
    const charges = await RESPONSIBILITIES.findMany(database, [{ column: 'regionCode', in: villages }, ...this.inForce<'Responsibility'>()])
    const leaders = charges.length === 0 ? [] : await APPOINTMENTS.findMany(database, [{ column: 'id', in: [...new Set(charges.map(({ appointmentId }) => appointmentId))] }, ...this.inForce<'Appointment'>()], { orderBy: [{ column: 'startedOn' }, { column: 'id' }] })
    return new Map(
      villages.map((village) => {
        const chain = new Set(chainOf(village))
        const ofHouseholds = leaders.filter((leader) => charges.some((charge) => charge.regionCode === village && charge.appointmentId === leader.id))
        const ofRegion = SUBJECT_ROLES.flatMap((role) => posts.filter((post) => post.role === role && post.regionCode !== null && chain.has(post.regionCode)))
        return [village, oneToAPerson([...ofHouseholds, ...ofRegion])]
      }),
    )
  }

  /** Asks for the posts by which accounts have to do with villages or will, those still to begin among them; see {@link hasToDoWith} and {@link subjectOfficeOf}. */
  postsOf(dialect: Dialect, accountIds: readonly string[]): Question<Row<'Appointment'>[]> {
    return APPOINTMENTS.question(dialect, [{ column: 'accountId', in: accountIds }, { column: 'role', in: SUBJECT_ROLES }, notEndedOn(this.core.clock.today())])
  }

  /** Asks for the households that accounts answer for; see {@link hasToDoWith}. */
  chargesOf(dialect: Dialect, accountIds: readonly string[]): Question<Row<'Responsibility'>[]> {
    return RESPONSIBILITIES.question(dialect, [{ column: 'accountId', in: accountIds }, ...this.inForce<'Responsibility'>()])
  }

  /** Whether an account is of the office of the village's town. Asked for many observations in one statement. */
  async isOfTownOffice(accountId: string, regionCode: string, gather: object): Promise<boolean> {
    const offices = await batched<ReadonlySet<string>>(gather, 'town offices', ancestorCode(regionCode, 'TOWN'), (towns) => this.townOffices(towns), new Set())
    return offices.has(accountId)
  }

  /** Whether an account goes with a project today. Asked for many observations in one statement. */
  async goesWith(accountId: string, projectId: string, gather: object): Promise<boolean> {
    return (await batched<ReadonlySet<string>>(gather, 'project cadres', projectId, (projectIds) => this.cadresOf(projectIds), new Set())).has(accountId)
  }

  private async cadresOf(projectIds: readonly string[], runner: Runner = this.core.database): Promise<Map<string, ReadonlySet<string>>> {
    const rows = projectIds.length === 0 ? [] : await PROJECT_CADRES.findMany(runner, [{ column: 'projectId', in: [...new Set(projectIds)] }, ...this.inForce<'ProjectCadre'>()])
    return new Map(projectIds.map((projectId) => [projectId, new Set(rows.filter((row) => row.projectId === projectId).map((row) => row.accountId))]))
  }

  private async townOffices(towns: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
    const rows = await APPOINTMENTS.findMany(this.core.database, [{ column: 'regionCode', in: towns }, { column: 'role', equals: 'TOWN_OFFICE' }, ...this.inForce<'Appointment'>()])
    return new Map(towns.map((town) => [town, new Set(rows.filter((row) => row.regionCode === town).map((row) => row.accountId))]))
  }

  private async enabled(accountIds: readonly string[], runner: Runner): Promise<ReadonlySet<string>> {
    if (accountIds.length === 0) return new Set()
    const rows = await ACCOUNTS.findMany(runner, [{ column: 'id', in: [...new Set(accountIds)] }, { column: 'disabledAt', equals: null }])
    return new Set(rows.map((row) => row.id))
  }

  private inForce<Name extends 'Appointment' | 'Responsibility' | 'ProjectCadre'>(): readonly Condition<Name>[] {
    return inForceOn(this.core.clock.today())
  }
}

/**
 * Neither the person or office it is about, as reported or as found, nor its reporter looks into an observation, nor whoever goes with the project that it
 * is about, nor into what an inspection found whoever answers for the household. An anonymous reporter is not left out: whoever is
 * missing from the list would be told.
 */
const eligible = (row: ObservationRow, { posts, officers, projectCadres }: Handlers): HandlerPost[] =>
  posts.filter(({ accountId, role }) => !(row.source === 'INSPECTION' && role === 'SECTION_LEADER') && !isAboutPerson(row, accountId) && !projectCadres.has(accountId) && (row.anonymous || accountId !== row.reporterId) && (!isAboutTownOffice(row) || !officers.has(accountId)))

/** The first post of each person. */
const oneToAPerson = (posts: readonly HandlerPost[]): HandlerPost[] => posts.filter(({ accountId }, index) => posts.findIndex((other) => other.accountId === accountId) === index)

const placeOf = (key: string): Place => {
  const [regionCode = '', householdId = '', projectId = ''] = key.split(' ')
  return { regionCode, householdId: householdId === '' ? null : householdId, projectId: projectId === '' ? null : projectId }
}
