import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Sentence } from '../../text/sentence.js'

const CASES = new UnscopedTable('RegisterCase', 'whether a case of a household that was found in scope is under way')

/** True while a case of the household waits for somebody: until then no other may strike it off. A follow-up hinders nobody. */
export const hasRunningCase = async (transaction: Transaction, householdId: string): Promise<boolean> => (await CASES.count(transaction, [{ column: 'liveSubject', equals: householdId }])) > 0

/** What is said when a household with a case under way would be struck off. */
export const RUNNING_CASE: Sentence = {
  zh: '将要注销的一户还有正在办理的程序（识别、退出等），请先办结或撤回，再合并。没有作任何改动。',
  en: 'A case of the household that would be struck off is under way; bring it to its end or withdraw it first. Nothing was changed.',
}
