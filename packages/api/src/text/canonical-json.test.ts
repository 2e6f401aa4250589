import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type JsonValue, NotJsonError } from './canonical-json.js'

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonValue)

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '帮扶' }], a: true })).toBe('{"a":true,"b":[1,{"c":"帮扶","d":null}]}')
  })

  it('reads back as the value, and is the same text again', () => {
    fc.assert(fc.property(json, (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(value)
      expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text)
    }), { seed: 20151231 })
  })

  it('has no text for a number that is none', () => expect(() => canonicalJson({ amount: Number.NaN })).toThrow(NotJsonError))
})
