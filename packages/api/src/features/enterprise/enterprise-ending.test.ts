import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene, runLinkage } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { DISPUTE, SUBMIT, act, isForbidden } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

interface Answer {
  readonly enterprise: { readonly endedOn: string | null; readonly endReason: string | null; readonly viewerCan: Readonly<Record<string, boolean>> } | null
  readonly current: { readonly version: number } | null
  readonly userErrors: readonly LinkageError[]
}
const END = 'mutation ($input: EndEnterpriseInput!) { answer: endEnterprise(input: $input) { enterprise { endedOn endReason viewerCan { revise end conclude issueAccessToken } } current { version } userErrors { code field message } } }'
const ISSUE = 'mutation ($input: IssueAccessTokenInput!) { answer: issueAccessToken(input: $input) { token userErrors { code field message } } }'
const mutationOf = (name: string): string => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { userErrors { code field message } } }`
const PROMISE = { kind: 'JOBS', text: '吸纳贫困劳动力', quantity: 20, unit: '人', dueOn: '2016-06-30' }
const PLEDGE = newId()
const TOLD = '企业已注销营业执照'

describe('an enterprise that an office ends (C-10, I-19)', () => {
  let api: ApiUnderTest
  let scene: LinkageScene
  let banner: Asker
  beforeAll(async () => {
    api = await startApi()
    scene = await linkageScene(api)
    banner = await api.as(`banner-office-${(await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])).regionCode.slice(0, 6)}`)
  })
  afterAll(async () => api.close())

  const end = async (changes: Record<string, unknown> = {}, who = banner): Promise<Answer> => (await who.data<{ answer: Answer }>(END, { input: { id: scene.enterprise, version: 1, reason: TOLD, ...changes } })).answer
  const running = async (): Promise<{ id: string; version: number }[]> => (await storedRows(api, 'Linkage', [{ column: 'enterpriseId', equals: scene.enterprise }])).filter(({ endedOn }) => endedOn === null || endedOn >= '2015-12-31')

  it('is not ended while a contract is in force, without a reason, from a stale reading, or by an office elsewhere', async () => {
    expect(faults(await end())).toEqual(['STATE id'])
    for (const reason of ['', ' ', '有\u0007铃', 'a'.repeat(1_001)]) expect(faults(await end({ reason }))).toEqual(['VALIDATION reason'])
    expect(await end({ version: 7 })).toMatchObject({ enterprise: null, current: { version: 1 }, userErrors: [{ code: 'STALE' }] })
    expect(faults(await end({}, await api.as('banner-office-150522')))).toEqual(['NOT_FOUND id'])
    for (const who of [scene.chief, scene.town, scene.secretary]) expect(isForbidden(await who.ask(END, { input: { id: scene.enterprise, version: 1, reason: TOLD } }))).toBe(true)
    expect((await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])).endedOn).toBe(null)
  })

  it('is not ended while a report waits, was returned and not sent again, or has a line that is disputed, and says which', async () => {
    for (const { id, version } of await running()) {
      // What was reported of the quarter that runs would hold the contract in it.
      await changeRows(api, 'OutcomeReport', [{ column: 'linkageId', equals: id }], { livePeriod: null })
      expect(faults(await runLinkage(scene.town, 'endLinkage', { id, version, endedOn: '2015-12-30', kind: 'EARLY', reason: '企业注销' }))).toEqual([])
    }
    const own = { column: 'enterpriseId', equals: scene.enterprise } as const
    const kept = await storedRows(api, 'OutcomeReport', [own])
    await changeRows(api, 'OutcomeReport', [own], { status: 'APPROVED' })
    await changeRows(api, 'OutcomeDispute', [own], { status: 'CORRECTED' })
    const lines = await storedRows(api, 'HouseholdOutcome', [{ ...own }, { column: 'regionCode', equals: scene.village }])
    const line = lines.find(({ reportId }) => kept.some(({ id, status, reversedBy }) => id === reportId && status === 'APPROVED' && reversedBy === null))
    const report = kept.find(({ id }) => id === line?.reportId)
    if (line === undefined || report === undefined) throw new Error('The enterprise has no approved report with lines')
    const [ofReport, ofLine] = [[{ column: 'id', equals: report.id }], [{ column: 'id', equals: line.id }]] as const
    const refused = async (why: string): Promise<void> => {
      const answer = await end()
      expect(faults(answer), why).toEqual(['STATE id'])
      expect(answer.userErrors[0]?.message, why).toContain(report.number)
    }
    for (const status of ['SUBMITTED', 'VILLAGE_CONFIRMED', 'RETURNED'] as const) {
      await changeRows(api, 'OutcomeReport', ofReport, { status })
      await refused(status)
    }
    await changeRows(api, 'OutcomeReport', ofReport, { status: 'SUBMITTED' })
    await changeRows(api, 'HouseholdOutcome', ofLine, { confirmation: 'PENDING' })
    expect(faults(await act(scene.secretary, DISPUTE, { id: report.id, household: line.householdId, reason: '没有收到' }))).toEqual([])
    await changeRows(api, 'OutcomeReport', ofReport, { status: 'APPROVED' })
    for (const status of ['OPEN', 'TAKEN_UP', 'TO_CORRECT'] as const) {
      await changeRows(api, 'OutcomeDispute', [{ column: 'outcomeId', equals: line.id }], { status })
      await refused(status)
    }
    await changeRows(api, 'OutcomeDispute', [{ column: 'outcomeId', equals: line.id }], { status: 'LINE_STANDS' })
    await changeRows(api, 'HouseholdOutcome', ofLine, { confirmation: line.confirmation })
    const { status, confirmedTotal, confirmedBy, confirmedAt } = report
    await changeRows(api, 'OutcomeReport', ofReport, { status, confirmedTotal, confirmedBy, confirmedAt })
  })

  it('loses its chiefs and its keys at once and is counted no more, and what it did stays', async () => {
    const { token } = (await scene.chief.data<{ answer: { token: string } }>(ISSUE, { input: { id: newId(), enterprise: scene.enterprise, name: '财务系统', days: 30 } })).answer
    const [chiefs, linkages, reports] = [await storedRows(api, 'Appointment', [{ column: 'enterpriseId', equals: scene.enterprise }]), await storedRows(api, 'Linkage', [{ column: 'enterpriseId', equals: scene.enterprise }]), await storedRows(api, 'OutcomeReport', [{ column: 'enterpriseId', equals: scene.enterprise }])]
    // What was set by hand above, to stand for the lives of reports, is not in the figures; ending adds nothing to that.
    const pledged = await scene.chief.data<{ answer: { userErrors: LinkageError[] } }>(mutationOf('makePledge'), { input: { id: PLEDGE, enterprise: scene.enterprise, ...PROMISE, village: scene.village } })
    expect(faults(pledged.answer)).toEqual([])
    const drift = await rollupDifferences(api.application.core.database)
    const ended = await end()
    expect(ended).toMatchObject({ userErrors: [], enterprise: { endedOn: '2015-12-31', endReason: TOLD, viewerCan: { revise: false, end: false, conclude: false, issueAccessToken: false } } })

    expect(isForbidden(await scene.chief.ask('{ linkages { totalCount } }')), 'its chief has no post any more').toBe(true)
    const byKey = await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, payload: JSON.stringify({ query: '{ linkages { totalCount } }' }) })
    expect(byKey.body).toContain('UNAUTHENTICATED')
    expect((await storedRows(api, 'AccessToken', [{ column: 'enterpriseId', equals: scene.enterprise }])).every(({ endedAt, endedBy }) => endedAt !== null && endedBy === banner.accountId)).toBe(true)
    const terms = await storedRows(api, 'Appointment', [{ column: 'enterpriseId', equals: scene.enterprise }])
    expect([terms.length, new Set(terms.map(({ endedOn, endReason }) => `${endedOn} ${endReason}`))]).toEqual([chiefs.length, new Set([`2015-12-30 ${TOLD}`])])

    expect([await storedRows(api, 'Linkage', [{ column: 'enterpriseId', equals: scene.enterprise }]), await storedRows(api, 'OutcomeReport', [{ column: 'enterpriseId', equals: scene.enterprise }])]).toEqual([linkages, reports])
    expect(await rollupDifferences(api.application.core.database)).toEqual(drift)
    const told = (await storedRows(api, 'Notice')).filter(({ kind }) => kind === 'enterpriseEnded').map(({ accountId, parameters }) => ({ accountId, ...parameters }))
    expect(told).toContainEqual(expect.objectContaining({ accountId: scene.chief.accountId, reason: TOLD }))
    const actions = (await storedRows(api, 'AuditEntry')).filter(({ action, reason }) => action === 'enterprise.end' || (action === 'appointment.end' && reason === TOLD) || action === 'accessToken.end').map(({ action }) => action)
    expect([...new Set(actions)].toSorted()).toEqual(['accessToken.end', 'appointment.end', 'enterprise.end'])

    const listed = async (filter: string): Promise<boolean> => (await banner.data<{ enterprises: { nodes: { id: string }[] } }>(`{ enterprises(first: 100, filter: { ${filter} }) { nodes { id } } }`)).enterprises.nodes.some(({ id }) => id === scene.enterprise)
    expect([await listed('ended: true'), await listed('ended: false')]).toEqual([true, false])
  })

  it('is ended once, and does nothing new afterwards: no contract, no chief, no change', async () => {
    expect(faults(await end({ version: 2 }))).toEqual(['STATE id'])
    const [term] = await storedRows(api, 'Appointment', [{ column: 'enterpriseId', equals: scene.enterprise }, { column: 'accountId', equals: scene.chief.accountId }])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: term?.id ?? '' }], { endedOn: '2016-03-31' })
    const renewed = await (await api.as('administrator')).data<{ answer: { userErrors: LinkageError[] } }>('mutation ($input: RenewAppointmentInput!) { answer: renewAppointment(input: $input) { userErrors { code field message } } }', { input: { id: newId(), appointment: term?.id } })
    expect(faults(renewed.answer), 'a term that is left goes on no longer').toEqual(['STATE appointment'])
    const [linkage] = await storedRows(api, 'Linkage', [{ column: 'enterpriseId', equals: scene.enterprise }])
    expect(faults(await act(scene.chief, SUBMIT, { id: newId(), linkage: linkage?.id, period: '2015Q3', outcomes: [] })), 'nor is anything reported').toEqual(['STATE linkage'])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: term?.id ?? '' }], { endedOn: '2015-12-30' })
    const { regionCode } = await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])
    expect(faults(await runLinkage(banner, 'concludeLinkage', { id: newId(), enterprise: scene.enterprise, village: scene.village, form: 'EMPLOYMENT', startedOn: '2015-12-31', contract: { termMonths: 12, posts: 5, wage: 220_000 } }))).toEqual(['STATE enterprise'])
    const administrator = await api.as('administrator')
    const { answer } = await administrator.data<{ answer: { userErrors: LinkageError[] } }>('mutation ($input: AppointInput!) { answer: appoint(input: $input) { userErrors { code field message } } }', { input: { id: newId(), account: scene.chief.accountId, role: 'HONORARY_CHIEF', region: scene.village, enterprise: scene.enterprise, startedOn: '2015-12-31' } })
    expect(faults(answer)).toEqual(['STATE enterprise'])
    const revised = await banner.data<{ answer: { userErrors: LinkageError[] } }>('mutation ($input: ReviseEnterpriseInput!) { answer: reviseEnterprise(input: $input) { userErrors { code field message } } }', { input: { id: scene.enterprise, version: 2, name: '新名称', seat: regionCode } })
    expect(faults(revised.answer)).toEqual(['STATE id'])
  })

  it('is offered no renewal of a contract, and no delivery or withdrawal of a pledge, by whoever wrote for it before; a renewal is refused', async () => {
    const OFFERED = 'query ($id: ID!) { linkages(filter: { enterprise: $id }, first: 100) { nodes { id version viewerCan { renew end propose } } } pledges(filter: { enterprise: $id }, first: 100) { nodes { id viewerCan { deliver withdraw } } } }'
    interface Offered { readonly linkages: { readonly nodes: readonly { readonly id: string; readonly version: number; readonly viewerCan: Readonly<Record<string, boolean>> }[] }; readonly pledges: { readonly nodes: readonly { readonly id: string; readonly viewerCan: Readonly<Record<string, boolean>> }[] } }
    const offered = async (): Promise<Offered> => scene.town.data<Offered>(OFFERED, { id: scene.enterprise })
    const { linkages, pledges } = await offered()
    expect(pledges.nodes.map(({ id }) => id)).toContain(PLEDGE)
    expect([...linkages.nodes, ...pledges.nodes].flatMap(({ viewerCan }) => Object.values(viewerCan)).filter(Boolean)).toEqual([])
    const [linkage] = linkages.nodes
    expect(faults(await runLinkage(scene.town, 'renewLinkage', { id: newId(), renews: linkage?.id, version: linkage?.version, startedOn: '2016-01-01', contract: { termMonths: 12, posts: 5, wage: 220_000 } }))).toEqual(['STATE enterprise'])
    const own = [{ column: 'id', equals: scene.enterprise }] as const
    const { endedOn } = await storedRow(api, 'Enterprise', own)
    await changeRows(api, 'Enterprise', own, { endedOn: null })
    const before = await offered()
    expect([before.linkages.nodes[0]?.viewerCan['renew'], before.pledges.nodes.find(({ id }) => id === PLEDGE)?.viewerCan], 'while it works').toEqual([true, { deliver: true, withdraw: true }])
    await changeRows(api, 'Enterprise', own, { endedOn })
  })

  it('promises and delivers nothing afterwards, and agrees on nothing, whoever writes for it', async () => {
    const asked = async (name: string, input: Record<string, unknown>): Promise<string[]> => faults((await banner.data<{ answer: { userErrors: LinkageError[] } }>(mutationOf(name), { input: { id: newId(), ...input } })).answer)
    expect(await asked('makePledge', { ...PROMISE, enterprise: scene.enterprise, village: scene.village })).toEqual(['STATE enterprise'])
    expect(await asked('deliverPledge', { pledge: PLEDGE, deliveredOn: '2015-12-31', quantity: 8 })).toEqual(['STATE pledge'])
    expect(await asked('withdrawPledge', { id: PLEDGE, version: 1, reason: '企业已停用' })).toEqual(['STATE id'])
    expect(await asked('recordCooperationAgreement', { kind: 'BASE_VILLAGE', enterprise: scene.enterprise, region: scene.village, subject: '荞麦基地', startedOn: '2015-12-31' })).toEqual(['STATE enterprise'])
  })
})
