/** One line at the end of each phase of a start, in Chinese and English, with its seconds. */
const words = {
  installed: '已安装',
  built: '已构建',
}

export async function phase(name, work) {
  const started = performance.now()
  const remark = await work()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${words[name]} ${name}: ${seconds} s${remark ? ` (${remark})` : ''}\n`)
}

/** A failure whose message is written for the person at the terminal: no stack is shown. */
export class StepFailure extends Error {}

export function endOnFailure(error) {
  process.stderr.write(`${error instanceof StepFailure ? error.message : (error?.stack ?? String(error))}\n`)
  process.exitCode = 1
}
