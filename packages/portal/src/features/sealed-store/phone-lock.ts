import { markLeaving } from '../viewer/leaving'
import { hexOf } from '../../ui/hex'
import { IndexedStore } from './indexed-store'
import { recordsOf } from './open-store'
import { SealBrokenError, seal, sealingKey, unseal } from './sealing'
import { copyPrefix, isKept, keysAtHand, markForgotten, markKept, takeKeys, type StoreKeys } from './store-keys'
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

const name = 'lock'
const keysName = 'keys'
const bytesOf = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
/** What an offline guess at a PIN costs; an old phone takes about a second. */
const rounds = 600_000

/** So long whoever leaves waits for a PIN that another page tries, in milliseconds: more than it takes on an old phone. */
const longestTry = 5_000

const locks = () => new IndexedStore<PhoneLock>('bangfu.lock')

/** Whether a phone can keep anything sealed: browsers have ciphers on https alone. */
export function canKeep(): boolean {
  return 'subtle' in crypto && 'indexedDB' in globalThis
}

/** Whose phone this is, and whether a PIN guards it; null when it keeps nothing. */
export async function readLock(): Promise<{ readonly accountId: string; readonly hasPin: boolean } | null> {
  const lock = await locks().read(name)
  return lock === null ? null : { accountId: lock.accountId, hasPin: lock.pin !== null }
}

/** Whether this phone keeps for an account: its keys are at hand; a PIN guards it that this page was not opened with; or nothing can be kept. */
export type Keeps = 'KEPT' | 'LOCKED' | 'NOTHING'

/**
 * Begins to keep for an account that has signed in: a new key for copies, and the account's own for what is not sent yet.
 * Where it keeps for the account already, the keys are those that are at hand; without them its PIN opens it, to a page opened anew.
 */
export async function beginKeeping(accountId: string, phoneKeys: readonly string[]): Promise<Keeps> {
  if (!canKeep()) return 'NOTHING'
  try {
    return await alone(() => begin(accountId, phoneKeys))
  } catch (error) {
    // Private windows and locked-down browsers have the interface and refuse to keep anything.
    if (error instanceof DOMException) return 'NOTHING'
    throw error
  }
}

async function begin(accountId: string, phoneKeys: readonly string[]): Promise<Keeps> {
  const before = await readLock()
  if (before?.accountId === accountId) {
    const isOpen = keysAtHand()?.accountId === accountId || (!before.hasPin && (await tryPin(null, Date.now, takeKeysOf)).kind === 'OPEN')
    if (!isOpen && !before.hasPin) return 'NOTHING'
    if (!isKept()) markKept()
    return isOpen ? 'KEPT' : 'LOCKED'
  }
  if (phoneKeys.length === 0) return 'NOTHING'
  if (before !== null) await forget()
  const device = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const words = JSON.stringify({ unsent: phoneKeys, copy: hexOf(crypto.getRandomValues(new Uint8Array(32))) })
  await locks().write([{ key: name, content: { form: 1, accountId, device, sealedKeys: await seal(device, keysName, words), pin: null, wrong: 0, waitUntil: 0 } }])
  markKept()
  takeKeys(await keysIn(words, accountId))
  return 'KEPT'
}

/** Opens the phone with a PIN, or without one where none is set. Wrong PINs make the next one wait; too many, and the copies are gone and the sign-in is left. */
export function openLock(pin: string | null, now: () => number = Date.now): Promise<Tried> {
  return alone(() => tryPin(pin, now, takeKeysOf))
}

async function takeKeysOf(words: string, lock: PhoneLock): Promise<PhoneLock> {
  takeKeys(await keysIn(words, lock.accountId))
  return lock
}

/** Sets the PIN of a phone that has none, or another one in its place; the one until now is tried as at {@link openLock}, and OPEN says that the new one is set. */
export function setPin(pin: string, before: string | null): Promise<Tried> {
  const guarded: Opening = async (words, lock) => {
    const guard = { salt: crypto.getRandomValues(new Uint8Array(16)), rounds }
    const sealed = await seal(await pinKey(pin, guard), keysName, words)
    return { ...lock, sealedKeys: await seal(lock.device, keysName, sealed), pin: guard }
  }
  return alone(() => tryPin(before, Date.now, guarded))
}

type Opening = (words: string, lock: PhoneLock) => Promise<PhoneLock>

const turn = 'bangfu.pin'

/** One act at a time on what guards the phone, in all its tabs. */
function alone<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
  // Absent in browsers from before 2022 alone.
  return 'locks' in navigator ? navigator.locks.request(turn, act) : act()
}

async function tryPin(pin: string | null, now: () => number, opened: Opening): Promise<Tried> {
  const lock = await locks().read(name)
  if (lock === null) return { kind: 'FORGOTTEN' }
  const wait = lock.waitUntil - now()
  if (wait > 0) return { kind: 'WAIT', milliseconds: wait }
  const wrong = lock.wrong + 1
  const milliseconds = waitAfter(wrong)
  const keep = (content: PhoneLock) => locks().write([{ key: name, content }])
  // Counted before it is tried: a page that is closed in time takes no try back.
  if (lock.pin !== null) await keep({ ...lock, wrong, waitUntil: now() + milliseconds })
  const words = await wordsIn(lock, pin)
  if (words !== null) {
    const after = await opened(words, lock)
    if (after.pin !== null) await keep({ ...after, wrong: 0, waitUntil: 0 })
    return { kind: 'OPEN', accountId: lock.accountId }
  }
  if (wrong < wrongTriesKept) return { kind: 'WRONG', milliseconds }
  // Whoever guessed too often is not the one who had signed in, whatever can be removed.
  markLeaving(false)
  await forget()
  return { kind: 'FORGOTTEN' }
}

/**
 * Destroys what is only a copy, and first the key that opens it. What could not be sent stays, sealed under the account's key,
 * which is no longer here: the same account's next sign-in brings it again. A browser that refuses its database has nothing to destroy.
 */
export async function forgetPhone(): Promise<void> {
  // What another page tries meanwhile brings nothing back: neither keys in this one, nor what they lay under.
  takeKeys(null)
  if (!('locks' in navigator)) return forget()
  try {
    await navigator.locks.request(turn, { signal: AbortSignal.timeout(longestTry) }, forget)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // A page that stands still holds nobody back from leaving.
    await forget()
  }
}

async function forget(): Promise<void> {
  takeKeys(null)
  try {
    if (!canKeep()) return
    const lock = await locks().read(name)
    await locks().remove([name])
    // From here on no tab writes another copy, so that what is destroyed now is all.
    markForgotten()
    if (lock !== null) await removeCopies(lock.accountId)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  } finally {
    markForgotten()
  }
}

/** Destroys the copies that are kept for an account, and takes none more of what is being copied; what was not sent stays. */
export async function forgetCopies(accountId: string): Promise<void> {
  markKept()
  await removeCopies(accountId)
}

async function removeCopies(accountId: string): Promise<void> {
  const records = recordsOf(accountId)
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
