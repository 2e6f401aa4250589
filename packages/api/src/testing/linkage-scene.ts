import type { ApiUnderTest, Asker } from './api-under-test.js'
import { newId } from './api-under-test.js'
import { storedRow, storedRows } from './stored-rows.js'

/** A failure as a test reads it. */
export interface LinkageError {
  readonly code: string
  readonly field: readonly string[] | null
  readonly message: string
}

/** A linkage as a test reads it. */
export interface ReadLinkage {
  readonly id: string
  readonly version: number
  readonly form: string
  readonly closeness: string
  readonly closenessReason: string
  readonly payingRhythm: string
  readonly startedOn: string
  readonly endedOn: string | null
  readonly endKind: string | null
  readonly householdCount: number
  readonly proposals: readonly { readonly id: string; readonly householdNumber: string; readonly status: string; readonly household: { readonly id: string } | null; readonly viewerCan: { readonly answer: boolean; readonly withdraw: boolean } }[]
}

/** What a mutation on linkages answered. */
export interface LinkageAnswer {
  readonly linkage: ReadLinkage | null
  readonly current?: { readonly version: number } | null
  readonly replayed?: boolean
  readonly userErrors: readonly LinkageError[]
}

const LINKAGE = 'id version form closeness closenessReason payingRhythm startedOn endedOn endKind householdCount proposals { id householdNumber status household { id } viewerCan { answer withdraw } }'
const inputName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`

/** Runs a mutation on linkages that must not fail as a request. */
export const runLinkage = async (who: Asker, name: string, input: Readonly<Record<string, unknown>>): Promise<LinkageAnswer> => {
  const replayed = name === 'concludeLinkage' || name === 'renewLinkage' ? 'replayed' : ''
  return (await who.data<{ answer: LinkageAnswer }>(`mutation ($input: ${inputName(name)}!) { answer: ${name}(input: $input) { linkage { ${LINKAGE} } current { version } ${replayed} userErrors { code field message } } }`, { input })).answer
}

/** The failures of an answer: code and field. */
export const faults = ({ userErrors }: { readonly userErrors: readonly LinkageError[] }): string[] => userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`.trim())

/** An order of a year with a floor price. */
export const ORDER_OF_A_YEAR = { termMonths: 12, writtenOrder: true, crop: '荞麦', volume: 90, floorPrice: 420_000 }

/** An enterprise of the demo city with its chief and the people of the village. */
export interface LinkageScene {
  readonly chief: Asker
  readonly secretary: Asker
  readonly town: Asker
  readonly enterprise: string
  readonly village: string
  /** Poor households of the village that are in no linkage of the enterprise, by number. */
  readonly strangers: readonly { readonly id: string; readonly number: string }[]
  /** Concludes a contract and answers it. */
  readonly concluded: (changes?: Readonly<Record<string, unknown>>) => Promise<ReadLinkage>
}

/** The first chief whose village has a first secretary, and what is around. */
export const linkageScene = async (api: ApiUnderTest): Promise<LinkageScene> => {
  const accounts = new Map((await storedRows(api, 'Account')).map(({ id, login }) => [id, login]))
  const posts = (await storedRows(api, 'Appointment')).filter(({ endedOn }) => endedOn === null)
  const post = posts.find(({ role, regionCode, enterpriseId }) => role === 'HONORARY_CHIEF' && enterpriseId !== null && posts.some((other) => other.role === 'FIRST_SECRETARY' && other.regionCode === regionCode))
  if (post?.regionCode === undefined || post.regionCode === null || post.enterpriseId === null) throw new Error('The demo city has no chief with a first secretary')
  const { regionCode: village, enterpriseId: enterprise } = post
  const loginOf = (role: string, region: string): string => accounts.get(posts.find((each) => each.role === role && each.regionCode === region)?.accountId ?? '') ?? ''
  const chief = await api.as(accounts.get(post.accountId) ?? '')
  const members = new Set((await storedRows(api, 'LinkageHousehold')).filter((row) => row.enterpriseId === enterprise).map(({ householdId }) => householdId))
  const strangers = (await storedRows(api, 'Household')).filter((row) => row.regionCode === village && row.status === 'NOT_EXITED' && !members.has(row.id)).map(({ id, number }) => ({ id, number })).toSorted((one, other) => (one.number < other.number ? -1 : 1))
  return {
    chief,
    secretary: await api.as(loginOf('FIRST_SECRETARY', village)),
    town: await api.as(loginOf('TOWN_OFFICE', `${village.slice(0, 9)}000`)),
    enterprise,
    village,
    strangers,
    concluded: async (changes = {}) => {
      const answer = await runLinkage(chief, 'concludeLinkage', { id: newId(), enterprise, village, form: 'ORDER', startedOn: '2015-12-01', contract: ORDER_OF_A_YEAR, ...changes })
      if (answer.linkage === null) throw new Error(`The contract was refused: ${JSON.stringify(answer.userErrors)}`)
      return answer.linkage
    },
  }
}

/** A stored linkage. */
export const storedLinkage = (api: ApiUnderTest, id: string) => storedRow(api, 'Linkage', [{ column: 'id', equals: id }])
