import type { Core } from '../core.js'
import type { Runner } from '../data/database.js'
import { checkAuditTrail } from '../features/audit/audit-check.js'
import { checkDuplicates } from '../features/duplicate/duplicate-sweep.js'
import { checkTrace } from '../features/trace/trace-check.js'
import { misused } from './command.js'
import type { Command, CommandLine } from './command.js'
import { faultsOfFigures } from './figure-check.js'
import { parseWords } from './options.js'
import { configOf, withCore } from './session.js'

/** More say no more; the number of all is told at the end. */
const SHOWN_FAULTS = 100

const report = async (faults: AsyncGenerator<string>, line: CommandLine): Promise<number> => {
  let found = 0
  for await (const fault of faults) {
    found += 1
    if (found <= SHOWN_FAULTS) line.error(fault)
  }
  if (found === 0) return 0
  line.error(`共 ${found} 处不一致。 ${found} faults found.`)
  return 1
}

async function* faultsOf(core: Core, runner: Runner): AsyncGenerator<string> {
  yield* faultsOfFigures(runner, core.regions, core.clock.today())
  yield* checkDuplicates(core, runner)
}

const expectVerify = (words: readonly string[]): void => {
  if (words.length !== 1 || words[0] !== 'verify') throw misused('The only thing to do here is `verify`.')
}

/** Verifies the audit trail; silent when nobody touched it. */
export const audit: Command = {
  summary: '核验审计链 audit verify: find any edit or gap in the trail, and acts that it does not tell of',
  help: [
    'bangfu audit verify [--db <url>]',
    '',
    'Reads every chain of the audit trail. Prints nothing and exits 0 when all agrees; else one line a fault, and 1.',
    '',
    'Found: an entry that was edited, moved, added, or taken out of a chain or off its end; and, also where a whole chain',
    'was deleted together with its end, every observation, outcome report, visit, edit of a household, change of its leader,',
    'appointment and account whose act has no entry, and every account that chose its password and has no trail of it.',
    'Not found: a whole chain deleted with its end, as far as it told of acts that leave no row (reveals, exports, register',
    'checks, sign-ins), or when the rows that it told of were deleted as well. Compare with a backup where that is feared.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, {})
    expectVerify(parsed.positionals)
    return withCore(configOf(line, parsed), ({ database, cipher }) =>
      database.snapshot((runner) => report(checkAuditTrail(runner, (text) => cipher.seal(text), cipher.formerSeals()), line)))
  },
}

/** Looks for links of the trace that no operation can break. */
export const trace: Command = {
  summary: '检查规划项目链条 trace check: find projects without a plan, plans without a target, and other links that are broken',
  help: [
    'bangfu trace check [--db <url>]',
    '',
    'Finds links between plan, project, cadre, measure and household that no operation can break (M-4): a project without its',
    'plan or in another village, a plan without its village or household, a measure of a project or plan that is not there.',
    'Prints nothing and exits 0 when there are none; else one line each, and 1. Links that are still to be made, such as a',
    'household without a project, are on the page of plans and projects.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, {})
    if (parsed.positionals.length !== 1 || parsed.positionals[0] !== 'check') throw misused('The only thing to do here is `check`.')
    return withCore(configOf(line, parsed), ({ database, regions }) => database.snapshot((runner) => report(checkTrace(runner, regions), line)))
  },
}

/** Verifies every stored sum; silent when all agree with the facts. */
export const rollup: Command = {
  summary: '核对汇总数 rollup verify: compare every stored sum with its facts',
  help: 'bangfu rollup verify [--db <url>]\n\nCounts everything anew and compares, the index of names and the files that may be one household’s with it. Prints nothing and exits 0 when all agrees; else one line a fault, and 1.',
  run: async (words, line) => {
    const parsed = parseWords(words, {})
    expectVerify(parsed.positionals)
    return withCore(configOf(line, parsed), (core) => core.database.snapshot((runner) => report(faultsOf(core, runner), line)))
  },
}
