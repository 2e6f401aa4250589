import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creditCheckCharacterOf } from './features/enterprise/credit-code.js'
import { newId, startApi } from './testing/api-under-test.js'
import type { ApiUnderTest, Asker } from './testing/api-under-test.js'
import { afterLeaving, afterLosing } from './testing/former-post.js'
import { ORDER_OF_A_YEAR, linkageScene } from './testing/linkage-scene.js'
import type { LinkageScene } from './testing/linkage-scene.js'
import { newAccount } from './testing/new-account.js'
import { alsoAs } from './testing/second-post.js'
import { changeRows, storedRow } from './testing/stored-rows.js'
import { measureInput, projectInput, traceScene } from './testing/trace-scene.js'
import type { TraceScene } from './testing/trace-scene.js'

/** A first sending by somebody, and where that one answers for when it is sent again. */
interface Sending {
  readonly by: Asker
  readonly elsewhere: string
  readonly input: Readonly<Record<string, unknown>>
}
interface Answered {
  readonly replayed: boolean
  readonly row: { readonly id: string } | null
  readonly userErrors: readonly { readonly code: string }[]
}

let api: ApiUnderTest
let scene: TraceScene
let linked: LinkageScene
let bannerOfLinked: Asker
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
  linked = await linkageScene(api)
  bannerOfLinked = await api.as(`banner-office-${linked.village.slice(0, 6)}`)
})
afterAll(async () => api.close())

const OTHER_VILLAGE = '150525100203'
const OTHER_TOWN = '150525101000'
const OTHER_BANNER = '150521000000'
const BANNER = '150525000000'
const DAY = '2015-12-31'

const byBanner = (input: Readonly<Record<string, unknown>>): Sending => ({ by: scene.banner, elsewhere: OTHER_BANNER, input })
const ofEnterprise = (input: Readonly<Record<string, unknown>>): Sending => ({ by: bannerOfLinked, elsewhere: linked.village.startsWith('150521') ? BANNER : OTHER_BANNER, input: { enterprise: linked.enterprise, ...input } })
const bySecretary = (input: Readonly<Record<string, unknown>>): Sending => ({ by: scene.secretary, elsewhere: OTHER_VILLAGE, input })
const bySection = (input: Readonly<Record<string, unknown>>): Sending => ({ by: scene.section, elsewhere: scene.village, input })

const unit = async (): Promise<string> => (await storedRow(api, 'SendingUnit', [{ column: 'regionCode', equals: '150500000000' }])).id

/** Every mutation whose payload holds a row that was kept before: the field of the row, and one sending. */
const SENDINGS: Readonly<Record<string, readonly [field: string, sending: () => Sending | Promise<Sending>]>> = {
  addProject: ['project', () => bySecretary(projectInput('', scene.plan.id))],
  appoint: ['appointment', async () => byBanner({ account: await newAccount(api), role: 'SECTION_LEADER', region: BANNER, startedOn: DAY })],
  assignProjectCadre: ['cadre', async () => bySecretary({ project: await scene.project(), account: scene.leader.accountId, startedOn: '2015-12-01' })],
  concludeLinkage: ['linkage', () => ofEnterprise({ village: linked.village, form: 'ORDER', startedOn: '2015-12-01', contract: ORDER_OF_A_YEAR })],
  designateAssistance: ['assistance', async () => byBanner({ region: BANNER, sendingUnit: await unit(), level: 'CITY', startedOn: '2015-12-01' })],
  dispatchCadre: ['dispatch', () => byBanner({ campaign: 'GRASSROOTS', name: '王干部', region: scene.village, startedOn: DAY })],
  draftVillagePlan: ['plan', () => bySecretary({ region: scene.village, startYear: 2019, endYear: 2019, tasks: [{ task: 'INDUSTRY', content: '发展肉牛养殖' }] })],
  drawInspection: ['inspection', () => ({ by: scene.town, elsewhere: OTHER_TOWN, input: { title: '年终入户核查', region: scene.village, size: 3, inspectors: 'SUPERVISORS', dueOn: '2016-01-20' } })],
  drawLookBack: ['lookBack', () => byBanner({ region: BANNER, seed: '2015 年 12 月', perStratum: 1 })],
  formWorkTeam: ['workTeam', () => byBanner({ region: OTHER_VILLAGE, name: '工作队', startedOn: DAY })],
  makeHouseholdPlan: ['plan', async () => {
    await changeRows(api, 'HouseholdPlan', [], { liveHousehold: null })
    return bySection({ household: scene.own[0], startYear: 2015, endYear: 2017, points: [{ point: 'INCOME_INDUSTRY', content: '养羊 20 只' }], agreedOn: '2015-12-20' })
  }],
  makePledge: ['pledge', () => ofEnterprise({ village: linked.village, kind: 'JOBS', text: '吸纳贫困劳动力', quantity: 20, unit: '人', dueOn: '2016-06-30' })],
  recordActivity: ['activity', () => bySecretary({ kind: 'TECH_ADVICE', region: scene.village, heldOn: '2015-12-30', title: '玉米膜下滴灌', text: '每亩省水四成' })],
  recordCooperationAgreement: ['agreement', () => ofEnterprise({ kind: 'BASE_VILLAGE', region: linked.village, subject: '荞麦基地', volume: 1200.5, unit: '亩', startedOn: '2015-03-01', endedOn: '2017-12-31' })],
  recordMeasure: ['measure', () => bySection(measureInput('', scene.own[0] ?? ''))],
  recordVisit: ['visit', () => bySection({ household: scene.own[0], visitedOn: '2015-12-30', findings: '身体好转' })],
  registerEnterprise: ['enterprise', () => byBanner({ name: '奈曼旗盛源牧业有限公司', creditCode: `91150525MA0900001${creditCheckCharacterOf('91150525MA0900001')}`, seat: scene.village, industry: '肉牛', leadingLevel: 'CITY' })],
  registerSendingUnit: ['sendingUnit', () => byBanner({ name: '奈曼旗沙漠治理站', region: BANNER, unitType: 'STATE_ORGAN', unitLevel: 'BANNER' })],
}

