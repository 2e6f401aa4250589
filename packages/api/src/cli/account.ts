import { randomUUID } from 'node:crypto'
import type { Access } from '../access/viewer.js'
import type { Core } from '../core.js'
import { AccountAdministration } from '../features/account/account-administration.js'
import { AppointingService } from '../features/appointment/appointing-service.js'
import { SessionService } from '../features/session/session-service.js'
import { SignInThrottle } from '../features/session/sign-in-throttle.js'
import { SupervisorConflicts } from '../features/supervision/supervisor-conflicts.js'
import { misused } from './command.js'
import type { Command, CommandLine } from './command.js'
import { COMMAND_LINE } from './command-line-account.js'
import { parseWords, required } from './options.js'
import type { ParsedWords } from './options.js'
import { configOf, withCore } from './session.js'

const administratorAccess = (day: string): Access => ({
  permission: 'appointment.manage',
  viewer: { accountId: COMMAND_LINE, login: '', name: '', mustChangePassword: false, sessionId: '', grants: [] },
  grants: [{ appointmentId: '', accountId: COMMAND_LINE, role: 'ADMINISTRATOR', regionCode: null, range: null, enterpriseId: null, householdIds: [], day }],
})

const create = async (core: Core, administration: AccountAdministration, login: string, words: ParsedWords, line: CommandLine): Promise<void> => {
  const { account, temporaryPassword } = await administration.create(COMMAND_LINE, { id: randomUUID(), login, name: required(words, 'name') })
  if (words.flag('administrator')) {
    await new AppointingService(core, new SupervisorConflicts(core)).appoint(administratorAccess(core.clock.today()), { id: randomUUID(), account: account.id, role: 'ADMINISTRATOR', startedOn: core.clock.today() })
  }
  line.out(`${account.login ?? login}\t${temporaryPassword ?? ''}`)
  line.error('临时密码只显示这一次，首次登录须修改。 The temporary password is shown this once and must be changed at the first sign-in.')
}

const run = async (core: Core, verb: string, login: string, words: ParsedWords, line: CommandLine): Promise<void> => {
  const administration = new AccountAdministration(core, new SessionService(core), new SignInThrottle(core))
  if (verb === 'create') return create(core, administration, login, words, line)
  const id = await administration.idOfLogin(login)
  if (verb === 'reset') {
    const { temporaryPassword } = await administration.resetPassword(COMMAND_LINE, id)
    line.out(`${login}\t${temporaryPassword}`)
    return
  }
  if (verb === 'disable') await administration.disable(COMMAND_LINE, id)
  else await administration.enable(COMMAND_LINE, id)
  line.out(verb === 'disable' ? `${login} 已停用。 ${login} is disabled.` : `${login} 已启用。 ${login} is enabled.`)
}

/** Keeps accounts from the machine itself: the way to the first administrator, and out of a lost password. */
export const account: Command = {
  summary: '账号管理 account create|disable|enable|reset',
  help: [
    'bangfu account create <login> --name <name> [--administrator] [--db <url>]',
    'bangfu account disable|enable|reset <login> [--db <url>]',
    '',
    'create and reset print the login and a temporary password, which must be changed at the next sign-in.',
    '--administrator appoints the new account, so that it can appoint everybody else.',
    'disable ends every session at once; enable lets the account sign in again.',
  ].join('\n'),
  run: async (words, line) => {
    const parsed = parseWords(words, { name: { type: 'string' }, login: { type: 'string' }, administrator: { type: 'boolean' } })
    const [verb = '', positional, ...rest] = parsed.positionals
    if (!['create', 'disable', 'enable', 'reset'].includes(verb) || rest.length > 0) throw misused('Say create, disable, enable or reset, and one login.')
    const login = positional ?? required(parsed, 'login')
    await withCore(configOf(line, parsed), (core) => run(core, verb, login, parsed, line))
    return 0
  },
}
