import { expect, test } from 'vitest'
import { changedParts, draftOf, rebased, revisionInput, type Revisable } from './case-revision'

const read: Revisable = {
  id: 'c', kind: 'IDENTIFICATION', version: 3, reason: '家中困难', groupName: null, attribute: null, mainCause: 'ILLNESS',
  members: [
    { name: '斯琴', relation: '户主', sex: 'FEMALE', birthDate: '1970-01-02', ethnicity: null, labour: null, idNumber: '159999************' },
    { name: '宝音', relation: '之子', sex: 'MALE', birthDate: null, ethnicity: null, labour: null, idNumber: null },
  ],
}
const opened = draftOf(read)

test('what was not changed is not sent, and stays', () => {
  expect(changedParts(opened, opened)).toEqual([])
  expect(revisionInput(read, { ...opened, reason: ' 丈夫患病 ' })).toEqual({ id: 'c', version: 3, reason: '丈夫患病' })
})

test('of a family each member keeps its ID number unless another is typed, and somebody new keeps nobody’s', () => {
  const members = [{ ...opened.members[0], name: '斯琴高娃', relation: '户主', birthDate: '1970-01-02', idNumber: '' }, { name: '高娃', relation: '之女', birthDate: '', idNumber: '159999200001010022' }]
  expect(revisionInput(read, { ...opened, members })).toEqual({
    id: 'c', version: 3,
    members: [{ name: '斯琴高娃', relation: '户主', birthDate: '1970-01-02', keeps: 0 }, { name: '高娃', relation: '之女', birthDate: null, idNumber: '159999200001010022' }],
  })
})

test('on top of another version one’s own words stay and what only the other changed is taken', () => {
  const current = { ...opened, reason: '更正的理由', groupName: '三组' }
  expect(rebased(opened, { ...opened, reason: '我的理由', mainCause: 'SCHOOLING' }, current)).toEqual({ draft: { ...current, reason: '我的理由', mainCause: 'SCHOOLING' }, clashing: ['reason'] })
})

test('a family that both changed is taken as it is stored, since its members are counted anew', () => {
  const theirs = { ...opened, members: opened.members.slice(0, 1) }
  const mine = { ...opened, members: opened.members.map((member) => ({ ...member, relation: '其他' })) }
  expect(rebased(opened, mine, theirs)).toEqual({ draft: theirs, clashing: ['members'] })
})
