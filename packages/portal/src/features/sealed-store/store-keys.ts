/** Copies of what the service holds lie under this; everything else is not sent yet. */
export const copyPrefix = 'copy/'

/** Of them, photos of own reports that the service has. */
export const copiedPhotoPrefix = `${copyPrefix}photo/`
export const copiedPhotoKey = (id: string) => `${copiedPhotoPrefix}${id}`

/** Who is signed in, without which nothing opens where there is no network. */
export const viewerKey = `${copyPrefix}viewer`
/** Which village the copies are of. */
export const villageKey = `${copyPrefix}village`
/** When all of that village was last made anew. */
export const filledKey = `${copyPrefix}filled`
export const neededToOpen: readonly string[] = [viewerKey, villageKey]

export function isCopy(key: string): boolean {
  return key.startsWith(copyPrefix)
}

/** What opens one account's records on this phone. */
export interface StoreKeys {
  readonly accountId: string
  /** The account's own, the same at every sign-in: the first one seals, the others open what was sealed before it. */
  readonly unsent: readonly [CryptoKey, ...CryptoKey[]]
  /** This phone's own, until sign-out destroys it. */
  readonly copy: CryptoKey
}

let current: StoreKeys | null = null

/** The keys at hand while the phone is open. */
export function keysAtHand(): StoreKeys | null {
  return current
}

export function takeKeys(keys: StoreKeys | null): void {
  current = keys
}

const mark = 'bangfu.phone'

/** Which keeping of this phone it is, the same in all its tabs; null when it keeps nothing. */
export function keptMark(): string | null {
  return localStorage.getItem(mark)
}

/** Whether this phone keeps something of an account; known without opening anything. */
export function isKept(): boolean {
  return keptMark() !== null
}

/** Begins a keeping: copies of the one before that are still being sealed are not wanted any more. */
export function markKept(): void {
  localStorage.setItem(mark, crypto.randomUUID())
}

export function markForgotten(): void {
  localStorage.removeItem(mark)
}

/** Calls once another tab has made this phone forget what it keeps; answers what ends it. */
export function onForgotten(listener: () => void): () => void {
  const look = ({ key, newValue }: StorageEvent) => {
    if (key === mark && newValue === null) listener()
  }
  addEventListener('storage', look)
  return () => removeEventListener('storage', look)
}
