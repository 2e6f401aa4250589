import { describe, expect, it } from 'vitest'
import { sentAmount, typedAmount } from './entitlement-amount'

describe('M-8 amounts of the three entitlements', () => {
  it.each([
    ['COAL', '1000', 1_000],
    ['COAL', '', 0],
    ['COAL', '0.5', null],
    ['STUDENT_GRANT', '10000', 1_000_000],
    ['STUDENT_GRANT', '9999.99', 999_999],
    ['STUDENT_GRANT', '1.999', null],
    ['JOB', '1', 1],
    ['JOB', '-1', null],
    ['JOB', 'eins', null],
  ] as const)('%s typed as %s are %j', (kind, typed, sent) => {
    expect(sentAmount(kind, typed)).toBe(sent)
  })

  it.each([['COAL', 500], ['STUDENT_GRANT', 1_000_050], ['JOB', 1]] as const)('%s come back as they were typed', (kind, amount) => {
    expect(sentAmount(kind, typedAmount(kind, amount))).toBe(amount)
  })
})
