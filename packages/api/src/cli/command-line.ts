import { Refusal } from '../graphql/user-error.js'
import { account } from './account.js'
import { backup } from './backup.js'
import { CommandError } from './command.js'
import type { Command, CommandLine } from './command.js'
import { exportRows } from './export-rows.js'
import { importFile } from './import-file.js'
import { migrate } from './migrate.js'
import { pushKeys } from './push-keys.js'
import { regions } from './regions.js'
import { restore } from './restore.js'
import { seed } from './seed.js'
import { audit, rollup, trace } from './verify.js'

/** Every command by its name. */
const COMMANDS: Readonly<Record<string, Command>> = { migrate, regions, seed, account, audit, rollup, trace, export: exportRows, import: importFile, backup, restore, 'push-keys': pushKeys }

const overview = (): string =>
  ['bangfu <command> [--help]', '', ...Object.entries(COMMANDS).map(([name, command]) => `  ${name.padEnd(11)}${command.summary}`), '', 'The database is DATABASE_URL, or --db <url>.'].join('\n')

const sentenceOf = (error: unknown): string => {
  if (error instanceof Refusal) return error.errors.map(({ sentence }) => `${sentence.zh} ${sentence.en}`).join('\n')
  return error instanceof Error ? error.message : String(error)
}

/** Runs one command; answers the exit code: 0 done, 1 refused or failed, 2 not understood. */
export const runCommandLine = async (words: readonly string[], line: CommandLine): Promise<number> => {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === 'help') {
    line.out(overview())
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) {
    line.error(`没有这个命令：${name}。 There is no command ${name}.\n\n${overview()}`)
    return 2
  }
  if (rest.includes('--help')) {
    line.out(command.help)
    return 0
  }
  try {
    return await command.run(rest, line)
  } catch (error) {
    line.error(sentenceOf(error))
    if (!(error instanceof CommandError) || error.exitCode !== 2) return 1
    line.error(`\n${command.help}`)
    return 2
  }
}
