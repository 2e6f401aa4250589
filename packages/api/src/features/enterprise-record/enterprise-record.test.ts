import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

interface Figures { readonly linkages: number; readonly households: number; readonly persons: number; readonly amount: number }
interface Certificate { readonly id: string; readonly number: string; readonly year: number; readonly banner: { readonly code: string }; readonly figures: Figures }
interface Answer { readonly certificate: Certificate | null; readonly replayed: boolean; readonly userErrors: readonly LinkageError[] }
const FIGURES = 'linkages households persons amount deliveries deliveredMoney pledgesMet'
const ISSUE = `mutation ($input: IssueEnterpriseCertificateInput!) { answer: issueEnterpriseCertificate(input: $input) { certificate { id number year banner { code } figures { ${FIGURES} } } replayed userErrors { code field message } } }`
const READ = `query ($id: ID!, $year: Int!) { enterprise(id: $id) { record(year: $year) { ${FIGURES} } certificates { id number year banner { code } figures { ${FIGURES} } } } }`

let api: ApiUnderTest
let scene: LinkageScene
let seat: string
/** The record of the year as the demo city was loaded, and what issuing its certificate once more answered. */
let asLoaded: Figures | null
let sameAgain: Answer
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
  asLoaded = (await read(scene.chief))?.record ?? null
  sameAgain = await issue(scene.chief)
  seat = (await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])).regionCode
})
afterAll(async () => api.close())

const issue = async (who: Asker, changes: Record<string, unknown> = {}): Promise<Answer> => (await who.data<{ answer: Answer }>(ISSUE, { input: { enterprise: scene.enterprise, year: 2015, ...changes } })).answer
const read = async (who: Asker, year = 2015): Promise<{ record: Figures | null; certificates: readonly Certificate[] } | null> => (await who.data<{ enterprise: { record: Figures | null; certificates: readonly Certificate[] } | null }>(READ, { id: scene.enterprise, year })).enterprise
/** Line by line, past the service: confirmed lines of approved reports that nobody took back, but those that an office looks into or found wrong. */
const counted = async (): Promise<{ households: number; amount: number }> => {
  const reports = new Set((await storedRows(api, 'OutcomeReport', [{ column: 'enterpriseId', equals: scene.enterprise }, { column: 'status', equals: 'APPROVED' }])).filter((row) => row.reverses === null && row.reversedBy === null && row.period.startsWith('2015')).map(({ id }) => id))
  const disputes = await storedRows(api, 'OutcomeDispute', [{ column: 'enterpriseId', equals: scene.enterprise }])
  const lookedInto = new Set(disputes.filter(({ handlerId, status }) => handlerId !== null && !['LINE_STANDS', 'WITHDRAWN'].includes(status)).map(({ outcomeId }) => outcomeId))
  const lines = (await storedRows(api, 'HouseholdOutcome')).filter((row) => reports.has(row.reportId) && row.confirmation === 'CONFIRMED' && !lookedInto.has(row.id))
  return { households: new Set(lines.map(({ householdId }) => householdId)).size, amount: lines.reduce((sum, { amount }) => sum + amount, 0) }
}
/** Makes sure that something was confirmed and approved in the year. */
const approveSomething = async (): Promise<void> => {
  const [report] = await storedRows(api, 'OutcomeReport', [{ column: 'enterpriseId', equals: scene.enterprise }])
  if (report === undefined) throw new Error('The demo city has no report of the enterprise')
  await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: report.id }], { status: 'APPROVED' })
  await changeRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: report.id }], { confirmation: 'CONFIRMED' })
  // Another amount than that which the certificate of the demo city counted.
  const [line] = await storedRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: report.id }])
  await changeRows(api, 'HouseholdOutcome', [{ column: 'id', equals: line?.id ?? '' }], { amount: (line?.amount ?? 0) + 100 })
}

describe('C-10 the record of an enterprise’s year', () => {
  it('is what villages confirmed and towns approved, for its chief and the offices over its seat, and null for others', async () => {
    await approveSomething()
    const expected = await counted()
    expect(expected.households).toBeGreaterThan(0)
    expect((await read(scene.chief))?.record).toMatchObject(expected)
    expect((await read(await api.as(`banner-office-${seat.slice(0, 6)}`)))?.record).toMatchObject(expected)
    expect((await read(await api.as('city-office')))?.record).toMatchObject(expected)
    expect((await read(scene.town))?.record).toBe(null)
    expect((await read(scene.secretary))?.record).toBe(null)
    expect((await read(scene.chief, 2009))?.record).toBe(null)
    expect((await read(scene.chief, 2016))?.record).toBe(null)
  })
})

