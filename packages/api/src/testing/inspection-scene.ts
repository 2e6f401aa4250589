import type { Role } from '../access/roles.js'
import { UnscopedTable } from '../data/unscoped-table.js'
import { newId } from './api-under-test.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { forgetViewers, storedRows } from './stored-rows.js'
import type { Row } from '../data/entities.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'tests appoint people directly')

interface Refusable {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[]
}
export interface DrawAnswer extends Refusable {
  readonly inspection: { readonly id: string } | null
  readonly replayed: boolean
}
export interface TaskAnswer extends Refusable {
  readonly task: { readonly id: string; readonly status: string; readonly version: number; readonly comparisons: readonly object[]; readonly observations: readonly object[] } | null
  readonly replayed: boolean
}

const ERRORS = 'userErrors { code field message }'
const DRAW = `mutation ($input: DrawInspectionInput!) { answer: drawInspection(input: $input) { inspection { id } replayed ${ERRORS} } }`
const TASK = 'task { id status version comparisons { question differs } observations { id } } replayed'
const ANSWER = `mutation ($input: AnswerInspectionTaskInput!) { answer: answerInspectionTask(input: $input) { ${TASK} ${ERRORS} } }`
const HAND_OVER = `mutation ($input: HandOverInspectionTaskInput!) { answer: handOverInspectionTask(input: $input) { ${TASK} ${ERRORS} } }`

/** The refusals of an answer, each by code and field. */
export const outcomeOf = ({ userErrors }: Refusable): string[] => userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' '))

/** Draws ten households unless said otherwise. */
export const drawInspection = async (who: Asker, input: Readonly<Record<string, unknown>>): Promise<DrawAnswer> =>
  (await who.data<{ answer: DrawAnswer }>(DRAW, { input: { id: newId(), title: '年终入户核查', size: 10, inspectors: 'SUPERVISORS', dueOn: '2016-01-20', ...input } })).answer

/** A village of the demo city, drawn from and answered for. */
export interface InspectionScene {
  /** Draws in the village and answers the draw's id; refusals are errors. */
  readonly drawn: (who: Asker, input?: Readonly<Record<string, unknown>>) => Promise<string>
  /** The answers that the register itself would give, with changes. */
  readonly answersTo: (task: Row<'InspectionTask'>, changes?: Readonly<Record<string, readonly string[]>>) => { readonly question: string; readonly values: readonly string[] }[]
  readonly answer: (who: Asker, task: Row<'InspectionTask'>, changes?: Readonly<Record<string, readonly string[]>>, input?: Readonly<Record<string, unknown>>) => Promise<TaskAnswer>
  readonly handOver: (who: Asker, task: Row<'InspectionTask'>, inspector: string, input?: Readonly<Record<string, unknown>>) => Promise<TaskAnswer>
  /** Signs in whoever is sent on a task. */
  readonly inspectorOf: (task: Row<'InspectionTask'>) => Promise<Asker>
  readonly appoint: (accountId: string, role: Role, regionCode: string) => Promise<void>
}

export const inspectionScene = (api: ApiUnderTest, village: string): InspectionScene => {
  const answersTo: InspectionScene['answersTo'] = (task, changes = {}) => {
    const told: Record<string, readonly string[] | null | undefined> = { ...task.registered, ...changes }
    return Object.keys(task.registered).map((question) => ({ question, values: told[question] ?? ['UNKNOWN'] }))
  }
  return {
    drawn: async (who, input = {}) => {
      const { inspection, userErrors } = await drawInspection(who, { region: village, ...input })
      if (inspection === null) throw new Error(`Refused: ${JSON.stringify(userErrors)}`)
      return inspection.id
    },
    answersTo,
    answer: async (who, task, changes = {}, input = {}) =>
      (await who.data<{ answer: TaskAnswer }>(ANSWER, { input: { id: newId(), task: task.id, seenOn: '2015-12-31', met: true, answers: answersTo(task, changes), note: '入户查看', ...input } })).answer,
    handOver: async (who, task, inspector, input = {}) => (await who.data<{ answer: TaskAnswer }>(HAND_OVER, { input: { task: task.id, version: task.version, inspector, reason: '原定人员外出', ...input } })).answer,
    inspectorOf: async ({ inspectorId }) => {
      const [account] = await storedRows(api, 'Account', [{ column: 'id', equals: inspectorId }])
      return api.as(account?.login ?? '')
    },
    appoint: async (accountId, role, regionCode) => {
      const row: Row<'Appointment'> = { id: newId(), accountId, role, regionCode, enterpriseId: null, startedOn: '2015-01-01', endedOn: null, sendingUnit: null, endReason: null, createdAt: '2015-01-01 00:00:00.000', contentHash: '0'.repeat(64), skills: null, rank: null, source: null, selectionBasis: null, sendingUnitId: null, endKind: null, renews: null }
      await api.application.core.database.write(async (transaction) => {
        await APPOINTMENTS.insert(transaction, [row])
        await forgetViewers(transaction)
      })
    },
  }
}
