import { describe, expect, it } from 'vitest'
import { demoBatches } from './batches.js'
import type { DemoRows, DemoTable } from './rows/batch.js'

/** The rows of the tables that an enterprise's record of the year is counted from. */
const rows = new Map<DemoTable, DemoRows[DemoTable][]>()
for (const batch of demoBatches('city')) {
  if (!['household', 'linkage', 'outcomeReport', 'householdOutcome', 'outcomeDispute', 'resultConfirmation', 'pledge', 'pledgeDelivery', 'enterpriseCertificate', 'enterprise'].includes(batch.table)) continue
  const kept = rows.get(batch.table) ?? []
  for (const row of batch.rows) kept.push(row)
  rows.set(batch.table, kept)
}
const rowsOf = <Table extends DemoTable>(table: Table): readonly DemoRows[Table][] => (rows.get(table) ?? []) as DemoRows[Table][]
const reports = new Map(rowsOf('outcomeReport').map((row) => [row.id, row]))
const lines = new Map(rowsOf('householdOutcome').map((row) => [row.id, row]))
const disputes = new Map(rowsOf('outcomeDispute').map((row) => [row.outcomeId, row]))

describe('what households of the city say of outcomes', () => {
  const said = rowsOf('resultConfirmation')

  it('is of their own lines, each once', () => {
    expect(said.filter(({ resultId, householdId }) => lines.get(resultId)?.householdId !== householdId)).toEqual([])
    expect(new Set(said.map(({ resultId }) => resultId)).size).toBe(said.length)
  })

  it('is a no with its reason wherever the household itself raised the dispute, and nowhere else', () => {
    const own = [...disputes.values()].filter(({ raisedBy }) => raisedBy === null).map(({ outcomeId }) => outcomeId)
    expect(said.filter(({ agreed }) => !agreed).map(({ resultId }) => resultId).toSorted()).toEqual(own.toSorted())
    expect(said.filter(({ agreed, comment }) => agreed === (comment !== null))).toEqual([])
  })

  it('is a yes of confirmed lines of approved reports alone, after the approval, some with words for the page of the enterprise (C-10)', () => {
    const yes = said.filter(({ agreed }) => agreed)
    const isOf = ({ resultId, at }: (typeof yes)[number]): boolean => {
      const line = lines.get(resultId)
      const report = reports.get(line?.reportId ?? '')
      return line?.confirmation === 'CONFIRMED' && report?.status === 'APPROVED' && at >= (report.decidedAt ?? '9')
    }
    expect(yes.filter((row) => !isOf(row))).toEqual([])
    const shown = said.filter(({ words }) => words !== null)
    expect(shown.filter(({ agreed, resultId, shownBy }) => !agreed || shownBy !== reports.get(lines.get(resultId)?.reportId ?? '')?.enterpriseId)).toEqual([])
    expect(said.filter(({ words, shownBy }) => (words === null) !== (shownBy === null))).toEqual([])
    expect(new Set(shown.map(({ shownBy }) => shownBy)).size).toBeGreaterThan(200)
  })
})

describe('the certificates of enterprises', () => {
  const certificates = rowsOf('enterpriseCertificate')

  it('say what the rows come to: contracts of the year, confirmed lines of approved reports, confirmed deliveries (C-10)', () => {
    const sizes = new Map(rowsOf('household').map(({ id, size }) => [id, size]))
    const pledges = rowsOf('pledge')
    for (const { enterpriseId, figures } of certificates) {
      const paid = [...lines.values()].filter(({ reportId, confirmation }) => confirmation === 'CONFIRMED' && reports.get(reportId)?.enterpriseId === enterpriseId && reports.get(reportId)?.status === 'APPROVED')
      const households = [...new Set(paid.map(({ householdId }) => householdId))]
      const delivered = rowsOf('pledgeDelivery').filter((row) => row.enterpriseId === enterpriseId && row.status === 'CONFIRMED')
      const unitOf = (pledgeId: string): string | null | undefined => pledges.find(({ id }) => id === pledgeId)?.unit
      expect(figures).toEqual({
        linkages: rowsOf('linkage').filter((row) => row.enterpriseId === enterpriseId && row.startedOn <= '2015-12-31' && row.endedOn >= '2015-01-01').length,
        households: households.length,
        persons: households.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0),
        amount: paid.reduce((sum, { amount }) => sum + amount, 0),
        deliveries: delivered.length,
        deliveredMoney: delivered.reduce((sum, { pledgeId, size }) => sum + (unitOf(pledgeId) === null ? size : 0), 0),
        pledgesMet: pledges.filter((row) => row.enterpriseId === enterpriseId && row.metOn?.startsWith('2015') === true).length,
      })
    }
    expect(certificates.length).toBeGreaterThan(40)
  })

  it('are numbered within the banner of the seat in the order of issue, after every report was decided', () => {
    const seats = new Map(rowsOf('enterprise').map(({ id, regionCode }) => [id, regionCode]))
    expect(certificates.filter(({ enterpriseId, regionCode }) => seats.get(enterpriseId) !== regionCode)).toEqual([])
    const lastDecision = [...reports.values()].map(({ decidedAt }) => decidedAt ?? '').toSorted().at(-1) ?? ''
    expect(certificates.filter(({ issuedAt }) => issuedAt <= lastDecision)).toEqual([])
    for (const [banner, issued] of Map.groupBy(certificates, ({ regionCode }) => regionCode.slice(0, 6))) {
      const numbers = issued.toSorted((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1)).map(({ number }) => number)
      expect(numbers).toEqual(numbers.map((_, index) => `Z${banner}-2015-${String(index + 1).padStart(4, '0')}`))
    }
  })

  it('are those of nobody without anything to certify', () => expect(certificates.filter(({ figures }) => figures.households === 0 && figures.deliveries === 0)).toEqual([]))
})
