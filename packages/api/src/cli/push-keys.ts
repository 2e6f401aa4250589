import { makePushKeys } from '../features/push/push-settings.js'
import type { Command } from './command.js'
import { parseWords } from './options.js'

/** Makes the keys by which devices are told of notices. */
export const pushKeys: Command = {
  summary: '生成手机通知的密钥 make keys to tell devices of notices (web push)',
  help: 'bangfu push-keys\n\nPrints a new pair of keys as environment variables. Keep them: devices that subscribed with one pair are told nothing with another. Set PUSH_SUBJECT beside them, a mailto: or https:// address by which a push service can reach you.',
  run: async (words, line) => {
    parseWords(words, {})
    const { publicKey, privateKey } = makePushKeys()
    line.out(`PUSH_PUBLIC_KEY=${publicKey}\nPUSH_PRIVATE_KEY=${privateKey}\nPUSH_SUBJECT=mailto:you@example.com`)
    return Promise.resolve(0)
  },
}
