import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { FOUND, disputeFaults, disputeIn, handedIn, readDisputes } from '../../testing/dispute-scene.js'
import { APPROVE, CONFIRM, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const WRONG = { ...FOUND, result: 'TAKEN_OUT', answer: '已核实，没有付款，不再计入' }

describe('a dispute of a report whose enterprise was ended', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  let banner: Asker
  let enterprise: string
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    banner = await api.as('banner-office-150525')
    enterprise = (await storedRow(api, 'Linkage', [{ column: 'id', equals: scene.linkage }])).enterpriseId
  })
  afterAll(async () => api.close())

  const ended = async (endedOn: string | null): Promise<void> => {
    await changeRows(api, 'Enterprise', [{ column: 'id', equals: enterprise }], { endedOn })
    await changeRows(api, 'Appointment', [{ column: 'enterpriseId', equals: enterprise }], { endedOn: endedOn === null ? null : '2015-12-30' })
  }
  /** An approved report of which a household says afterwards that its line is not so; its id and the line's. */
  const disputed = async (period: string): Promise<{ readonly id: string; readonly line: string }> => {
    await ended(null)
    const { id, says } = await handedIn(api, scene, period)
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    await ended('2015-12-31')
    expect(await says(0, false)).toEqual([])
    return { id, line: disputeIn(await readDisputes(banner, id)).id }
  }
  /** The sums of outcomes that do not agree; an enterprise that is ended by hand is counted as before. */
  const sumsAstray = async (): Promise<readonly string[]> => (await rollupDifferences(api.application.core.database)).filter((difference) => difference.includes('outcomeTotal'))
  const takeUp = (who: Asker, line: string): Promise<string[]> => disputeFaults(who, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15' })

  it('waits for an office that did not approve it, whose people are told, and is nothing to whoever did', async () => {
    const { id, line } = await disputed('2013Q1')
    const told = async (who: Asker): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: who.accountId }])).map(({ kind }) => kind)
    expect([await told(banner), (await told(scene.town)).includes('disputeRaised')]).toEqual([['disputeRaised'], false])
    expect(disputeIn(await readDisputes(scene.town, id)).viewerCan).toEqual({ takeUp: false, conclude: false, findings: [] })
    expect(await takeUp(scene.town, line)).toEqual(['STATE id'])
  })

  it('that is found wrong is settled by the office alone: the line counts no more, in the report, the figures, the record and what the household reads', async () => {
    const { id, line } = await disputed('2013Q2')
    const RECORD = 'query ($id: ID!) { enterprise(id: $id) { record(year: 2013) { amount } certificates { year correctedAt } } }'
    interface Record { readonly record: { readonly amount: number }; readonly certificates: readonly { readonly year: number; readonly correctedAt: string | null }[] }
    /** When the certificates of the year were found to count what no longer stands. */
    const corrections = ({ certificates }: Record): (string | null)[] => certificates.filter(({ year }) => year === 2013).map(({ correctedAt }) => correctedAt)
    const record = async (): Promise<Record> => (await banner.data<{ enterprise: Record }>(RECORD, { id: enterprise })).enterprise
    await banner.data('mutation ($input: IssueEnterpriseCertificateInput!) { issueEnterpriseCertificate(input: $input) { userErrors { code } } }', { input: { enterprise, year: 2013 } })
    const before = await record()
    expect(corrections(before)).toEqual([null])
    expect(await takeUp(banner, line)).toEqual([])
    expect(disputeIn(await readDisputes(banner, id)).viewerCan).toEqual({ takeUp: false, conclude: true, findings: ['LINE_STANDS', 'WITHDRAWN', 'TAKEN_OUT'] })
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...WRONG, result: 'TO_CORRECT' }), 'nobody is left to reverse it').toEqual(['STATE result'])
    api.clock.set('2016-01-04T09:00:00.000+08:00')
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...WRONG })).toEqual([])
    const report = await readDisputes(banner, id)
    expect([report.confirmedTotal, report.outcomes[0]?.confirmation, disputeIn(report)]).toMatchObject([50_000, 'DISPUTED', { status: 'TAKEN_OUT', answer: WRONG.answer, viewerCan: { takeUp: false, conclude: false } }])
    const after = await record()
    expect(before.record.amount - after.record.amount).toBe(10_000)
    expect(corrections(after), 'a certificate that counted it says so').toEqual(['2016-01-04T01:00:00.000Z'])
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: scene.secretary.accountId }])).at(-1), 'who tells the household').toMatchObject({ kind: 'disputeConcluded', parameters: { answer: WRONG.answer } })
    expect(await sumsAstray()).toEqual([])
  })

  it('that is looked into already is no part of a certificate that is issued then, which nothing corrects; one that counted the line is not issued again', async () => {
    const ISSUE = 'mutation ($input: IssueEnterpriseCertificateInput!) { answer: issueEnterpriseCertificate(input: $input) { certificate { id correctedAt } replayed userErrors { code } } }'
    interface Issued { readonly certificate: { readonly id: string; readonly correctedAt: string | null } | null; readonly replayed: boolean }
    const issue = async (): Promise<Issued> => (await banner.data<{ answer: Issued }>(ISSUE, { input: { enterprise, year: 2014 } })).answer
    const { line } = await disputed('2014Q1')
    api.clock.set('2016-01-04T10:00:00.000+08:00')
    expect(await takeUp(banner, line)).toEqual([])
    const [ofDispute, before] = [[{ column: 'outcomeId', equals: line }] as const, { takenUpAt: null }]
    api.clock.set('2016-01-04T11:00:00.000+08:00')
    const issued = await issue()
    api.clock.set('2016-01-04T12:00:00.000+08:00')
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...WRONG })).toEqual([])
    expect(await issue(), 'it never counted the line').toMatchObject({ replayed: true, certificate: { id: issued.certificate?.id, correctedAt: null } })
    await changeRows(api, 'OutcomeDispute', ofDispute, before)
    const again = await issue()
    expect(again, 'it may have, where nobody kept when it was taken up').toMatchObject({ replayed: false, certificate: { correctedAt: null } })
    expect(again.certificate?.id).not.toBe(issued.certificate?.id)
  })

  it('that was found wrong while the enterprise worked is taken out by an office that did not approve it, and found to be nothing else', async () => {
    const { id, line } = await disputed('2013Q4')
    await ended(null)
    expect(await takeUp(banner, line)).toEqual([])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
    expect(disputeIn(await readDisputes(banner, id)).viewerCan, 'the enterprise reverses it').toEqual({ takeUp: false, conclude: false, findings: [] })
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 3, ...WRONG })).toEqual(['STATE id'])
    await ended('2015-12-31')
    expect(disputeIn(await readDisputes(banner, id)).viewerCan).toEqual({ takeUp: false, conclude: true, findings: ['TAKEN_OUT'] })
    expect(disputeIn(await readDisputes(scene.town, id)).viewerCan.conclude, 'who approved it').toBe(false)
    for (const result of ['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT']) expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 3, ...WRONG, result }), result).toEqual(['STATE result'])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 3, ...WRONG })).toEqual([])
    expect([(await readDisputes(banner, id)).confirmedTotal, disputeIn(await readDisputes(banner, id)).status]).toEqual([50_000, 'TAKEN_OUT'])
    expect(await sumsAstray()).toEqual([])
  })

  it('that is found right leaves the line as it was; and while the enterprise works no line is taken out', async () => {
    const { id, line } = await disputed('2013Q3')
    expect(await takeUp(banner, line)).toEqual([])
    await ended(null)
    expect(disputeIn(await readDisputes(banner, id)).viewerCan.findings).toEqual(['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...WRONG })).toEqual(['STATE result'])
    await ended('2015-12-31')
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND })).toEqual([])
    expect((await readDisputes(banner, id)).confirmedTotal).toBe(60_000)
    expect(await sumsAstray()).toEqual([])
  })
})