/** Mutations that say `replayed` of what they find in scope before they look at it, or that answer no row, or one read anew. */
const LOOKED_UP_FIRST: readonly string[] = [
  'addMember', 'answerInspectionTask', 'changeHead', 'createAccount', 'decidePledgeDelivery', 'declareSupervisorTie', 'deliverPledge', 'endAccessToken', 'endAppointment', 'endAssistance', 'endCooperationAgreement', 'endDispatch', 'endMember', 'endProjectCadre', 'endSupervisorTie', 'endWorkTeam', 'handOverInspectionTask', 'issueAccessToken', 'issueEnterpriseCertificate', 'mergeDuplicate', 'mergeHouseholds', 'moveMember', 'openCase', 'recogniseSupervisor', 'recordSupervisorTraining', 'renewAppointment', 'renewLinkage', 'setCadreSkills', 'splitHousehold', 'submitObservation', 'submitObservations', 'submitOutcomeReport', 'tellDuplicateApart', 'testExit', 'withdrawPledge',
]

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))

const send = async (mutation: string, field: string, { by }: Sending, input: Readonly<Record<string, unknown>>): Promise<Answered> => {
  const type = String(schema.getMutationType()?.getFields()[mutation]?.args[0]?.type)
  return (await by.data<{ answer: Answered }>(`mutation ($input: ${type}) { answer: ${mutation}(input: $input) { row: ${field} { id } replayed userErrors { code } } }`, { input })).answer
}

describe('what is sent again under its id', () => {
  it('is of every mutation that says so held to the same rule', () => {
    const replaying = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ type }) => {
      const payload = getNamedType(type)
      return isObjectType(payload) && 'replayed' in payload.getFields()
    })
    expect(replaying.map(({ name }) => name).toSorted()).toEqual([...Object.keys(SENDINGS), ...LOOKED_UP_FIRST].toSorted())
  })

  it.each(Object.entries(SENDINGS))('by %s is answered as it is read: to whoever answers for the place, and to nobody whose post there ended', async (mutation, [field, sending]) => {
    const made = await sending()
    const input = { ...made.input, id: newId() }
    expect(await send(mutation, field, made, input)).toEqual({ row: { id: input.id }, replayed: false, userErrors: [] })
    expect(await send(mutation, field, made, input)).toEqual({ row: { id: input.id }, replayed: true, userErrors: [] })
    await afterLeaving(api, made.by, made.elsewhere, async () => {
      const again = await send(mutation, field, made, input)
      expect(again.row).toBeNull()
      expect(again.replayed || again.userErrors.map(({ code }) => code).join() === 'NOT_FOUND').toBe(true)
    })
  })

  it('is an enterprise no more for the office of a banner from which its seat went', async () => {
    const made = byBanner({ name: '奈曼旗绿源农业有限公司', creditCode: `91150525MA0900002${creditCheckCharacterOf('91150525MA0900002')}`, seat: scene.village, industry: '肉牛', leadingLevel: 'CITY' })
    const input = { ...made.input, id: newId() }
    await send('registerEnterprise', 'enterprise', made, input)
    await changeRows(api, 'Enterprise', [{ column: 'id', equals: input.id }], { regionCode: '150521100201' })
    expect(await send('registerEnterprise', 'enterprise', made, input)).toEqual({ row: null, replayed: true, userErrors: [] })
  })

  it('is masked as it is read by whoever watches as a supervisor where they recorded before', async () => {
    const made = bySection(measureInput('', scene.own[0] ?? ''))
    const input: Readonly<Record<string, unknown>> = { ...made.input, id: newId() }
    await send('recordMeasure', 'measure', made, input)
    const mutation = 'mutation ($input: RecordMeasureInput!) { recordMeasure(input: $input) { measure { id amount } } }'
    const query = 'query ($id: ID!) { household(id: $id) { measures { id amount } } }'
    const household = scene.own[0] ?? ''
    await alsoAs(api, made.by, 'VOLUNTEER_SUPERVISOR', scene.village, async () => {
      await afterLosing(api, household, made.by, async () => {
        const read = (await made.by.data<{ household: { measures: readonly { id: string }[] } }>(query, { id: household })).household.measures.find(({ id }) => id === input['id'])
        expect(read).toEqual({ id: input['id'], amount: null })
        expect((await made.by.data<{ recordMeasure: { measure: object } }>(mutation, { input })).recordMeasure.measure).toEqual(read)
      })
    })
  })
})
