import type { Sentence } from '../../text/sentence.js'
import type { CreditCodeFault } from './credit-code.js'
import { mustBeSaid, saidWith } from '../../text/said-text.js'

const MOST_NAMED = 5

/** What is said when an enterprise cannot be registered or changed. */
export const ENTERPRISE_SENTENCES = {
  name: mustBeSaid({ zh: '请写明企业名称', en: 'Name the enterprise' }, 100),
  seat: { zh: '请选择您负责的苏木镇（乡镇）里的嘎查村作为所在地。', en: 'Choose a village within your territory as the seat.' },
  codeOnFile: { zh: '统一社会信用代码已经登记，可以更正，不能删去。', en: 'The credit code is on file: it may be put right and not taken away.' },
  ended: { zh: '这家企业已经停用，不能再办理。以前的记录都还在。', en: 'This enterprise was ended and does nothing any more. What it did before is kept.' },
  endReason: saidWith(mustBeSaid({ zh: '请写明停用的原因', en: 'Please say why it is ended' }, 1_000), { zh: '企业会看到。', en: 'Its chiefs read it.' }),
  contractsInForce: (count: number): Sentence => ({ zh: `这家企业还有 ${count} 份联结合同有效。请先终止合同，终止日期写到昨天或更早，再停用企业。`, en: `The enterprise still has ${count} ${count === 1 ? 'contract' : 'contracts'} in force. Please end ${count === 1 ? 'it' : 'them'} first, with yesterday or an earlier day as the last, then end the enterprise.` }),
  reportsUnsettled: (numbers: readonly string[]): Sentence => {
    const [named, more] = [numbers.slice(0, MOST_NAMED), numbers.length - MOST_NAMED]
    return {
      zh: `这家企业还有 ${numbers.length} 份成效报告没有办完：${named.join('、')}${more > 0 ? ' 等' : ''}。待确认、待审核的请先办理，退回的请企业重报，有异议的请先核实答复或请企业冲正，再停用企业。`,
      en: `The enterprise still has ${numbers.length} ${numbers.length === 1 ? 'report' : 'reports'} that ${numbers.length === 1 ? 'is' : 'are'} not settled: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Please confirm, approve or return what waits, have the enterprise send again what was returned, and answer what is disputed or have it reversed; then end the enterprise.`,
    }
  },
  chiefMeanwhile: { zh: '刚刚有人为这家企业任命了名誉村主任，没有停用。请重新打开页面再试。', en: 'An honorary chief of this enterprise was appointed just now, so it was not ended. Please reload the page and try again.' },
  chiefToCome: { zh: '这家企业有名誉村主任从今天或以后才开始任职。请先由管理员撤销这项任职，再停用企业。', en: 'An honorary chief of this enterprise begins today or later. Please have that appointment undone by the administrator first, then end the enterprise.' },
  known: { zh: '这个统一社会信用代码已经登记过。本旗县查不到的，请向市扶贫办查询。', en: 'An enterprise with this credit code is registered already. If your banner does not find it, please ask the city’s office.' },
} as const satisfies Record<string, Sentence | ((count: number) => Sentence) | ((numbers: readonly string[]) => Sentence)>

/** Why a text is no credit code. */
export const CREDIT_CODE_SENTENCES = {
  LENGTH: { zh: '统一社会信用代码应为 18 位。', en: 'A unified social credit code has 18 characters.' },
  FORMAT: { zh: '统一社会信用代码只有数字和大写字母（没有 I、O、S、V、Z），第 3 至 8 位是数字。', en: 'A unified social credit code holds digits and capitals without I, O, S, V and Z; its characters 3 to 8 are digits.' },
  CHECK_DIGIT: { zh: '统一社会信用代码的校验位不对，请核对营业执照。', en: 'The check character of the credit code is not right; please compare it with the business licence.' },
} as const satisfies Record<CreditCodeFault, Sentence>
