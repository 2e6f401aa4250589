import type { Command } from './command.js'
import { CommandError } from './command.js'

/** Holds its place: reading the national system's file comes with the whole registry. */
export const importFile: Command = {
  summary: '导入表格 import <file.xlsx>（本版尚不提供 not in this version）',
  help: 'bangfu import <file.xlsx>\n\nReads a file of the national system. This version does not have it yet; it exits 2.',
  run: () => Promise.reject(new CommandError('本版尚不能导入表格，数据没有改动。 This version cannot import yet; nothing was changed.', 2)),
}
