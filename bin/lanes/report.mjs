import { closingLine } from './tally.mjs'

/** One line a lane, and before it all that the lane said when it failed. */
export function laneReport(lane, outcome, seconds) {
  const mark = outcome.failed > 0 ? 'FAILED ' : outcome.passed === 0 ? 'skipped' : 'passed '
  const counts = outcome.passed + outcome.failed > 1 ? ` · ${closingLine(outcome)}` : ''
  const remark = outcome.remark ? ` · ${outcome.remark}` : ''
  if (outcome.failed > 0) process.stdout.write(`\n──── ${lane.name} ────\n${outcome.output.trimEnd()}\n────\n`)
  process.stdout.write(`${mark} ${lane.name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s${counts}${remark}\n`)
}
