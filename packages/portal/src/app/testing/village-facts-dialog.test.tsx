import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { VillageFactsDialog } from '../../features/village/VillageFactsDialog'
import type { VillageFilePartFragment } from '../../gql/village/graphql'
import { draw } from './draw'

const fileOf = (version: number, facts: object, by: string) =>
  ({
    __typename: 'VillageFile', region: { __typename: 'Region', code: '150525100202', name: '东升村', isPoorVillage: true, parent: null }, year: 2015, years: [2015], version, savedAt: '2015-12-30T04:00:00.000Z', savedBy: { id: by, name: by }, mayUpdate: true, changes: [], test: null,
    facts,
  }) as unknown as VillageFilePartFragment
const nothing = () => undefined

test('whoever saves after somebody else is shown what is stored now, keeps what was typed, and saves it upon the new version', async () => {
  const versions: number[] = []
  const sent: unknown[] = []
  draw(<VillageFactsDialog file={fileOf(1, { households: 300, clinics: 1 }, '包桂兰')} onClose={nothing} onSaved={nothing} />, {
    UpdateVillageFile: ({ input }) => {
      const { version, facts } = input as { version: number; facts: unknown }
      versions.push(version)
      sent.push(facts)
      return version === 1
        ? { updateVillageFile: { file: null, current: fileOf(2, { households: 310, clinics: 2 }, '乌兰'), userErrors: [{ code: 'STALE', field: ['version'], message: '别人改过了。' }] } }
        : { updateVillageFile: { file: fileOf(3, { households: 305, clinics: 2 }, '包桂兰'), current: null, userErrors: [] } }
    },
  })
  const households = screen.getByLabelText<HTMLInputElement>('总户数，户')
  fireEvent.change(households, { target: { value: '305' } })
  fireEvent.change(screen.getByLabelText('修改原因'), { target: { value: '核对户籍' } })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await screen.findByText(/乌兰刚刚保存了第 2 版，有 1 项和您改的不一样/)
  expect([households.value, screen.getByLabelText<HTMLInputElement>('卫生室，个').value]).toEqual(['305', '2'])
  screen.getByText('现在存的是：310')
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => versions).toEqual([1, 2])
  expect(sent).toEqual([{ households: 305 }, { households: 305 }])
})
