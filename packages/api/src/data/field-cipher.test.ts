import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FieldCipher, FieldCipherError, type FieldCipherFault } from './field-cipher.js'

const seed = 20151231
const oldKey = '0f'.repeat(32)
const newKey = 'a1'.repeat(32)
const cipher = new FieldCipher(newKey)
const number = '159999197001010010'

function faultOf(act: () => unknown): FieldCipherFault | null {
  try {
    act()
  } catch (error) {
    if (!(error instanceof FieldCipherError)) throw error
    expect(error.message).not.toContain(number)
    expect(error.cause).toBeUndefined()
    return error.fault
  }
  return null
}

describe('an encrypted field', () => {
  it('comes back as it went in, and its ciphertext tells nothing and never repeats', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const [one, other] = [cipher.encrypt(text, 'person.id_number'), cipher.encrypt(text, 'person.id_number')]
      expect(one).not.toBe(other)
      expect(one).toMatch(/^v1:[0-9a-f]{8}:[A-Za-z0-9_-]+$/)
      expect([cipher.decrypt(one, 'person.id_number'), cipher.decrypt(other, 'person.id_number')]).toEqual([text, text])
    }), { seed })
  })

  it('cannot be moved to another column', () => {
    const ciphertext = cipher.encrypt(number, 'household.bank_account')
    expect(faultOf(() => cipher.decrypt(ciphertext, 'person.id_number'))).toBe('NOT_AUTHENTIC')
  })

  it.each([16, 17, 18])('of %i characters with any one character changed is refused, the unused bits at its end too', (length) => {
    const ciphertext = cipher.encrypt(number.slice(0, length), 'person.id_number')
    for (let position = 0; position < ciphertext.length; position += 1) {
      for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:=+/') {
        const changed = ciphertext.slice(0, position) + character + ciphertext.slice(position + 1)
        if (changed !== ciphertext) expect(faultOf(() => cipher.decrypt(changed, 'person.id_number')), changed).not.toBeNull()
      }
    }
  })

  it.each([[''], ['v1:'], ['v2:00000000:AAAA'], [number], ['v1:00000000:AAAA'], ['v1:zzzzzzzz:' + 'A'.repeat(80)]])('%j is no ciphertext', (text) =>
    expect(faultOf(() => cipher.decrypt(text, 'person.id_number'))).toBe('MALFORMED'))

  it('is not made of text that would not come back as it was', () => expect(faultOf(() => cipher.encrypt('\ud83d', 'person.id_number'))).toBe('NOT_TEXT'))

  it('never repeats an initialisation vector', () => {
    const vectors = new Set(Array.from({ length: 5_000 }, () => cipher.encrypt('', 'x').slice(12, 28)))
    expect(vectors.size).toBe(5_000)
  })
})

describe('a change of keys', () => {
  const before = new FieldCipher(oldKey)
  const after = new FieldCipher(newKey, [oldKey])

  it('leaves what the former key wrote readable, and writes with the new one', () => {
    const old = before.encrypt(number, 'person.id_number')
    expect(after.decrypt(old, 'person.id_number')).toBe(number)
    expect(after.isOfFormerKey(old)).toBe(true)
    const fresh = after.encrypt(number, 'person.id_number')
    expect(after.isOfFormerKey(fresh)).toBe(false)
    expect(cipher.decrypt(fresh, 'person.id_number')).toBe(number)
    expect(faultOf(() => before.decrypt(fresh, 'person.id_number'))).toBe('UNKNOWN_KEY')
  })

  it('still finds and verifies what the former key hashed and sealed', () => {
    expect(after.lookupHashes(number)).toEqual([after.lookupHash(number), before.lookupHash(number)])
    expect(after.formerSeals().map((seal) => seal('entry'))).toEqual([before.seal('entry')])
    expect(after.phoneKeys('account')).toEqual([...cipher.phoneKeys('account'), ...before.phoneKeys('account')])
  })

  it.each([['short'], ['g'.repeat(64)], [`${newKey}00`], ['']])('%j is no key', (key) => {
    expect(faultOf(() => new FieldCipher(key))).toBe('KEY_FORMAT')
    expect(faultOf(() => new FieldCipher(newKey, [key]))).toBe('KEY_FORMAT')
  })
})

describe('a keyed hash', () => {
  it('is the same for the same text and key, and differs by text, key and purpose', () => {
    const hashes = [cipher.lookupHash(number), cipher.lookupHash('159999197001010029'), cipher.seal(number), new FieldCipher(oldKey).lookupHash(number)]
    expect(new Set(hashes).size).toBe(4)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(new FieldCipher(newKey.toUpperCase()).lookupHash(number)).toBe(hashes[0])
  })
})

describe('the speed of encryption', () => {
  it('lets the 446,000 persons of the city be loaded: 20,000 well under a second', () => {
    const started = performance.now()
    for (let index = 0; index < 20_000; index += 1) cipher.encrypt(number, 'person.id_number')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
