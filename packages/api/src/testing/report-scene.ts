import type { ApiUnderTest, Answer, Asker } from './api-under-test.js'
import { rebuildRollups } from '../features/dashboard/rollup-rebuild.js'
import { newId } from './api-under-test.js'
import { changeRows, storedRow, storedRows } from './stored-rows.js'

/** A line as a chief hands it in. */
export interface Line {
  readonly household: string
  readonly amount: number
  readonly months?: number
  readonly quantity?: number
  readonly unit?: string
  readonly reason?: string
  readonly row?: number
}

/** A report as a test reads it. */
export interface ReadReport {
  readonly id: string
  readonly number: string
  readonly period: string
  readonly status: string
  readonly total: number
  readonly confirmedTotal: number
  readonly returnReason: string | null
  readonly note: string | null
  readonly nothingPaid: string | null
  readonly reversed: boolean
  readonly reverses: { readonly id: string } | null
  readonly submittedBy: { readonly id: string } | null
  readonly confirmedBy: { readonly id: string } | null
  readonly approvedBy: { readonly id: string } | null
  readonly outcomes: readonly {
    readonly household: { readonly id: string; readonly headName: string; readonly number: string }
    readonly amount: number
    readonly confirmation: string
    readonly disputeReason: string | null
    readonly reason: string | null
    readonly findings: readonly { readonly kind: string; readonly asksReason: boolean; readonly text: string }[]
    readonly judgedBy: { readonly id: string } | null
  }[]
  readonly viewerCan: { readonly confirm: boolean; readonly dispute: boolean; readonly approve: boolean; readonly return: boolean; readonly reverse: boolean }
}

/** A failure as a test reads it. */
export interface ReadError {
  readonly code: string
  readonly field: readonly string[] | null
  readonly message: string
}

/** What a mutation on reports answered. */
export interface ReportAnswer {
  readonly outcomeReport: ReadReport | null
  readonly replayed?: boolean
  readonly userErrors: readonly ReadError[]
}

/** The fields of a report that tests read. */
export const REPORT_FIELDS = `id number period status total confirmedTotal returnReason note nothingPaid reversed reverses { id } submittedBy { id } confirmedBy { id } approvedBy { id }
  outcomes { household { id headName number } amount confirmation disputeReason reason findings { kind asksReason text } judgedBy { id } } viewerCan { confirm dispute approve return reverse }`

const payload = (replayed: boolean): string => `outcomeReport { ${REPORT_FIELDS} } ${replayed ? 'replayed' : ''} userErrors { code field message }`

const mutation = (name: string, input: string, replayed = false): string => `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${payload(replayed)} } }`

export const SUBMIT = mutation('submitOutcomeReport', 'SubmitOutcomeReportInput', true)
export const CONFIRM = mutation('confirmOutcomes', 'ConfirmOutcomesInput')
export const DISPUTE = mutation('disputeOutcome', 'DisputeOutcomeInput')
export const APPROVE = mutation('approveOutcomeReport', 'ApproveOutcomeReportInput')
export const RETURN = mutation('returnOutcomeReport', 'ReturnOutcomeReportInput')

/** Runs a mutation on reports that must not fail as a request. */
export const act = async (who: Asker, document: string, input: Readonly<Record<string, unknown>>): Promise<ReportAnswer> => (await who.data<{ answer: ReportAnswer }>(document, { input })).answer

/** One linkage of the demo city with the people whom its reports pass. */
export interface ReportScene {
  readonly linkage: string
  readonly village: string
  readonly households: readonly string[]
  readonly chief: Asker
  readonly secretary: Asker
  readonly town: Asker
  /** A report of the linkage that is ready to be sent. */
  readonly draft: (period: string, lines?: readonly Line[]) => { id: string; linkage: string; period: string; outcomes: readonly Line[] }
  /** Sends a report, has it confirmed whole and approved; answers it as approved. */
  readonly approved: (period: string, lines?: readonly Line[]) => Promise<ReadReport>
}

const LINKAGES = '{ linkages(first: 100, filter: { inForce: true }) { nodes { id region { code } households(first: 100) { nodes { id } } } } }'

interface ReadLinkages {
  readonly linkages: { readonly nodes: readonly { readonly id: string; readonly region: { readonly code: string }; readonly households: { readonly nodes: readonly { readonly id: string }[] } }[] }
}

const answered = (answer: ReportAnswer): ReadReport => {
  if (answer.outcomeReport === null) throw new Error(`The report was refused: ${JSON.stringify(answer.userErrors)}`)
  return answer.outcomeReport
}

/** A day before all quarters that the scenes report. */
const LONG_AGO = '2012-04-30'

const beginLongAgo = async (api: ApiUnderTest, id: string): Promise<void> => {
  const { renews, startedOn } = await storedRow(api, 'Linkage', [{ column: 'id', equals: id }])
  if (startedOn === LONG_AGO) return
  const before = renews === null ? [] : await storedRows(api, 'OutcomeReport', [{ column: 'linkageId', equals: renews }])
  for (const report of before) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: report.id }], { linkageId: id, livePeriod: report.livePeriod === null ? null : `${id}|${report.period}` })
  await changeRows(api, 'Linkage', [{ column: 'id', equals: id }], { startedOn: LONG_AGO, endedOn: null })
  await changeRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: id }], { joinedOn: LONG_AGO })
  const { database, regions } = api.application.core
  await rebuildRollups(database, regions, Number(api.clock.today().slice(0, 4)))
}

/**
 * The n-th linkage in force of a chief's enterprise, the latest first, with the first secretary of its village and the office of its
 * town. Whatever the demo city says, it is made to have been in force since {@link LONG_AGO} with all its households, to name no last
 * day, and to have the reports of the contract that it goes on from.
 */
export const reportScene = async (api: ApiUnderTest, logins: { readonly chief: string; readonly secretary: string; readonly town: string }, n = 0): Promise<ReportScene> => {
  const chief = await api.as(logins.chief)
  const secretary = await api.as(logins.secretary)
  const town = await api.as(logins.town)
  const found = (await chief.data<ReadLinkages>(LINKAGES)).linkages.nodes.toSorted((one, other) => (one.id > other.id ? -1 : 1))[n]
  if (found === undefined) throw new Error(`${logins.chief} has no linkage ${n}`)
  await beginLongAgo(api, found.id)
  const households = found.households.nodes.map((household) => household.id)
  const draft: ReportScene['draft'] = (period, lines) => ({
    id: newId(),
    linkage: found.id,
    period,
    outcomes: lines ?? households.slice(0, 3).map((household, index) => ({ household, amount: (index + 1) * 10_000 })),
  })
  return {
    linkage: found.id,
    village: found.region.code,
    households,
    chief,
    secretary,
    town,
    draft,
    approved: async (period, lines) => {
      const { id } = answered(await act(chief, SUBMIT, draft(period, lines)))
      answered(await act(secretary, CONFIRM, { id }))
      return answered(await act(town, APPROVE, { id }))
    },
  }
}

/** Whether an answer says that no appointment of the viewer includes the operation. */
export const isForbidden = (answer: Answer<unknown>): boolean => answer.errors?.[0]?.extensions.code === 'FORBIDDEN'
