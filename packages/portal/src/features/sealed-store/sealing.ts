import type { SealedContent, SealedStore } from './sealed-store'

/** Begins every sealed record: its form, and whether words or bytes are in it. */
const forms = { words: 1, bytes: 2 } as const
const ivBytes = 12
const headBytes = 1 + ivBytes

type Bytes = Uint8Array<ArrayBuffer>

/** The record cannot be opened: with another key, moved under another name, or changed. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError'

  constructor() {
    super('A record on this device cannot be opened with the keys at hand')
  }
}

/**
 * Seals a record (AES-256-GCM, a fresh nonce each time): form, nonce, ciphertext. It is bound to its name, so that one
 * record cannot be put in the place of another.
 */
export async function seal(key: CryptoKey, name: string, content: SealedContent): Promise<Bytes> {
  const isWords = typeof content === 'string'
  const head = new Uint8Array(headBytes)
  head[0] = isWords ? forms.words : forms.bytes
  crypto.getRandomValues(head.subarray(1))
  const sealed = await crypto.subtle.encrypt(sealingOf(head, name), key, isWords ? new TextEncoder().encode(content) : content)
  const record = new Uint8Array(headBytes + sealed.byteLength)
  record.set(head)
  record.set(new Uint8Array(sealed), headBytes)
  return record
}

/** Opens a record with the first of the keys that fits; throws {@link SealBrokenError}. */
export async function unseal(keys: readonly CryptoKey[], name: string, record: Bytes): Promise<SealedContent> {
  const head = record.subarray(0, headBytes)
  for (const key of keys) {
    try {
      const content = await crypto.subtle.decrypt(sealingOf(head, name), key, record.subarray(headBytes))
      return head[0] === forms.words ? new TextDecoder().decode(content) : new Uint8Array(content)
    } catch (error) {
      // Not of this key; what is of none is told below.
      if (!(error instanceof DOMException)) throw error
    }
  }
  throw new SealBrokenError()
}

/** A record of a store; null where there is none, and where it cannot be opened: it stays as it lies, and keeps no other from being read. */
export async function readWhatOpens(store: SealedStore, key: string): Promise<SealedContent | null> {
  try {
    return await store.read(key)
  } catch (error) {
    if (error instanceof SealBrokenError) return null
    throw error
  }
}

function sealingOf(head: Bytes, name: string): AesGcmParams {
  const bound = new TextEncoder().encode(`${head[0] ?? 0} ${name}`)
  return { name: 'AES-GCM', iv: head.subarray(1), additionalData: bound }
}

/** A key of 32 bytes that can seal and open, and can never be read again. */
export function sealingKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
