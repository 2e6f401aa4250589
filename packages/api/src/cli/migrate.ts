import type { Command } from './command.js'
import { parseWords } from './options.js'
import { configOf, withDatabase } from './session.js'

/** Brings the schema up to this version. */
export const migrate: Command = {
  summary: '更新数据库结构 bring the database up to this version',
  help: 'bangfu migrate [--db <url>]\n\nCreates what is missing and changes nothing else. Refuses a database that a newer version wrote.',
  run: async (words, line) => {
    await withDatabase(configOf(line, parseWords(words, {})), () => Promise.resolve())
    line.out('数据库已是最新结构。 The database is up to date.')
    return 0
  },
}
