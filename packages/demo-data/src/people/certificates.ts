import { momentAt, momentText, TODAY } from '../calendar.js'
import { identifier } from '../identifier.js'
import { hashText } from '../random.js'
import type { EnterpriseCertificateRow, EnterpriseYearRow } from '../rows/enterprise-record.js'
import type { VillageRows } from '../village/village-rows.js'
import { enterpriseId, seatOf } from './enterprises.js'
import { accountOf } from './posts.js'

const YEAR = 2015
const [FIRST_DAY, LAST_DAY] = [`${YEAR}-01-01`, `${YEAR}-12-31`]
/** One enterprise in so many has made out its certificate of the year. */
const ENTERPRISES_FOR_A_CERTIFICATE = 9
/** Enterprises that have theirs in any case, so that the smaller scales hold one. */
const IN_ANY_CASE: ReadonlySet<number> = new Set([1, 439])
/** Certificates were made out on the last morning, after the last report was decided. */
const FIRST_ISSUE = momentAt(TODAY, 11 * 60 + 1)
const MINUTES_OF_ISSUE = 50

/** What is gathered of an enterprise while the rows of its villages go by. */
interface Year {
  linkages: number
  readonly persons: Map<string, number>
  amount: number
  deliveries: number
  deliveredMoney: number
  pledgesMet: number
}

/**
 * The certificates of some enterprises for the last year, with the figures that the service itself would count (C-10): sums of
 * confirmed lines of approved reports and of confirmed deliveries, over all villages of the enterprise that the scale holds.
 */
export class CertificateBook {
  private readonly years = new Map<string, Year>()
  private readonly numbers: readonly number[]

  /** @param enterprises numbers of the enterprises with a chief, in their order */
  constructor(enterprises: readonly number[]) {
    this.numbers = enterprises.filter((n) => IN_ANY_CASE.has(n) || hashText(`certificate ${n}`) % ENTERPRISES_FOR_A_CERTIFICATE === 0)
    for (const n of this.numbers) this.years.set(enterpriseId(n), { linkages: 0, persons: new Map(), amount: 0, deliveries: 0, deliveredMoney: 0, pledgesMet: 0 })
  }

  /** Counts the rows of some villages, each handed over once and whole. */
  note(rows: VillageRows): void {
    for (const { enterpriseId: id, startedOn, endedOn } of rows.linkage) {
      const year = this.years.get(id)
      if (year !== undefined && startedOn <= LAST_DAY && endedOn >= FIRST_DAY) year.linkages += 1
    }
    this.notePayments(rows)
    this.notePromises(rows)
  }

  /** The certificates of those with something to certify, numbered in the order of issue. */
  certificates(): EnterpriseCertificateRow[] {
    const serials = new Map<string, number>()
    const worthy = this.numbers.flatMap((n) => {
      const year = this.years.get(enterpriseId(n))
      return year === undefined || (year.persons.size === 0 && year.deliveries === 0) ? [] : [{ n, figures: figuresOf(year), issuedAt: FIRST_ISSUE + (hashText(`issue ${n}`) % MINUTES_OF_ISSUE) * 60_000 + n }]
    })
    return worthy.sort((one, other) => one.issuedAt - other.issuedAt).map(({ n, figures, issuedAt }) => {
      const regionCode = seatOf(n)
      const banner = regionCode.slice(0, 6)
      const serial = (serials.get(banner) ?? 0) + 1
      serials.set(banner, serial)
      return { id: identifier('certificate', n), enterpriseId: enterpriseId(n), regionCode, year: YEAR, number: `Z${banner}-${YEAR}-${String(serial).padStart(4, '0')}`, figures, issuedBy: accountOf('chief', n), issuedAt: momentText(issuedAt) }
    })
  }

  private notePayments(rows: VillageRows): void {
    const reports = new Map(rows.outcomeReport.flatMap((row) => (row.status === 'APPROVED' && this.years.has(row.enterpriseId) ? [[row.id, row.enterpriseId]] : [])))
    if (reports.size === 0) return
    const sizes = new Map(rows.household.map(({ id, size }) => [id, size]))
    for (const { reportId, householdId, confirmation, amount } of rows.householdOutcome) {
      const year = this.years.get(reports.get(reportId) ?? '')
      if (year === undefined || confirmation !== 'CONFIRMED') continue
      year.amount += amount
      if (amount > 0) year.persons.set(householdId, sizes.get(householdId) ?? 0)
    }
  }

  private notePromises(rows: VillageRows): void {
    const units = new Map(rows.pledge.map(({ id, unit }) => [id, unit]))
    for (const { enterpriseId: id, metOn } of rows.pledge) {
      const year = this.years.get(id)
      if (year !== undefined && metOn !== null && metOn >= FIRST_DAY && metOn <= LAST_DAY) year.pledgesMet += 1
    }
    for (const { enterpriseId: id, pledgeId, deliveredOn, size, status } of rows.pledgeDelivery) {
      const year = this.years.get(id)
      if (year === undefined || status !== 'CONFIRMED' || deliveredOn < FIRST_DAY || deliveredOn > LAST_DAY) continue
      year.deliveries += 1
      if (units.get(pledgeId) === null) year.deliveredMoney += size
    }
  }
}

function figuresOf({ linkages, persons, amount, deliveries, deliveredMoney, pledgesMet }: Year): EnterpriseYearRow {
  return { linkages, households: persons.size, persons: [...persons.values()].reduce((sum, size) => sum + size, 0), amount, deliveries, deliveredMoney, pledgesMet }
}
