import type { ApiUnderTest, Asker } from './api-under-test.js'
import { atOwnFile } from './own-visitor.js'
import { SUBMIT, act } from './report-scene.js'
import type { ReportScene } from './report-scene.js'
import { storedRows } from './stored-rows.js'

const READ = 'query ($id: ID!) { outcomeReport(id: $id) { status confirmedTotal viewerCan { approve return } outcomes { amount confirmation disputeReason household { id } dispute { id origin raisedAt status dueOn question finding answer version handler { id } viewerCan { takeUp conclude findings } } } } }'
const SAY = 'mutation ($input: ConfirmOwnResultInput!) { confirmOwnResult(input: $input) { userErrors { code } } }'
/** The document of a step of a dispute. */
export const disputeStep = (name: string): string => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { outcomeReport { status } userErrors { code field } } }`

/** A dispute as a test reads it. */
export interface ReadDispute {
  readonly id: string
  readonly origin: string | null
  readonly raisedAt: string | null
  readonly status: string
  readonly dueOn: string | null
  readonly question: string | null
  readonly finding: string | null
  readonly answer: string | null
  readonly version: number
  readonly handler: { readonly id: string } | null
  readonly viewerCan: { readonly takeUp: boolean; readonly conclude: boolean; readonly findings: readonly string[] }
}
interface ReadDisputedLine {
  readonly amount: number
  readonly confirmation: string
  readonly disputeReason: string | null
  readonly household: { readonly id: string }
  readonly dispute: ReadDispute | null
}
/** A report as a test reads it for its disputes. */
export interface ReadDisputes {
  readonly status: string
  readonly confirmedTotal: number
  readonly viewerCan: { readonly approve: boolean; readonly return: boolean }
  readonly outcomes: readonly ReadDisputedLine[]
}

/** The report as somebody sees it; it must be in their scope. */
export const readDisputes = async (who: Asker, id: string): Promise<ReadDisputes> => {
  const { outcomeReport } = await who.data<{ outcomeReport: ReadDisputes | null }>(READ, { id })
  if (outcomeReport === null) throw new Error('Out of scope')
  return outcomeReport
}
/** The first dispute of a report. */
export const disputeIn = (report: ReadDisputes): ReadDispute => {
  const dispute = report.outcomes.map((line) => line.dispute).find((each) => each !== null)
  if (dispute === undefined || dispute === null) throw new Error('Nothing is disputed')
  return dispute
}
/** Why a step of a dispute was refused, as `CODE field`; nothing where it was taken. */
export const disputeFaults = async (who: Asker, name: string, input: Record<string, unknown>): Promise<string[]> =>
  (await who.data<{ answer: { userErrors: { code: string; field: string[] | null }[] } }>(disputeStep(name), { input })).answer.userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)
/** What an office finds and answers. */
export const FOUND = { result: 'LINE_STANDS', finding: '户主住院，由其子代领', answer: '已核实，款项由家人代领' }

/** A report of three lines that the chief handed in, and what its n-th household says of its line on its own page. */
export const handedIn = async (api: ApiUnderTest, scene: ReportScene, period: string): Promise<{ readonly id: string; readonly says: (n: number, agreed: boolean, comment?: string, office?: Asker) => Promise<readonly unknown[]> }> => {
  const draft = scene.draft(period)
  await act(scene.chief, SUBMIT, draft)
  const lines = await storedRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: draft.id }])
  return {
    id: draft.id,
    says: async (n, agreed, comment = '没有收到', office = scene.secretary) => {
      const line = lines.find(({ householdId }) => householdId === scene.households[n])
      const visitor = await atOwnFile(api, office, line?.householdId ?? '')
      const { confirmOwnResult } = await visitor.data<{ confirmOwnResult: { userErrors: readonly unknown[] } }>(SAY, { input: { kind: 'OUTCOME', result: line?.id, agreed, comment: agreed ? null : comment } })
      return confirmOwnResult.userErrors
    },
  }
}
