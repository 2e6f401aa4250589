import { createCipheriv, createDecipheriv, createHash, createHmac, createSecretKey, hkdfSync, type KeyObject, randomFillSync } from 'node:crypto'

/**
 * `KEY_FORMAT`: a key is not 64 hex digits. `UNKNOWN_KEY`: written with a key that is not at hand (`DATA_KEY_OLD`).
 * `MALFORMED`: not a ciphertext of ours. `NOT_AUTHENTIC`: changed, or moved here from another column.
 * `NOT_TEXT`: text with a lone surrogate, which would not come back as it was.
 */
export type FieldCipherFault = 'KEY_FORMAT' | 'UNKNOWN_KEY' | 'MALFORMED' | 'NOT_AUTHENTIC' | 'NOT_TEXT'

/** A fault of encryption. Neither its message nor its cause ever holds plaintext, ciphertext or key. */
export class FieldCipherError extends Error {
  override readonly name = 'FieldCipherError'
  constructor(readonly fault: FieldCipherFault) {
    super(`Field encryption failed: ${fault}`)
  }
}

/** A keyed hash of a text, 64 hex digits. */
export type Seal = (text: string) => string

interface Keys {
  readonly id: string
  readonly encryption: KeyObject
  readonly lookup: KeyObject
  readonly seal: KeyObject
  readonly phone: KeyObject
}

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
/** The name of a key in hexadecimal digits. */
const keyIdBytes = 8
const ciphertextPattern = /^v1:([0-9a-f]{8}):([A-Za-z0-9_-]+)$/

/**
 * Encrypts single fields (identity numbers, bank accounts) and makes the keyed hashes that find or seal them.
 *
 * A ciphertext is `v1:<key id>:<base64url of iv, tag, ciphertext>`: AES-256-GCM, bound to the name of its column, naming
 * its key, so that rows of a former key stay readable. From each key separate ones are derived (HKDF) for encryption,
 * look-up and sealing. Source: dossier 5 ("encrypt at rest with a keyed hash for lookup"), contract `DATA_KEY`.
 */
export class FieldCipher {
  readonly #current: Keys
  readonly #former: readonly Keys[]
  readonly #byId: ReadonlyMap<string, Keys>
  readonly #randomness = Buffer.alloc(ivBytes * 1_024)
  #used = this.#randomness.length

  /**
   * @param key the current key, 64 hex digits: writes with it
   * @param formerKeys keys that were current before: only reads with them
   */
  constructor(key: string, formerKeys: readonly string[] = []) {
    this.#current = deriveKeys(key)
    this.#former = formerKeys.map(deriveKeys)
    this.#byId = new Map([...this.#former, this.#current].map((keys) => [keys.id, keys]))
  }

