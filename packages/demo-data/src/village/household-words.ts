import { momentAt, momentText, TODAY } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import type { ResultConfirmationRow } from '../rows/enterprise-record.js'
import type { HouseholdOutcomeRow, LinkageForm, OutcomeDisputeRow, OutcomeReportRow } from '../rows/linkage.js'

/** Part of the confirmed lines of approved reports of which the household says itself that they are so, and of these the part with words to be shown. */
const SAYS_SO = 0.04
const SHOWS_WORDS = 0.5
const DAY = 86_400_000
/** Days after the approval within which a household looks at its page. */
const LATEST = 30

/** What households say of an enterprise, by what they have agreed on; nobody is named in it. */
const WORDS: Readonly<Record<LinkageForm, readonly string[]>> = {
  ORDER: ['按合同上的价收，当天就结账，比往年省心。', '不用自己找买主了，过秤也公道。'],
  SHARE: ['入股以后年年有分红，钱直接到卡上。', '账目贴出来，大家都看得懂。'],
  LAND_TRANSFER: ['地租按时给，腾出手来还能打工。', '流转的地种得比我们自己种得好。'],
  EMPLOYMENT: ['在家门口干活，还能照看老人孩子。', '工资按月发，没有拖欠过。'],
  TRUSTEESHIP: ['牲口托给企业养，不操心，收益也稳。', '病了有兽医管，我们家缺劳力的最合适。'],
  LEASE: ['租金说好多少就是多少。', '棚圈租出去，比闲着强。'],
  SERVICE: ['技术员来地里教，今年产量上去了。', '农资先用后结，春耕没有犯难。'],
  ALLIANCE: ['几家一起卖，价格谈得上去。'],
  ASSET_INCOME: ['项目折的股，每季分到钱，心里踏实。', '收益不多，但是稳当。'],
  DONATION: ['过冬的东西送到了家里，谢谢。'],
}
/** What a household had said of a line that the town then found to be right. */
const WAS_MISTAKEN = '当时没有查到这笔钱'

/** The line of a report with what is needed to say what its household says of it. */
export interface SaidOf {
  readonly form: LinkageForm
  readonly report: Pick<OutcomeReportRow, 'status' | 'decidedAt' | 'enterpriseId'>
  readonly line: HouseholdOutcomeRow
  readonly dispute: OutcomeDisputeRow | null
}

/**
 * What a household says of a line on its own page: that it is not so, where it raised the dispute itself; of some confirmed lines
 * that it is so, here and there with words that the enterprise's page shows. Null where it says nothing.
 * @param decidedAt milliseconds since 1970 UTC of the report's approval
 */
export function saidOf({ form, report, line, dispute }: SaidOf, decidedAt: number | null, random: SeededRandom): ResultConfirmationRow | null {
  const said = { resultId: line.id, householdId: line.householdId, regionCode: line.regionCode, words: null, shownBy: null } as const
  if (dispute !== null) return dispute.raisedBy === null ? { ...said, agreed: false, comment: line.disputeReason ?? WAS_MISTAKEN, at: dispute.raisedAt } : null
  if (report.status !== 'APPROVED' || line.confirmation !== 'CONFIRMED' || decidedAt === null || !random.chance(SAYS_SO)) return null
  const at = Math.min(decidedAt + random.between(1, LATEST) * DAY, momentAt(TODAY, 10 * 60))
  const agreed = { ...said, agreed: true, comment: null, at: momentText(at) } as const
  return random.chance(SHOWS_WORDS) ? { ...agreed, words: random.pick(WORDS[form]), shownBy: report.enterpriseId } : agreed
}
