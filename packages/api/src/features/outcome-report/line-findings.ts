import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { parseQuarter } from '../../time/business-day.js'
import { booksClosed } from '../linkage/reports-due.js'
import { contractFindings } from './contract-check.js'
import type { Finding } from './contract-findings.js'
import { mostLines } from './report-rules.js'
import type { OutcomeLine } from './report-rules.js'
import { disputedBefore, withUnchanged } from './returned-lines.js'

const MEMBERS = new UnscopedTable('LinkageHousehold', 'households of the enterprise’s own linkage')

/** What one household's line does not agree with. */
export interface LineFindings {
  readonly household: string
  readonly findings: readonly Finding[]
}

interface Draft {
  readonly linkage: string
  readonly period: string
  readonly outcomes: readonly OutcomeLine[]
}

/** An amount and a quantity of which prices and wages can be made; the others are faults that the sender sees already. */
const isSound = ({ amount, quantity }: OutcomeLine): boolean => Number.isSafeInteger(amount) && amount > 0 && (quantity === null || quantity === undefined || (Number.isFinite(quantity) && quantity >= 0))

/** Holds lines that are being filled in against the contract, by the rule by which they are held when they are handed in (dossier 4.4). */
export class LineFindingsReader {
  constructor(private readonly core: Core) {}

  /**
   * The lines that do not agree with the contract, in their order; nothing is kept. Empty for a linkage of another enterprise, one
   * that no longer tells of its households, a quarter that is none, and more lines than a report takes.
   */
  async of(access: Access, { linkage: id, period, outcomes }: Draft): Promise<LineFindings[]> {
    if (parseQuarter(period) === null || outcomes.length > mostLines) return []
    const linkage = await rowsOf(this.core, 'Linkage', access).findOne([{ column: 'id', equals: id }], ['id', 'enterpriseId', 'regionCode', 'form', 'contract', 'startedOn', 'endedOn'])
    if (linkage === null || booksClosed(linkage, this.core.clock.today()) || !access.grants.some(({ enterpriseId }) => enterpriseId === linkage.enterpriseId)) return []
    const { database } = this.core
    const lines = outcomes.filter(isSound)
    const found = withUnchanged(lines, await contractFindings(database, linkage, await MEMBERS.findMany(database, [{ column: 'linkageId', equals: linkage.id }]), { period, outcomes: lines }), await disputedBefore(this.core, access, linkage.id, period))
    return lines.flatMap(({ household }, place) => {
      const findings = found[place] ?? []
      return findings.length === 0 ? [] : [{ household, findings }]
    })
  }
}
