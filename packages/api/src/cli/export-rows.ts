import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { rangeOfCode } from '../access/territory.js'
import type { Access } from '../access/viewer.js'
import { AccountService } from '../features/account/account-service.js'
import { EXPORT_FORMATS, HouseholdExport } from '../features/export/household-export.js'
import type { ExportFormat } from '../features/export/household-export.js'
import { CommandError, misused } from './command.js'
import type { Command } from './command.js'
import { COMMAND_LINE } from './command-line-account.js'
import { parseWords, required } from './options.js'
import { configOf, withCore } from './session.js'

/** Reads what the office of the region reads: the same columns, masked alike. */
const officeAccess = (regionCode: string, day: string): Access => ({
  permission: 'household.export',
  viewer: { accountId: COMMAND_LINE, login: '', name: '', mustChangePassword: false, sessionId: '', grants: [] },
  grants: [{ appointmentId: '', accountId: COMMAND_LINE, role: 'CITY_OFFICE', regionCode, range: rangeOfCode(regionCode), enterpriseId: null, householdIds: [], day }],
})

const formatOf = (text: string): ExportFormat => {
  const format = EXPORT_FORMATS.find((known) => known === text)
  if (format === undefined) throw misused(`--format is one of ${EXPORT_FORMATS.join(', ')}.`)
  return format
}

/** Writes the list of households as a file, streamed; the export is written down in the trail. */
export const exportRows: Command = {
  summary: '导出 export households --region <code> --format csv|xlsx',
  help: [
    'bangfu export households --region <code> --format csv|xlsx [--out <file>] [--db <url>]',
    '',
    'Writes the households of a region as its office sees them, to the file or to standard output. ID numbers stay masked.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, { region: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } })
    if (parsed.positionals.length !== 1 || parsed.positionals[0] !== 'households') throw misused('The only thing to export is `households`.')
    const region = required(parsed, 'region')
    const format = formatOf(required(parsed, 'format'))
    const path = parsed.text('out')
    await withCore(configOf(line, parsed), async (core) => {
      if (core.regions.find(region) === null) throw new CommandError(`没有这个地区：${region}。 There is no region ${region}.`)
      const bytes = await new HouseholdExport(core, new AccountService(core)).begin(officeAccess(region, core.clock.today()), { format, filter: { region }, orderBy: 'NUMBER_ASC', language: 'zh', stillOpen: () => Promise.resolve(true) })
      if (path === undefined) for await (const chunk of bytes) await line.write(chunk)
      else await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(path, { mode: 0o600 }))
    })
    return 0
  },
}
