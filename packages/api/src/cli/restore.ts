import { restoreInto } from '../features/backup/restoring.js'
import { misused } from './command.js'
import type { Command } from './command.js'
import { parseWords } from './options.js'
import { configOf, withDatabase } from './session.js'

/** Brings a copy back into an empty database. */
export const restore: Command = {
  summary: '恢复 restore <dir>: bring a backup into an empty database',
  help: [
    'bangfu restore <dir> [--db <url>]',
    '',
    'Brings a copy made by `bangfu backup` with this version into a database without accounts, embedded or MySQL alike.',
    'The data key must be the one the copy was made with; on the embedded database it comes out of the copy where it is in it.',
    'Everybody signs in anew.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, {})
    const [folder, ...rest] = parsed.positionals
    if (folder === undefined || rest.length > 0) throw misused('Name one folder.')
    const config = configOf(line, parsed)
    const done = await withDatabase(config, (database) => restoreInto(database, config, folder))
    line.out(`已恢复 ${done.rows.toLocaleString('en')} 行、${done.files} 个文件。 ${done.rows.toLocaleString('en')} rows and ${done.files} files are back.`)
    return 0
  },
}
