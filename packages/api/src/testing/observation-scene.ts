import type { Role } from '../access/roles.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { newId } from './api-under-test.js'
import { sectionLeaderOf, storedRow, storedRows } from './stored-rows.js'

/** A person as a test reads it. */
export type ReadPerson = { readonly id: string } | null

/** An observation as a test reads it. */
export interface ReadObservation {
  readonly id: string
  readonly number: string
  readonly kind: string
  readonly severity: string
  readonly status: string
  readonly text: string
  readonly seenOn: string
  readonly dueAt: string | null
  readonly extendedTo: string | null
  readonly score: number | null
  readonly anonymous: boolean
  readonly reopened: boolean
  readonly overdue: boolean
  readonly region: { readonly code: string }
  readonly household: { readonly id: string; readonly headName: string } | null
  readonly cadre: ReadPerson
  readonly reporter: ReadPerson
  readonly handler: ReadPerson
  readonly steps: readonly { readonly status: string; readonly at: string; readonly comment: string | null; readonly extendedTo: string | null; readonly by: ReadPerson }[]
  readonly handlerCandidates: readonly { readonly id: string }[]
  readonly handlerPosts: readonly { readonly role: string; readonly account: { readonly id: string } }[]
  readonly viewerCan: Readonly<Record<'triage' | 'assign' | 'decline' | 'conclude' | 'rectify' | 'verify' | 'close' | 'reopen' | 'separate' | 'extend', boolean>>
}

/** What a mutation on observations answered. */
export interface ObservationAnswer {
  readonly observation: ReadObservation | null
  readonly replayed?: boolean
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[]
}

/** The fields of an observation that tests read. */
export const OBSERVATION_FIELDS = `id number kind severity status text seenOn dueAt extendedTo score anonymous reopened overdue region { code } household { id headName }
  cadre { id } reporter { id } handler { id } steps { status at comment extendedTo by { id } } handlerCandidates { id } handlerPosts { role account { id } }
  viewerCan { triage assign decline conclude rectify verify close reopen separate extend }`

const STEP_INPUTS = {
  triage: 'TriageObservationInput',
  assign: 'AssignObservationInput',
  decline: 'ObservationStepInput',
  conclude: 'ConcludeObservationInput',
  rectify: 'ObservationStepInput',
  verify: 'ObservationStepInput',
  close: 'CloseObservationInput',
  reopen: 'ObservationStepInput',
} as const

export type StepMutation = keyof typeof STEP_INPUTS
export const STEP_MUTATIONS = Object.keys(STEP_INPUTS) as readonly StepMutation[]

/** The document of a step. */
export const stepDocument = (step: StepMutation): string => `mutation ($input: ${STEP_INPUTS[step]}!) { answer: ${step}Observation(input: $input) { observation { ${OBSERVATION_FIELDS} } userErrors { code field message } } }`

/** The document of a submission. */
export const SUBMIT_OBSERVATION = `mutation ($input: SubmitObservationInput!) { answer: submitObservation(input: $input) { observation { ${OBSERVATION_FIELDS} } replayed userErrors { code field message } } }`

/** What a step needs beside the id, so that it is complete. */
export const COMPLETE_STEPS: Record<StepMutation, Record<string, unknown>> = {
  triage: {},
  assign: {},
  decline: { comment: '不属于受理范围。' },
  conclude: { confirmed: true, comment: '经入户核实，情况属实。' },
  rectify: { comment: '限月底前整改到位。' },
  verify: {},
  close: {},
  reopen: { comment: '问题没有解决。' },
}

/** Asks for a step; the request itself must not fail. */
export const step = async (who: Asker, name: StepMutation, id: string, input: Record<string, unknown> = {}): Promise<ObservationAnswer> =>
  (await who.data<{ answer: ObservationAnswer }>(stepDocument(name), { input: { id, ...COMPLETE_STEPS[name], ...input } })).answer

/** Submits; the request itself must not fail. */
export const submit = async (who: Asker, input: Record<string, unknown>): Promise<ObservationAnswer> => (await who.data<{ answer: ObservationAnswer }>(SUBMIT_OBSERVATION, { input })).answer

/** Reads one observation as somebody; null where it is not in scope. */
export const read = async (who: Asker, id: string): Promise<ReadObservation | null> =>
  (await who.data<{ observation: ReadObservation | null }>(`query ($id: ID!) { observation(id: $id) { ${OBSERVATION_FIELDS} } }`, { id })).observation

