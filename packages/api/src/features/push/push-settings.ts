import { createECDH } from 'node:crypto'

/** What the operator sets so that devices can be told (RFC 8292). */
export interface PushSettings {
  /** The public key that devices subscribe with: an uncompressed point of P-256, base64url. */
  readonly publicKey: string
  /** The private key that signs, 32 bytes in base64url. */
  readonly privateKey: string
  /** Whom a push service can reach: a mailto: or https: address. */
  readonly subject: string
  /** Whether messages may go to private addresses, where the operator runs a push service of the own. */
  readonly allowPrivate: boolean
}

/** A new pair of keys. */
export const makePushKeys = (): Pick<PushSettings, 'publicKey' | 'privateKey'> => {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  // A key with leading zeros comes shorter than its 32 bytes.
  return { publicKey: pair.getPublicKey('base64url'), privateKey: Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url') }
}

/** Why keys and subject cannot be used, in one sentence for whoever set them; null when they can. */
export const pushFault = ({ publicKey, privateKey, subject }: Pick<PushSettings, 'publicKey' | 'privateKey' | 'subject'>): string | null => {
  if (!/^mailto:.+@.+/.test(subject) && !(subject.startsWith('https://') && URL.canParse(subject))) return 'PUSH_SUBJECT: must be a mailto: or https:// address'
  if (!/^[\w-]{43}$/.test(privateKey)) return 'PUSH_PRIVATE_KEY: must be 32 bytes in base64url, as `bangfu push-keys` makes it'
  const pair = createECDH('prime256v1')
  try {
    pair.setPrivateKey(privateKey, 'base64url')
  } catch {
    // The curve has no such number.
    return 'PUSH_PRIVATE_KEY: is no key of P-256'
  }
  return pair.getPublicKey('base64url') === publicKey ? null : 'PUSH_PUBLIC_KEY: does not belong to PUSH_PRIVATE_KEY'
}
