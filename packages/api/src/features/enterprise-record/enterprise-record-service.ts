import { v7 as uuidv7 } from 'uuid'
import { rangeOfCode } from '../../access/territory.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { yearOfDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { COUNTED_FOR_ENTERPRISE } from '../outcome-dispute/lines-for-enterprise.js'
import { lastCorrection } from './certificate-corrections.js'
import type { CorrectedLine, DecidedReport } from './certificate-corrections.js'
import { RECORD_SENTENCES } from './enterprise-record-messages.js'
import { isNothing, recordFigures } from './record-figures.js'
import type { EnterpriseFigures } from './record-figures.js'

const REASON = 'sums of an enterprise that was found in scope, for its own chief and the office of its seat; no household is named'
const REPORTS = new UnscopedTable('OutcomeReport', REASON)
const LINES = new UnscopedTable('HouseholdOutcome', REASON)
const DISPUTES = new UnscopedTable('OutcomeDispute', REASON)
const HOUSEHOLDS = new UnscopedTable('Household', REASON)
const LINKAGES = new UnscopedTable('Linkage', REASON)
const PLEDGES = new UnscopedTable('Pledge', REASON)
const DELIVERIES = new UnscopedTable('PledgeDelivery', REASON)
const ENTERPRISES = new UnscopedTable('Enterprise', 'the seat of an enterprise in whose territory an office is')
const CERTIFICATES = new UnscopedTable('EnterpriseCertificate', 'numbers of a banner and year, and the certificate of an enterprise that was found in scope')
const FIRST_YEAR = 2010
/** A statement binds so many values and no more. */
const AT_ONCE = 5_000

const COLUMNS = ['id', 'enterpriseId', 'regionCode', 'year', 'number', 'figures', 'issuedBy', 'issuedAt'] as const

/** A certificate as it is read. */
export type CertificateRow = Pick<Row<'EnterpriseCertificate'>, (typeof COLUMNS)[number]>

type Seated = Pick<Row<'Enterprise'>, 'id' | 'regionCode'>

/** What an enterprise did in a year, in figures, and the certificates of it (C-10). */
export class EnterpriseRecordService {
  constructor(private readonly core: Core) {}

  /** The figures of a year; null for whoever is neither its chief nor an office over its seat, and for a year that is none. */
  async figures(access: Access, enterprise: Seated, year: number): Promise<EnterpriseFigures | null> {
    if (!this.covers(access, enterprise) || !this.isYear(year)) return null
    return batched<EnterpriseFigures | null>(access, `record of ${year}`, enterprise.id, (ids) => this.figuresOf(this.core.database, ids, year), null)
  }

