import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../graphql/user-error.js'
import { checkClientId } from './client-id.js'

describe('an id that a client made', () => {
  it('is taken when it is a UUID, in one spelling', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(checkClientId(id.toUpperCase())).toBe(checkClientId(id))
        expect(checkClientId(id)).toBe(id)
      }),
      { seed: 20151231 },
    )
  })

  it.each([[''], ['1'], ['0190a1b2-0000-7000-8000-00000000000'], ['0190a1b2-0000-7000-8000-0000000000000'], ['0190a1b200007000800000000000000a'], [' 0190a1b2-0000-7000-8000-00000000000a'], ['0190a1b2-0000-7000-8000-00000000000a\n'], ['0190a1b2-0000-7000-8000-00000000000g']])(
    'is refused as VALIDATION when it is %j',
    (id) => {
      try {
        checkClientId(id, ['inputs', '3', 'id'])
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
        expect((error as Refusal).errors[0]).toMatchObject({ code: 'VALIDATION', field: ['inputs', '3', 'id'] })
      }
    },
  )
})
