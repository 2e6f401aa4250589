import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EntitlementDialog } from '../../features/entitlement/EntitlementDialog'
import type { EntitlementLineFragment } from '../../gql/entitlement/graphql'
import { draw, type Answers } from './draw'

const nothing = () => undefined
const line: EntitlementLineFragment = { year: 2015, kind: 'COAL', byFile: 'DUE', personId: null, personName: null, due: 1_000, delivered: 0, status: 'DUE', deliveredOn: null, note: null, version: 1 }
const kept: Answers = { RecordEntitlement: () => ({ recordEntitlement: { __typename: 'RecordEntitlementPayload', entitlements: [], userErrors: [] } }) }

test.each([
  ['nothing', 0, 0],
  ['a part', 400, 400],
])('M-8: of an entitlement of which %s was delivered, saving without typing records no more than that', async (_, delivered, recorded) => {
  const { asked } = draw(<EntitlementDialog household="household-1" members={[]} line={{ ...line, delivered }} onClose={nothing} onSaved={nothing} />, kept)
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => asked.map(({ variables }) => (variables['input'] as Record<string, unknown>)['delivered'])).toEqual([recorded])
})
