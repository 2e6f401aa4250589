import { describe, expect, it } from 'vitest'
import { sharedLook } from './shared-look.js'

const never = new Promise<ReadonlyMap<string, number>>(() => undefined)

describe('a shared look', () => {
  it('begins after all whom it answers have asked, and is one for those who wait', async () => {
    const looks: string[][] = []
    const ask = sharedLook((keys) => {
      looks.push([...keys])
      return Promise.resolve(new Map(keys.map((key) => [key, looks.length])))
    }, 10)
    expect(await Promise.all([ask('a'), ask('b'), ask('a')])).toEqual([1, 1, 1])
    expect(await ask('a')).toBe(2)
    expect(looks).toEqual([['a', 'b'], ['a']])
  })

  it('that never comes back holds up nobody but its own askers', async () => {
    let first = true
    const ask = sharedLook(async (keys) => {
      if (!first) return new Map(keys.map((key) => [key, 7]))
      first = false
      return never
    }, 10)
    void ask('hangs')
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    expect(await ask('goes on')).toBe(7)
  })

  it('that fails fails for its own askers, and the next one looks again', async () => {
    let fails = true
    const ask = sharedLook(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve(new Map([['a', 1]]))), 10)
    await expect(ask('a')).rejects.toThrow('away')
    fails = false
    expect(await ask('a')).toBe(1)
  })
})
