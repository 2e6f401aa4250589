import { expect, test } from 'vitest'
import type { Person } from '../household/household-file'
import { personDraft, personInput } from './person-draft'

const person: Person = {
  id: 'p', name: '白双喜', nameMongolian: null, sex: 'MALE', birthDate: '1960-02-28', relation: '配偶', idNumber: '159999************', health: ['HEALTHY'], labour: 'ORDINARY', education: '初中', ethnicity: '汉族', isChild: false,
  student: null, disability: null, circumstances: { migrantWork: 'IN_COUNTY', migrantMonths: 3, medicalInsurance: true, seriousIllnessInsurance: null, pensionInsurance: null, lowAllowance: null },
}

test('nothing is sent of what was not changed, and the ID number on file is left alone', () => {
  expect(personInput(person, personDraft(person))).toEqual({})
})

test('what was changed is sent, and what was emptied is null', () => {
  expect(personInput(person, { ...personDraft(person), name: '白喜', ethnicity: '', health: ['DISABLED'], disability: '41', student: 'SENIOR', migrantMonths: '', medicalInsurance: 'false' })).toEqual({
    name: '白喜', ethnicity: null, health: ['DISABLED'], disability: '41', student: 'SENIOR', circumstances: { migrantMonths: null, medicalInsurance: false },
  })
})
