import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'

const LIST = 'query ($industry: [String!]) { enterprises(filter: { industry: $industry }) { totalCount } }'
const named = (count: number): string[] => Array.from({ length: count }, (_, n) => `没有的产业${n}`)

describe('the filter of enterprises', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => api.close())

  it('takes a hundred industries, and says of more than a statement binds that they are too many', async () => {
    const city = await api.as('city-office')
    expect(await city.data(LIST, { industry: named(100) })).toEqual({ enterprises: { totalCount: 0 } })
    const { errors } = await city.ask(LIST, { industry: named(40_000) })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
