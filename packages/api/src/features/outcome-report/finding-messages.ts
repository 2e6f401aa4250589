import type { Sentence } from '../../text/sentence.js'
import type { Finding, FindingKind } from './contract-findings.js'

const yuan = (fen: number | undefined): string => ((fen ?? 0) / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const amount = (value: number | undefined): string => (value ?? 0).toLocaleString('en-US', { maximumFractionDigits: 2 })

const FINDINGS = {
  PRICE_UNDER_FLOOR: ({ found, agreed }) => ({ zh: `每吨 ${yuan(found)} 元，低于合同保底价 ${yuan(agreed)} 元。`, en: `${yuan(found)} yuan a tonne is under the floor price of ${yuan(agreed)} yuan.` }),
  MORE_THAN_VOLUME: ({ agreed }) => ({ zh: `到这一户，本年累计交售超过合同收购量 ${amount(agreed)} 吨。`, en: `With this household more is delivered this year than the ${amount(agreed)} tonnes of the contract.` }),
  WAGE_UNDER_CONTRACT: ({ found, agreed }) => ({ zh: `平均每月 ${yuan(found)} 元，低于合同月工资 ${yuan(agreed)} 元。`, en: `${yuan(found)} yuan a month is under the wage of ${yuan(agreed)} yuan in the contract.` }),
  WAGE_UNDER_MINIMUM: ({ found, agreed }) => ({ zh: `平均每月 ${yuan(found)} 元，低于当地最低工资 ${yuan(agreed)} 元。`, en: `${yuan(found)} yuan a month is under the local minimum wage of ${yuan(agreed)} yuan.` }),
  MORE_THAN_POSTS: ({ agreed }) => ({ zh: `到这一户，务工的户数超过合同岗位 ${amount(agreed)} 个。`, en: `With this household more work than the ${amount(agreed)} posts of the contract.` }),
  MORE_THAN_AGREED: ({ agreed }) => ({ zh: `到这一户，合计超过合同约定的 ${amount(agreed)}。`, en: `With this household they come to more than the ${amount(agreed)} of the contract.` }),
  HOUSEHOLD_LEFT: ({ day }) => ({ zh: `这一户 ${day} 已退出联结。`, en: `This household left the linkage on ${day}.` }),
  PRICE_NOT_CHECKED: () => ({ zh: '没有按重量填写数量，保底价没有核对。', en: 'No quantity by weight is given, so the floor price was not checked.' }),
  WAGE_NOT_CHECKED: () => ({ zh: '没有填写务工月数，工资没有核对。', en: 'No months are given, so the wage was not checked.' }),
  UNCHANGED_AFTER_DISPUTE: () => ({ zh: '退回的那份报告里这一行待核实，这次原样报来。', en: 'In the report that was returned this line was to be looked into, and it comes back as it was.' }),
  NO_MINIMUM_ON_FILE: () => ({ zh: '系统里没有当地这一季度的最低工资标准，没有核对。', en: 'No minimum wage of the place is on file for this quarter, so it was not checked.' }),
} as const satisfies Record<FindingKind, (finding: Finding) => Sentence>

/** What was found, in words. Sums over several lines are left out: whoever sees one household alone could read the others’ off them. */
export const findingSentence = (finding: Finding): Sentence => FINDINGS[finding.kind](finding)

/** What the chief is told at a line that needs a reason. */
export const reasonNeeded = (line: number, findings: readonly Finding[]): Sentence => {
  const said = findings.map(findingSentence)
  return {
    zh: `第 ${line} 行：${said.map(({ zh }) => zh).join('')}属实的请写明原因，写错、漏填的请改正、补上。`,
    en: `Line ${line}: ${said.map(({ en }) => en).join(' ')} If it is so, please say why; if something is wrong or missing, please put it right.`,
  }
}
