import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { reportersToTell } from '../enterprise/enterprise-told.js'
import type { NoticeDraft } from '../notice/notice-board.js'
import { mayFollowUp } from './dispute-rules.js'
import type { DisputeParties } from './dispute-rules.js'
import type { DisputeFinding } from './outcome-dispute-codes.js'

type Report = Pick<Row<'OutcomeReport'>, 'id' | 'number' | 'enterpriseId' | 'regionCode' | 'submittedBy' | 'status'>

/** What the enterprise is told of a finding. Of a report that is not approved yet a line found wrong is put right by its return. */
const FOUND = { LINE_STANDS: 'disputeLineStands', WITHDRAWN: 'disputeWithdrawn', TO_CORRECT: 'disputeToCorrect' } as const satisfies Record<Exclude<DisputeFinding, 'TAKEN_OUT'>, string>

/** What was found, by whom, and whether the enterprise knows of the dispute. */
interface Conclusion {
  readonly finding: DisputeFinding
  readonly answer: string
  readonly by: string
  readonly tellsEnterprise: boolean
}

/** A dispute of which the day has passed. */
interface Overdue {
  readonly report: Report
  readonly dispute: Pick<Row<'OutcomeDispute'>, 'status' | 'handlerId'>
  readonly dueOn: string
  readonly parties: DisputeParties
  /** The reversal of the report that waits for village or town; null for none. */
  readonly reversal: Report | null
}

/** Tells whoever must act on a disputed line, and whoever waits for the answer, in the transaction in which it happened. */
export class DisputeNotices {
  constructor(private readonly core: Pick<Core, 'clock' | 'notices'>) {}

  /** The town's office is to take it up, or the banner's where everybody in the town's is a party. */
  async raised(transaction: Transaction, report: Report, parties: DisputeParties): Promise<void> {
    const able = (await this.offices(transaction, report.regionCode)).filter(({ accountId }) => mayFollowUp(accountId, parties))
    const town = able.filter(({ role }) => role === 'TOWN_OFFICE')
    await this.tell(transaction, report, (town.length > 0 ? town : able).map(({ accountId }) => [accountId, 'disputeRaised'] as const))
  }

  /** The enterprise hears that a line is looked into, as it does where the village objects. */
  async lookedInto(transaction: Transaction, report: Report): Promise<void> {
    await this.tell(transaction, report, await this.enterprise(transaction, report, 'outcomeDisputed'))
  }

  /** The enterprise hears until when it is looked into, and what it is asked. */
  async takenUp(transaction: Transaction, report: Report, dueOn: string, question: string | null): Promise<void> {
    await this.tell(transaction, report, await this.enterprise(transaction, report, 'disputeTakenUp'), { dueOn, ...(question === null ? {} : { question }) })
  }

  /** The enterprise hears the answer, where it knows of the dispute; so does the first secretary, who tells the household; and of a report to be returned the town's office. */
  async concluded(transaction: Transaction, report: Report, { finding, answer, by, tellsEnterprise }: Conclusion): Promise<void> {
    const returns = finding === 'TO_CORRECT' && report.status !== 'APPROVED'
    const holders = await this.holders(transaction, [{ role: 'FIRST_SECRETARY', regionCode: report.regionCode }, { role: 'TOWN_OFFICE', regionCode: ancestorCode(report.regionCode, 'TOWN') }])
    const told = holders.flatMap(({ role, accountId }): [string, NoticeDraft['kind']][] => {
      if (role === 'FIRST_SECRETARY') return [[accountId, 'disputeConcluded']]
      return returns && accountId !== by ? [[accountId, 'disputeToReturn']] : []
    })
    // Of an enterprise that was ended nobody is left to be told.
    const enterprise = tellsEnterprise && finding !== 'TAKEN_OUT' ? await this.enterprise(transaction, report, returns ? 'disputeToReturn' : FOUND[finding]) : []
    await this.tell(transaction, report, [...enterprise, ...told], { answer })
  }

  /**
   * Its day has passed. Of one without an answer whoever took it up hears while in office, else the town's office; of one that nobody took up the town's office;
   * of a line that was not put right whoever stands for the enterprise of an approved report, and the town's office, which returns another one; where its reversal waits, whoever
   * is to confirm it and the town's office in place of the enterprise. The banner's office above hears of each; of one that nobody took up whoever has a part in it hears nothing.
   */
  async overdue(transaction: Transaction, { report, dispute: { status, handlerId }, dueOn, parties, reversal }: Overdue): Promise<void> {
    const holders = await this.offices(transaction, report.regionCode)
    if (status === 'OPEN') {
      await this.tell(transaction, report, holders.flatMap(({ accountId }) => (mayFollowUp(accountId, parties) ? [[accountId, 'disputeNotTakenUp'] as const] : [])), { dueOn })
      return
    }
    if (status === 'TO_CORRECT') {
      const nearer = reversal !== null ? await this.judges(transaction, reversal) : report.status === 'APPROVED' ? await reportersToTell(transaction, this.core.clock.today(), report) : []
      const kind = reversal === null ? 'disputeNotCorrected' : 'disputeReversalWaits'
      await this.tell(transaction, reversal ?? report, [...new Set([...nearer, ...holders.map(({ accountId }) => accountId)])].map((accountId) => [accountId, kind] as const), { dueOn })
      return
    }
    const inOffice = holders.some(({ accountId }) => accountId === handlerId)
    const told = holders.filter(({ accountId, role }) => role === 'BANNER_OFFICE' || (inOffice ? accountId === handlerId : role === 'TOWN_OFFICE')).map(({ accountId }) => accountId)
    await this.tell(transaction, report, [...new Set(told)].map((accountId) => [accountId, 'disputeOverdue'] as const), { dueOn })
  }

  /** The offices that follow disputes up: the village's town and banner. */
  private async offices(transaction: Transaction, village: string): Promise<readonly { readonly role: string; readonly accountId: string }[]> {
    return this.holders(transaction, [{ role: 'TOWN_OFFICE', regionCode: ancestorCode(village, 'TOWN') }, { role: 'BANNER_OFFICE', regionCode: ancestorCode(village, 'BANNER') }])
  }

  /** Who judges the lines of a report that waits for the village; nobody once it did. */
  private async judges(transaction: Transaction, { status, regionCode }: Report): Promise<readonly string[]> {
    return status === 'SUBMITTED' ? (await this.holders(transaction, [{ role: 'FIRST_SECRETARY', regionCode }])).map(({ accountId }) => accountId) : []
  }

  private async enterprise(transaction: Transaction, report: Report, kind: NoticeDraft['kind']): Promise<[string, NoticeDraft['kind']][]> {
    return (await reportersToTell(transaction, this.core.clock.today(), report)).map((accountId) => [accountId, kind])
  }

  private async holders(transaction: Transaction, offices: Parameters<Core['notices']['officeHolders']>[0]): Promise<readonly { readonly role: string; readonly accountId: string }[]> {
    const [holders] = await transaction.askTogether([this.core.notices.officeHolders(offices)])
    return holders.filter(({ disabled }) => !disabled)
  }

  private async tell(transaction: Transaction, report: Pick<Report, 'id' | 'number'>, told: readonly (readonly [accountId: string, kind: NoticeDraft['kind']])[], parameters: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.core.notices.post(transaction, told.map(([accountId, kind]): NoticeDraft => ({ accountId, kind, parameters: { number: report.number, ...parameters }, subject: { type: 'OutcomeReport', id: report.id } })))
  }
}