  /** @param column the name of the column that will hold it, such as `person.id_number`; needed again to decrypt */
  encrypt(text: string, column: string): string {
    if (!text.isWellFormed()) throw new FieldCipherError('NOT_TEXT')
    const iv = this.#nextIv()
    const cipher = createCipheriv(algorithm, this.#current.encryption, iv, { authTagLength: tagBytes })
    cipher.setAAD(Buffer.from(column))
    const start = cipher.update(text, 'utf8')
    const end = cipher.final()
    return `v1:${this.#current.id}:${Buffer.concat([iv, cipher.getAuthTag(), start, end]).toString('base64url')}`
  }

  /** The text of a ciphertext of this column; throws {@link FieldCipherError}. */
  decrypt(ciphertext: string, column: string): string {
    const [, keyId = '', body = ''] = ciphertextPattern.exec(ciphertext) ?? []
    const bytes = Buffer.from(body, 'base64url')
    // The last character may hold bits that no byte uses: only one spelling of the same bytes is ours.
    const isOurs = bytes.length >= ivBytes + tagBytes && bytes.toString('base64url') === body
    if (keyId === '' || !isOurs) throw new FieldCipherError('MALFORMED')
    const keys = this.#byId.get(keyId)
    if (keys === undefined) throw new FieldCipherError('UNKNOWN_KEY')
    const decipher = createDecipheriv(algorithm, keys.encryption, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(column))
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    const text = decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8')
    try {
      return text + decipher.final('utf8')
    } catch {
      // The library's error says no more than this one, and must not become its cause.
      throw new FieldCipherError('NOT_AUTHENTIC')
    }
  }

  /** The same for the bytes of a file: the key's name, iv, tag and ciphertext, one after another. */
  encryptBytes(bytes: Uint8Array, column: string): Buffer {
    const iv = this.#nextIv()
    const cipher = createCipheriv(algorithm, this.#current.encryption, iv, { authTagLength: tagBytes })
    cipher.setAAD(Buffer.from(column))
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.from(this.#current.id), iv, cipher.getAuthTag(), body])
  }

  /** The bytes of a file of this column; throws {@link FieldCipherError}. */
  decryptBytes(sealed: Uint8Array, column: string): Buffer {
    const keyId = Buffer.from(sealed.subarray(0, keyIdBytes)).toString()
    const [iv, tag, body] = [sealed.subarray(keyIdBytes, keyIdBytes + ivBytes), sealed.subarray(keyIdBytes + ivBytes, keyIdBytes + ivBytes + tagBytes), sealed.subarray(keyIdBytes + ivBytes + tagBytes)]
    if (tag.length < tagBytes) throw new FieldCipherError('MALFORMED')
    const keys = this.#byId.get(keyId)
    if (keys === undefined) throw new FieldCipherError('UNKNOWN_KEY')
    const decipher = createDecipheriv(algorithm, keys.encryption, iv, { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(column))
    decipher.setAuthTag(tag)
    const start = decipher.update(body)
    try {
      return Buffer.concat([start, decipher.final()])
    } catch {
      // As above: the library's error says no more.
      throw new FieldCipherError('NOT_AUTHENTIC')
    }
  }

  /** Whether a ciphertext was written with a former key and is worth encrypting anew. */
  isOfFormerKey(ciphertext: string): boolean {
    return ciphertextPattern.exec(ciphertext)?.[1] !== this.#current.id
  }

  /** The keyed hash (HMAC-SHA256, 64 hex digits) under which a text is stored to be found and kept unique. */
  lookupHash(text: string): string {
    return hmac(this.#current.lookup, text)
  }

  /** The hashes under which a text may be found: of the current key, then of the former ones. */
  lookupHashes(text: string): readonly string[] {
    return [this.#current, ...this.#former].map(({ lookup }) => hmac(lookup, text))
  }

  /** Seals a text of the audit trail (HMAC-SHA256, 64 hex digits): without the key nobody can make a trail that fits. */
  seal(text: string): string {
    return hmac(this.#current.seal, text)
  }

  /** The seals of former keys, to verify what was sealed before the key changed. */
  formerSeals(): readonly Seal[] {
    return this.#former.map(({ seal }) => (text: string) => hmac(seal, text))
  }

  /**
   * The keys (64 hex digits) under which an account's phone keeps what it could not send yet: of the current key, then of the
   * former ones. They are the account's own and the same at every sign-in, so that only it opens again what it left sealed.
   */
  phoneKeys(accountId: string): readonly string[] {
    return [this.#current, ...this.#former].map(({ phone }) => hmac(phone, accountId))
  }

  /** Fetching randomness for many at once is several times as fast as for each. */
  #nextIv(): Buffer {
    if (this.#used + ivBytes > this.#randomness.length) {
      randomFillSync(this.#randomness)
      this.#used = 0
    }
    const iv = this.#randomness.subarray(this.#used, this.#used + ivBytes)
    this.#used += ivBytes
    return iv
  }
}

function deriveKeys(key: string): Keys {
  if (!/^[0-9a-fA-F]{64}$/.test(key)) throw new FieldCipherError('KEY_FORMAT')
  const bytes = Buffer.from(key, 'hex')
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', bytes, '', `bangfu/${purpose}/v1`, 32))
  return {
    id: createHash('sha256').update(derive('key-id')).digest('hex').slice(0, 8),
    encryption: createSecretKey(derive('field-encryption')),
    lookup: createSecretKey(derive('lookup')),
    seal: createSecretKey(derive('audit-seal')),
    phone: createSecretKey(derive('phone')),
  }
}

function hmac(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex')
}
