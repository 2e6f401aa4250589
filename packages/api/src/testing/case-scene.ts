import type { ApiUnderTest, Asker } from './api-under-test.js'
import { newId } from './api-under-test.js'
import type { ReadError } from './report-scene.js'

/** A case as a test reads it. */
export interface ReadCase {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly kind: string
  readonly status: string
  readonly ruleSet: string
  readonly headName: string
  readonly size: number
  readonly waitingFor: string | null
  readonly waitsFrom: string | null
  readonly decideBy: string | null
  readonly overdue: boolean
  readonly followUpUntil: string | null
  readonly riskEndedOn: string | null
  readonly household: { readonly id: string; readonly number: string; readonly status: string } | null
  readonly members: readonly { readonly name: string; readonly idNumber: string | null }[]
  readonly notices: readonly { readonly level: string; readonly openedOn: string; readonly mayCloseOn: string; readonly closedOn: string | null }[]
  readonly objections: readonly { readonly objection: string; readonly text: string; readonly answer: string | null; readonly upheld: boolean | null }[]
  readonly flags: readonly { readonly flag: string; readonly applies: boolean | null }[]
  readonly items: readonly { readonly item: string; readonly met: boolean; readonly evidence: string }[]
  readonly checkedIncome: { readonly year: number; readonly perCapita: number; readonly line: number | null } | null
  readonly acts: readonly { readonly act: string; readonly status: string; readonly on: string; readonly by: { readonly id: string } | null }[]
  readonly viewerCan: readonly string[]
  readonly viewerCanRevise: boolean
  readonly viewerCanEndRisk: boolean
}

/** What a mutation on cases answered. */
export interface CaseAnswer {
  readonly registerCase: ReadCase | null
  readonly current?: ReadCase | null
  readonly replayed?: boolean
  readonly userErrors: readonly ReadError[]
}

/** The fields of a case that tests read. */
export const CASE_FIELDS = `id number version kind status ruleSet headName size waitingFor waitsFrom decideBy overdue followUpUntil riskEndedOn household { id number status } members { name idNumber }
  notices { level openedOn mayCloseOn closedOn } objections { objection text answer upheld } flags { flag applies } items { item met evidence } checkedIncome { year perCapita line } acts { act status on by { id } } viewerCan viewerCanRevise viewerCanEndRisk`

const MUTATIONS = {
  openCase: 'OpenCaseInput',
  reviseCase: 'ReviseCaseInput',
  applyCase: 'CaseStepInput',
  recordCaseVote: 'CaseVoteInput',
  compareCase: 'CompareCaseInput',
  verifyCaseFlag: 'VerifyCaseFlagInput',
  verifyCase: 'VerifyCaseInput',
  acceptCase: 'AcceptCaseInput',
  openCaseNotice: 'OpenCaseNoticeInput',
  closeCaseNotice: 'CaseStepInput',
  objectToCase: 'ObjectToCaseInput',
  answerObjection: 'AnswerObjectionInput',
  reviewCase: 'ReviewCaseInput',
  approveCase: 'ReviewCaseInput',
  announceCase: 'CaseStepInput',
  concludeCase: 'CaseStepInput',
  rejectCase: 'CaseStepInput',
  sendBackCase: 'CaseStepInput',
  withdrawCase: 'CaseStepInput',
  followUpCase: 'FollowUpCaseInput',
} as const

/** A mutation on cases by its name. */
export type CaseMutation = keyof typeof MUTATIONS

/** The document of a mutation on cases. */
export const caseMutation = (name: CaseMutation): string => {
  const more = name === 'openCase' ? 'replayed' : name === 'reviseCase' ? `current { id version reason }` : ''
  return `mutation ($input: ${MUTATIONS[name]}!) { answer: ${name}(input: $input) { registerCase { ${CASE_FIELDS} } ${more} userErrors { code field message } } }`
}

/** Runs a mutation on cases that must not fail as a request. */
export const onCase = async (who: Asker, name: CaseMutation, input: Readonly<Record<string, unknown>>): Promise<CaseAnswer> => (await who.data<{ answer: CaseAnswer }>(caseMutation(name), { input })).answer

/** A village of the demo city with the three people through whose hands its cases go. */
export interface CaseScene {
  readonly village: string
  readonly secretary: Asker
  readonly town: Asker
  readonly banner: Asker
  /** Does a step that must not be refused. */
  readonly step: (who: Asker, name: CaseMutation, input: Readonly<Record<string, unknown>>) => Promise<ReadCase>
  /** A family that may apply. */
  readonly application: (changes?: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** Households of the village in a status. */
  readonly households: (status: string) => Promise<readonly { readonly id: string; readonly headName: string; readonly netIncomePerCapita: number | null }[]>
}

/** The first households of village 150525100202. */
export const caseScene = async (api: ApiUnderTest): Promise<CaseScene> => {
  const village = '150525100202'
  const secretary = await api.as('first-secretary-290')
  return {
    village,
    secretary,
    town: await api.as('town-office-150525100'),
    banner: await api.as('banner-office-150525'),
    step: async (who, name, input) => {
      const { registerCase, userErrors } = await onCase(who, name, input)
      if (registerCase === null) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
      return registerCase
    },
    application: (changes = {}) => ({
      id: newId(),
      kind: 'IDENTIFICATION',
      region: village,
      reason: '家中主要劳动力患病，收入低于标准',
      mainCause: 'ILLNESS',
      attribute: 'GENERAL_POOR',
      members: [
        { name: '乌日娜', relation: '户主', sex: 'FEMALE', birthDate: '1970-01-02' },
        { name: '宝音', relation: '之子', sex: 'MALE', birthDate: '2004-05-06' },
      ],
      ...changes,
    }),
    households: async (status) => {
      const answer = await secretary.data<{ households: { nodes: { id: string; headName: string; netIncomePerCapita: number | null }[] } }>(
        `{ households(first: 50, filter: { region: "${village}", status: [${status}] }) { nodes { id headName netIncomePerCapita(year: 2015) } } }`,
      )
      return answer.households.nodes
    },
  }
}