describe('C-10 the certificate of an enterprise’s year', () => {
  it('says in the demo city what the service itself counts, so that issued again it is the same', async () => {
    const [kept] = (await read(scene.chief))?.certificates ?? []
    expect(kept).toMatchObject({ number: `Z${seat.slice(0, 6)}-2015-0001`, figures: asLoaded ?? {} })
    expect(asLoaded?.households).toBeGreaterThan(0)
    expect(sameAgain).toMatchObject({ replayed: true, userErrors: [], certificate: { id: kept?.id } })
  })

  it('has a number and the banner whose office seals it, and the figures of its day, is the same while they stand, and another once they changed', async () => {
    const first = await issue(scene.chief)
    expect(first).toMatchObject({ replayed: false, userErrors: [], certificate: { year: 2015, number: `Z${seat.slice(0, 6)}-2015-0002`, banner: { code: `${seat.slice(0, 6)}000000` }, figures: await counted() } })
    const banner = await api.as(`banner-office-${seat.slice(0, 6)}`)
    expect(await issue(banner)).toMatchObject({ replayed: true, certificate: { id: first.certificate?.id } })
    const [line] = await storedRows(api, 'HouseholdOutcome', [{ column: 'enterpriseId', equals: scene.enterprise }, { column: 'confirmation', equals: 'CONFIRMED' }])
    await changeRows(api, 'HouseholdOutcome', [{ column: 'id', equals: line?.id ?? '' }], { confirmation: 'DISPUTED' })
    const second = await issue(banner)
    expect(second).toMatchObject({ replayed: false, certificate: { number: `Z${seat.slice(0, 6)}-2015-0003` } })
    expect((await read(scene.chief))?.certificates.map(({ number }) => number)).toEqual([second.certificate?.number, first.certificate?.number, `Z${seat.slice(0, 6)}-2015-0001`])
    expect((await read(scene.chief))?.certificates.at(-2)?.figures).toEqual(first.certificate?.figures)
    expect((await storedRows(api, 'AuditEntry')).filter(({ action }) => action === 'certificate.issue').map(({ subjectId }) => subjectId)).toEqual([scene.enterprise, scene.enterprise])
  })

  it('says when its year was last corrected by a reversal of what it counted, and nothing where a report merely came later', async () => {
    const correctedAt = async (): Promise<(string | null)[]> => (await scene.chief.data<{ enterprise: { certificates: { correctedAt: string | null }[] } }>('query ($id: ID!) { enterprise(id: $id) { certificates { correctedAt } } }', { id: scene.enterprise })).enterprise.certificates.map((each) => each.correctedAt)
    expect(await correctedAt()).toEqual([null, null, null])
    const of = [{ column: 'enterpriseId', equals: scene.enterprise }, { column: 'status', equals: 'APPROVED' }] as const
    const [counted, later] = await storedRows(api, 'OutcomeReport', of)
    if (counted === undefined || later === undefined) throw new Error('The enterprise has no two approved reports')
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: counted.id }], { period: '2015Q3', decidedAt: '2015-11-01 03:00:00.000' })
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: later.id }], { period: '2015Q4', decidedAt: '2016-02-01 03:00:00.000' })
    expect(await correctedAt(), 'a report that merely came later').toEqual([null, null, null])
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: later.id }], { reverses: counted.id, period: '2015Q3' })
    expect(await correctedAt()).toEqual(['2016-02-01T03:00:00.000Z', '2016-02-01T03:00:00.000Z', '2016-02-01T03:00:00.000Z'])
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: counted.id }], { period: '2014Q4' })
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: later.id }], { period: '2014Q4' })
    expect(await correctedAt(), 'a correction of another year').toEqual([null, null, null])
  })

  it('is issued to nobody else, of no year without anything, and of no enterprise out of reach', async () => {
    const other = (await storedRows(api, 'Appointment')).find((row) => row.role === 'HONORARY_CHIEF' && row.enterpriseId !== null && row.enterpriseId !== scene.enterprise && row.endedOn === null)
    expect(faults(await issue(scene.chief, { enterprise: other?.enterpriseId }))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await issue(scene.chief, { enterprise: newId() }))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await issue(await api.as(seat.startsWith('150525') ? 'banner-office-150524' : 'banner-office-150525')))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await issue(scene.chief, { year: 2011 }))).toEqual(['STATE year'])
    expect(faults(await issue(scene.chief, { year: 2016 }))).toEqual(['VALIDATION year'])
  })
})
