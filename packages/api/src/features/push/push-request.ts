import { lookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import { request as requestPlainly } from 'node:http'
import { request as requestSecurely } from 'node:https'
import type { LookupFunction } from 'node:net'
import webPush from 'web-push'
import { endpointOf, isGlobalAddress } from './push-endpoint.js'
import type { PushSettings } from './push-settings.js'
import type { PushTarget } from './push-subscriptions.js'
import type { PushMessage } from './push-words.js'

const TIMEOUT = 10_000
/** A device that stays away for longer is told nothing of it: the notice is in the portal. */
const KEPT_BY_SERVICE_SECONDS = 86_400

/** What a push service answered: its status, and after how many seconds to come again where it says so. */
export interface PushAnswer {
  readonly status: number
  readonly retryAfterSeconds: number | null
}

/** An address that is not to be written to, whatever its name was. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
  constructor() {
    super('The push service of a device has a private address')
  }
}

/** Looks a name up and gives only addresses of the whole internet: the name was judged before, and may lead elsewhere by now. */
const lookUpGlobal: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0)
    const addresses = found.filter(({ address }) => isGlobalAddress(address))
    const [first] = addresses
    if (first === undefined) return callback(new PrivateAddressError(), '', 0)
    if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

const secondsOf = (header: string | undefined): number | null => (header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : null)

/**
 * Sends a message to a device: encrypted for it alone (RFC 8291) and signed with the operator's key (RFC 8292). Follows no
 * redirection and reads nothing of the answer but its head. Throws where nobody answers.
 */
export const sendPush = async (settings: PushSettings, target: PushTarget, message: PushMessage): Promise<PushAnswer> => {
  const url = endpointOf(target.endpoint, settings.allowPrivate)
  if (url === null) throw new PrivateAddressError()
  const { headers, body } = webPush.generateRequestDetails({ endpoint: target.endpoint, keys: { p256dh: target.p256dh, auth: target.auth } }, JSON.stringify(message), {
    vapidDetails: { subject: settings.subject, publicKey: settings.publicKey, privateKey: settings.privateKey },
    TTL: KEPT_BY_SERVICE_SECONDS,
    urgency: 'normal',
    // A notice that is told twice is one message to a service that has not delivered the first.
    topic: message.tag.replaceAll('-', ''),
    contentEncoding: 'aes128gcm',
  })
  const ask = url.protocol === 'http:' ? requestPlainly : requestSecurely
  return new Promise((resolve, reject) => {
    const asked = ask(url, { method: 'POST', headers, timeout: TIMEOUT, signal: AbortSignal.timeout(TIMEOUT), ...(settings.allowPrivate ? {} : { lookup: lookUpGlobal }) }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode ?? 0, retryAfterSeconds: secondsOf(answer.headers['retry-after']) })
      // What else it says is of no interest, and may be long.
      answer.destroy()
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
