import type { Row } from '../data/entities.js'
import { newId } from './api-under-test.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { sectionLeaderOf, storedRow, storedRows } from './stored-rows.js'

const VILLAGE = '150525100202'

export interface TraceError {
  readonly code: string
  readonly field: readonly string[] | null
}

/** People and households of one poor village, and its plan. */
export interface TraceScene {
  readonly village: string
  readonly secretary: Asker
  readonly leader: Asker
  readonly town: Asker
  readonly banner: Asker
  readonly section: Asker
  /** The section-level leader's households. */
  readonly own: readonly string[]
  readonly plan: Row<'VillagePlan'>
  /** Runs a mutation with one input; answers its payload. */
  readonly run: <Payload = { readonly userErrors: readonly TraceError[] }>(who: Asker, mutation: string, input: Record<string, unknown>, selection?: string) => Promise<Payload>
  /** A new project of the plan, as the first secretary adds it. */
  readonly project: (changes?: Record<string, unknown>) => Promise<string>
  readonly household: (id: string) => Promise<Row<'Household'>>
}

/** The scene in the demo's first poor village of the town, which has an approved plan. */
export const traceScene = async (api: ApiUnderTest): Promise<TraceScene> => {
  const section = await sectionLeaderOf(api, VILLAGE)
  const plan = await storedRow(api, 'VillagePlan', [{ column: 'regionCode', equals: VILLAGE }])
  const secretary = await api.as('first-secretary-290')
  const run: TraceScene['run'] = async <Payload>(who: Asker, mutation: string, input: Record<string, unknown>, selection = 'userErrors { code field }') => {
    const type = `${(mutation[0] ?? '').toUpperCase()}${mutation.slice(1)}Input!`
    const inputType = /^(submit|review|approve|return|close)VillagePlan$/.test(mutation) ? 'VillagePlanStepInput!' : /^(start|verify)Project$/.test(mutation) ? 'ProjectStepInput!' : type
    return (await who.data<Record<string, Payload>>(`mutation ($input: ${inputType}) { ${mutation}(input: $input) { ${selection} } }`, { input }))[mutation] as Payload
  }
  return {
    village: VILLAGE,
    secretary,
    leader: await api.as('division-leader-290'),
    town: await api.as('town-office-150525100'),
    banner: await api.as('banner-office-150525'),
    section: await api.as(section.login),
    own: section.householdIds,
    plan,
    run,
    project: async (changes = {}) => {
      const id = newId()
      const { userErrors } = await run(secretary, 'addProject', { ...projectInput(id, plan.id), ...changes })
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
      return id
    },
    household: async (id) => (await storedRows(api, 'Household', [{ column: 'id', equals: id }]))[0] ?? (await storedRow(api, 'Household', [])),
  }
}

/** A project that may be added to a plan. */
export const projectInput = (id: string, plan: string): Record<string, unknown> => ({ id, plan, name: '肉羊养殖', task: 'INDUSTRY', class: 'SUPPORT', category: 'INDUSTRY', startsOn: '2015-03-01', endsOn: '2016-10-31', responsibleUnit: '农牧业局', goal: '户均增收 3,000 元', budget: 50_000_000 })

/** A measure that may be recorded for a household. */
export const measureInput = (id: string, household: string): Record<string, unknown> => ({ id, household, class: 'SUPPORT', category: 'INDUSTRY', description: '发放基础母羊 10 只', amount: 600_000, startedOn: '2015-12-01' })