  /** The certificates of an enterprise in scope, the latest first. */
  async certificates(access: Access, enterpriseId: string): Promise<CertificateRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, CertificateRow[]>> =>
      rowsOf(this.core, 'EnterpriseCertificate', access).findByParents({ parent: 'enterpriseId', parentIds: ids, columns: COLUMNS, orderBy: [{ column: 'year', descending: true }, { column: 'issuedAt', descending: true }, { column: 'id', descending: true }] })
    return batched<CertificateRow[]>(access, 'certificates', enterpriseId, load, [])
  }

  /**
   * When the year of a certificate was last corrected since it was issued: a reversal approved of a report that it counted, or what
   * was reported in its place; or a line of one, which it may have counted, that an office took out. A report that merely came later corrects nothing. Null while none was.
   */
  async correctedAt(access: Access, { enterpriseId, year, issuedAt }: CertificateRow): Promise<string | null> {
    const approved = await batched<readonly DecidedReport[]>(access, `decisions of ${year}`, enterpriseId, async (ids) => Map.groupBy(await decidedIn(this.core.database, ids, year), (row) => row.enterpriseId), [])
    const takenOut = await batched<readonly CorrectedLine[]>(access, 'lines taken out', enterpriseId, async (ids) => Map.groupBy(await takenOutOf(this.core.database, ids), (row) => row.enterpriseId), [])
    return lastCorrection(approved, takenOut, issuedAt)
  }

  /** Issues the certificate of a year with a number of its own; while the figures stand as they were and nothing that it counted was corrected, it is the one that was issued before. VALIDATION, NOT_FOUND or STATE. */
  async issue(access: Access, enterpriseId: string, year: number): Promise<{ readonly certificate: CertificateRow; readonly replayed: boolean }> {
    if (!this.isYear(year)) throw refusal('VALIDATION', RECORD_SENTENCES.year, ['year'])
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const enterprise = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: enterpriseId }], true)
      if (enterprise === null || !this.covers(access, enterprise)) throw notFound('enterprise')
      const figures = (await this.figuresOf(transaction, [enterpriseId], year)).get(enterpriseId)
      if (figures === undefined || isNothing(figures)) throw refusal('STATE', RECORD_SENTENCES.nothing, ['year'])
      const [latest] = await CERTIFICATES.findMany(transaction, [{ column: 'enterpriseId', equals: enterpriseId }, { column: 'year', equals: year }], { orderBy: [{ column: 'issuedAt', descending: true }, { column: 'id', descending: true }], limit: 1 })
      if (latest !== undefined && sameFigures(latest.figures, figures) && (await this.correctionOf(transaction, latest)) === null) return { certificate: latest, replayed: true }
      const { regionCode } = enterprise
      const banner = `${regionCode.slice(0, 6)}000000`
      const serial = (await CERTIFICATES.count(transaction, [withinTerritory('regionCode', rangeOfCode(banner)), { column: 'year', equals: year }])) + 1
      const certificate: Row<'EnterpriseCertificate'> = { id: uuidv7(), enterpriseId, regionCode, year, number: `Z${banner.slice(0, 6)}-${year}-${String(serial).padStart(4, '0')}`, figures, issuedBy: access.viewer.accountId, issuedAt: toStoredInstant(this.core.clock.now()) }
      await CERTIFICATES.insert(transaction, [certificate])
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'certificate.issue', subjectType: 'Enterprise', subjectId: enterpriseId, regionCode, changes: [{ field: 'certificate', from: latest?.number ?? null, to: certificate.number }, { field: 'years', from: null, to: String(year) }] })
      return { certificate, replayed: false }
    }))
  }

  private async correctionOf(runner: Runner, { enterpriseId, year, issuedAt }: CertificateRow): Promise<string | null> {
    return lastCorrection(await decidedIn(runner, [enterpriseId], year), await takenOutOf(runner, [enterpriseId]), issuedAt)
  }

  /** Its own chief, or an office in whose territory its seat lies. */
  covers(access: Access, { id, regionCode }: Seated): boolean {
    return access.grants.some(({ role, enterpriseId }) => role === 'HONORARY_CHIEF' && enterpriseId === id) || reaches({ grants: access.grants.filter(({ role }) => role !== 'HONORARY_CHIEF') }, regionCode)
  }

  private isYear(year: number): boolean {
    return year >= FIRST_YEAR && year <= yearOfDay(this.core.clock.today())
  }

  private async figuresOf(runner: Runner, enterpriseIds: readonly string[], year: number): Promise<Map<string, EnterpriseFigures>> {
    const of = { column: 'enterpriseId', in: enterpriseIds } as const
    const reports = await REPORTS.findMany(runner, [of, { column: 'status', equals: 'APPROVED' }, { column: 'reverses', equals: null }, { column: 'reversedBy', equals: null }, { column: 'period', from: `${year}Q1`, atMost: `${year}Q4` }])
    const lines = await inParts(reports.map(({ id }) => id), (ids) => LINES.findMany(runner, [{ column: 'reportId', in: ids }, ...COUNTED_FOR_ENTERPRISE]))
    const households = await inParts([...new Set(lines.map(({ householdId }) => householdId))], (ids) => HOUSEHOLDS.findMany(runner, [{ column: 'id', in: ids }]))
    const sizes = new Map(households.map(({ id, size }) => [id, size]))
    const linkages = await LINKAGES.findMany(runner, [of])
    const pledges = await PLEDGES.findMany(runner, [of])
    const units = new Map(pledges.map(({ id, unit }) => [id, unit]))
    const deliveries = await inParts([...units.keys()], (ids) => DELIVERIES.findMany(runner, [{ column: 'pledgeId', in: ids }, { column: 'status', equals: 'CONFIRMED' }, { column: 'deliveredOn', from: `${year}-01-01`, atMost: `${year}-12-31` }]))
    return new Map(
      enterpriseIds.map((id) => [
        id,
        recordFigures(
          {
            linkages: linkages.filter(({ enterpriseId }) => enterpriseId === id),
            lines: lines.filter(({ enterpriseId }) => enterpriseId === id),
            sizes,
            deliveries: deliveries.filter(({ enterpriseId }) => enterpriseId === id).map(({ size, pledgeId }) => ({ size, unit: units.get(pledgeId) ?? null })),
            met: pledges.flatMap(({ enterpriseId, metOn }) => (enterpriseId === id && metOn !== null ? [metOn] : [])),
          },
          year,
        ),
      ]),
    )
  }
}

/** The approved reports of enterprises in a year, reversals among them. */
const decidedIn = (runner: Runner, enterpriseIds: readonly string[], year: number): Promise<Row<'OutcomeReport'>[]> =>
  REPORTS.findMany(runner, [{ column: 'enterpriseId', in: enterpriseIds }, { column: 'status', equals: 'APPROVED' }, { column: 'period', from: `${year}Q1`, atMost: `${year}Q4` }])

/** The disputes of enterprises of which an office took the line out. */
const takenOutOf = (runner: Runner, enterpriseIds: readonly string[]): Promise<Row<'OutcomeDispute'>[]> =>
  DISPUTES.findMany(runner, [{ column: 'enterpriseId', in: enterpriseIds }, { column: 'status', equals: 'TAKEN_OUT' }])

const sameFigures = (one: EnterpriseFigures, other: EnterpriseFigures): boolean => (Object.keys(other) as (keyof EnterpriseFigures)[]).every((name) => one[name] === other[name])

/** Reads rows by ids, a part of them at a time. */
const inParts = async <T>(ids: readonly string[], read: (ids: readonly string[]) => Promise<readonly T[]>): Promise<T[]> => {
  const rows: T[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) rows.push(...(await read(ids.slice(start, start + AT_ONCE))))
  return rows
}
