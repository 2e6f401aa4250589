import { backUp } from '../features/backup/backing-up.js'
import { misused } from './command.js'
import type { Command } from './command.js'
import { parseWords } from './options.js'
import { configOf, withCore } from './session.js'

/** Copies the database and the photos into a folder. */
export const backup: Command = {
  summary: '备份 backup <dir>: copy database and photos',
  help: [
    'bangfu backup <dir> [--without-key] [--db <url>]',
    '',
    'Writes a consistent copy into a new or empty folder, while the service runs. It can be restored into either kind of database.',
    'On the embedded database the data key goes with it, unless --without-key is given: whoever holds both can read ID numbers',
    'and bank accounts, so keep the copy as safe as the data. A key from DATA_KEY is never written: keep it apart; nothing can',
    'be restored without it.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, { 'without-key': { type: 'boolean' } })
    const [folder, ...rest] = parsed.positionals
    if (folder === undefined || rest.length > 0) throw misused('Name one folder.')
    const config = configOf(line, parsed)
    const done = await withCore(config, (core) => backUp(core, config, folder, !parsed.flag('without-key')))
    line.out(`已备份 ${done.rows.toLocaleString('en')} 行、${done.files} 个文件到 ${folder}。 ${done.rows.toLocaleString('en')} rows and ${done.files} files are in ${folder}.`)
    line.out(
      done.holdsKey
        ? '备份中有数据密钥，请与数据同样妥善保管。 The data key is in the copy: keep it as safe as the data.'
        : '备份中没有数据密钥，请另行保管，否则无法恢复。 The data key is not in the copy: keep it apart, nothing can be restored without it.',
    )
    return 0
  },
}
