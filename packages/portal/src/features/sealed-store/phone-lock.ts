import { IndexedStore } from './indexed-store'
import { recordsOf } from './open-store'
import { SealBrokenError, seal, sealingKey, unseal } from './sealing'
import { copyPrefix, keysAtHand, takeKeys, type StoreKeys } from './store-keys'
import { waitAfter, wrongTriesKept } from './pin-rule'

type Bytes = Uint8Array<ArrayBuffer>

/** How the keys of a phone lie on it: sealed under a key that never leaves the browser, and under the PIN where there is one. */
interface PhoneLock {
  readonly form: 1
  readonly accountId: string
  readonly device: CryptoKey
  readonly sealedKeys: Bytes
  readonly pin: { readonly salt: Bytes; readonly rounds: number } | null
  /** Wrong PINs in a row. */
  readonly wrong: number
  /** No PIN is tried before this instant of the device's clock, milliseconds. */
  readonly waitUntil: number
}

/** What became of a PIN: the phone is open; wrong, with how long to wait; or wrong so often that the phone forgot what it kept. */
export type Tried = { readonly kind: 'OPEN'; readonly accountId: string } | { readonly kind: 'WRONG' | 'WAIT'; readonly milliseconds: number } | { readonly kind: 'FORGOTTEN' }

const mark = 'bangfu.phone'
const name = 'lock'
const keysName = 'keys'
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const bytesOf = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
/** What an offline guess at a PIN costs; an old phone takes about a second. */
const rounds = 600_000

const locks = () => new IndexedStore<PhoneLock>('bangfu.lock')

/** Whether a phone can keep anything sealed: browsers have ciphers on https alone. */
export function canKeep(): boolean {
  return 'subtle' in crypto && 'indexedDB' in globalThis
}

/** Whether this phone keeps something of an account; known without opening anything. */
export function isKept(): boolean {
  return localStorage.getItem(mark) !== null
}

/** Whose phone this is, and whether a PIN guards it; null when it keeps nothing. */
export async function readLock(): Promise<{ readonly accountId: string; readonly hasPin: boolean } | null> {
  const lock = await locks().read(name)
  return lock === null ? null : { accountId: lock.accountId, hasPin: lock.pin !== null }
}

/**
 * Begins to keep for an account that has signed in: a new key for copies, and the account's own for what is not sent yet.
 * Where it keeps for the account already, the keys are those that are at hand. False where nothing can be kept.
 */
export async function beginKeeping(accountId: string, phoneKeys: readonly string[]): Promise<boolean> {
  if (!canKeep()) return false
  try {
    const before = await readLock()
    if (before?.accountId === accountId) return keysAtHand()?.accountId === accountId || (!before.hasPin && (await openLock(null)).kind === 'OPEN')
    if (phoneKeys.length === 0) return false
    if (before !== null) await forgetPhone()
    const device = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    const words = JSON.stringify({ unsent: phoneKeys, copy: hexOf(crypto.getRandomValues(new Uint8Array(32))) })
    await locks().write([{ key: name, content: { form: 1, accountId, device, sealedKeys: await seal(device, keysName, words), pin: null, wrong: 0, waitUntil: 0 } }])
    localStorage.setItem(mark, '1')
    takeKeys(await keysIn(words, accountId))
    return true
  } catch (error) {
    // Private windows and locked-down browsers have the interface and refuse to keep anything.
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Opens the phone with a PIN, or without one where none is set. Wrong PINs make the next one wait; too many, and the copies are gone. */
export async function openLock(pin: string | null, now: () => number = Date.now): Promise<Tried> {
  const lock = await locks().read(name)
  if (lock === null) return { kind: 'FORGOTTEN' }
  const wait = lock.waitUntil - now()
  if (wait > 0) return { kind: 'WAIT', milliseconds: wait }
  const words = await wordsIn(lock, pin)
  if (words === null) {
    const wrong = lock.wrong + 1
    if (wrong >= wrongTriesKept) {
      await forgetPhone()
      return { kind: 'FORGOTTEN' }
    }
    const milliseconds = waitAfter(wrong)
    await locks().write([{ key: name, content: { ...lock, wrong, waitUntil: now() + milliseconds } }])
    return { kind: 'WRONG', milliseconds }
  }
  if (lock.wrong > 0) await locks().write([{ key: name, content: { ...lock, wrong: 0, waitUntil: 0 } }])
  takeKeys(await keysIn(words, lock.accountId))
  return { kind: 'OPEN', accountId: lock.accountId }
}

/** Sets the PIN of a phone that has none, or another one in its place; false when the one until now is wrong. */
export async function setPin(pin: string, before: string | null): Promise<boolean> {
  const lock = await locks().read(name)
  const words = lock === null ? null : await wordsIn(lock, before)
  if (lock === null || words === null) return false
  const guard = { salt: crypto.getRandomValues(new Uint8Array(16)), rounds }
  const sealed = await seal(await pinKey(pin, guard), keysName, words)
  await locks().write([{ key: name, content: { ...lock, sealedKeys: await seal(lock.device, keysName, sealed), pin: guard, wrong: 0, waitUntil: 0 } }])
  return true
}

/**
 * Destroys what is only a copy, and first the key that opens it. What could not be sent stays, sealed under the account's key,
 * which is no longer here: the same account's next sign-in brings it again.
 */
export async function forgetPhone(): Promise<void> {
  takeKeys(null)
  if (!canKeep()) return
  const lock = await locks().read(name)
  await locks().remove([name])
  localStorage.removeItem(mark)
  if (lock === null) return
  const records = recordsOf(lock.accountId)
  await records.remove(await records.list(copyPrefix))
}

async function wordsIn(lock: PhoneLock, pin: string | null): Promise<string | null> {
  if ((lock.pin === null) !== (pin === null)) return null
  try {
    const outer = await unseal([lock.device], keysName, lock.sealedKeys)
    const words = lock.pin === null || pin === null || typeof outer === 'string' ? outer : await unseal([await pinKey(pin, lock.pin)], keysName, outer)
    return typeof words === 'string' ? words : null
  } catch (error) {
    if (error instanceof SealBrokenError) return null
    throw error
  }
}

async function keysIn(words: string, accountId: string): Promise<StoreKeys> {
  const { unsent, copy } = JSON.parse(words) as { readonly unsent: readonly string[]; readonly copy: string }
  const [first = '', ...former] = unsent
  const [firstKey, copyKey, ...others] = await Promise.all([first, copy, ...former].map((hex) => sealingKey(bytesOf(hex))))
  if (firstKey === undefined || copyKey === undefined) throw new SealBrokenError()
  return { accountId, unsent: [firstKey, ...others], copy: copyKey }
}

async function pinKey(pin: string, guard: NonNullable<PhoneLock['pin']>): Promise<CryptoKey> {
  const digits = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: guard.salt, iterations: guard.rounds }, digits, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