/** The code of the only refusal, or `taken`. */
export const outcome = ({ observation, userErrors }: ObservationAnswer): string => (observation === null ? (userErrors[0]?.code ?? 'nothing') : 'taken')

/** A poor village of the demo city with everybody who has to do with its observations. */
export interface ObservationScene {
  readonly village: string
  /** A household with a section-level leader. */
  readonly household: string
  readonly supervisor: Asker
  /** Another supervisor of the village. */
  readonly colleague: Asker
  readonly secretary: Asker
  readonly leader: Asker
  readonly sectionLeader: Asker
  readonly town: Asker
  readonly banner: Asker
  readonly cityLeader: Asker
  readonly cityOffice: Asker
  readonly auditor: Asker
  /** A complete submission about nobody in particular. */
  readonly draft: (extra?: Record<string, unknown>) => Record<string, unknown>
  /** Submits as the supervisor and answers the observation. */
  readonly submitted: (extra?: Record<string, unknown>) => Promise<ReadObservation>
  /** Submits and takes it to a status, handled by the first secretary. */
  readonly at: (status: 'TRIAGED' | 'ASSIGNED' | 'CONFIRMED' | 'RECTIFYING' | 'VERIFIED' | 'CLOSED', extra?: Record<string, unknown>) => Promise<ReadObservation>
}

const taken = (answer: ObservationAnswer): ReadObservation => {
  if (answer.observation === null) throw new Error(`Refused: ${JSON.stringify(answer.userErrors)}`)
  return answer.observation
}

/** The village of the n-th work team of the demo city, and its people. */
export const observationScene = async (api: ApiUnderTest, n = 0): Promise<ObservationScene> => {
  const villages = (await storedRows(api, 'WorkTeam')).map((team) => team.regionCode).sort()
  const village = villages[n] ?? ''
  const holder = async (role: Role, regionCode: string, place = 0): Promise<Asker> => {
    const appointments = (await storedRows(api, 'Appointment', [{ column: 'role', equals: role }, { column: 'regionCode', equals: regionCode }])).sort((a, b) => (a.accountId < b.accountId ? -1 : 1))
    const account = await storedRow(api, 'Account', [{ column: 'id', equals: appointments[place]?.accountId ?? '' }])
    return api.as(account.login)
  }
  const section = await sectionLeaderOf(api, village)
  const [supervisor, secretary, town, banner] = await Promise.all([
    holder('VOLUNTEER_SUPERVISOR', village),
    holder('FIRST_SECRETARY', village),
    api.as(`town-office-${village.slice(0, 9)}`),
    api.as(`banner-office-${village.slice(0, 6)}`),
  ])
  const draft: ObservationScene['draft'] = (extra = {}) => ({ id: newId(), kind: 'PUBLICITY', region: village, seenOn: '2015-12-30', text: '公示栏里没有今年的名单。', ...extra })
  const submitted: ObservationScene['submitted'] = async (extra) => taken(await submit(supervisor, draft(extra)))
  return {
    village,
    household: section.householdIds[0] ?? '',
    supervisor,
    colleague: await holder('VOLUNTEER_SUPERVISOR', village, 1),
    secretary,
    leader: await holder('DIVISION_LEADER', village),
    sectionLeader: await api.as(section.login),
    town,
    banner,
    cityLeader: await holder('CITY_LEADER', `${village.slice(0, 6)}000000`),
    cityOffice: await api.as('city-office'),
    auditor: await api.as('auditor'),
    draft,
    submitted,
    at: async (status, extra) => {
      let observation = await submitted(extra)
      const { id } = observation
      const way = [
        ['TRIAGED', () => step(town, 'triage', id)],
        ['ASSIGNED', () => step(town, 'assign', id, { handler: secretary.accountId })],
        ['CONFIRMED', () => step(secretary, 'conclude', id)],
        ['RECTIFYING', () => step(secretary, 'rectify', id)],
        ['VERIFIED', () => step(banner, 'verify', id)],
        ['CLOSED', () => step(banner, 'close', id)],
      ] as const
      for (const [reached, go] of way) {
        observation = taken(await go())
        if (reached === status) break
      }
      return observation
    },
  }
}
