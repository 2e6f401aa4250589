import { describe, expect, it } from 'vitest'
import { leaderDifference, matchCadre, namedCadreDifference } from './cadre-comparison.js'

const leader = (accountId: string, name: string) => ({ appointmentId: `post-${accountId}`, accountId, name, loginKey: `login-${accountId}` })
const [bao, secondBao, wang] = [leader('1', '包青山'), leader('2', '包青山'), leader('3', '王 强')]
const LEADERS = [bao, secondBao, wang]
const found = (name?: string, account?: string): unknown => {
  const match = matchCadre({ line: 4, ...(name === undefined ? {} : { name }), ...(account === undefined ? {} : { account }) }, LEADERS)
  return 'leader' in match ? match.leader.accountId : match.fault
}

describe('the responsible cadre of a sheet', () => {
  it('is the one leader of the name, whatever the spaces in it', () => {
    expect(found('王强')).toBe('3')
  })

  it('is told apart by the account where several share the name, and is nobody for certain without', () => {
    expect(found('包青山', 'LOGIN-2')).toBe('2')
    expect(found('包青山')).toEqual({ line: 4, field: 'responsibleCadre', code: 'CADRE_AMBIGUOUS', detail: '包青山' })
  })

  it('may be named by the account alone, and by no account of somebody else', () => {
    expect(found(undefined, 'login-1')).toBe('1')
    expect(found('王强', 'login-1')).toEqual({ line: 4, field: 'cadreAccount', code: 'CADRE_ACCOUNT', detail: 'login-1' })
  })

  it('who is no leader of the banner is a fault of the row', () => {
    expect(found('李四')).toEqual({ line: 4, field: 'responsibleCadre', code: 'CADRE_UNKNOWN', detail: '李四' })
  })

  it('holds two posts as one person and is no question (C-3)', () => {
    const match = matchCadre({ line: 4, name: '王强' }, [wang, { ...wang, appointmentId: 'another' }])
    expect(match).toEqual({ leader: wang })
  })

  it('takes households that have nobody, as far as there is room among the ten (C-3)', () => {
    expect(leaderDifference(wang, null, 1, 'office')).toMatchObject({ from: null, to: '王 强', applies: true, obstacle: null, cadreAccountId: '3' })
    expect(leaderDifference(wang, null, 0, 'office')).toMatchObject({ applies: false, obstacle: 'CADRE_FULL' })
  })

  it('never takes a household from another, nor gives one to whoever imports', () => {
    expect(leaderDifference(wang, bao, 5, 'office')).toMatchObject({ from: '包青山', to: '王 强', applies: false, obstacle: 'CADRE_BY_HAND_OVER' })
    expect(leaderDifference(wang, wang, 0, 'office')).toBeNull()
    expect(leaderDifference(wang, null, 5, wang.accountId)).toMatchObject({ applies: false, obstacle: 'CADRE_ONESELF' })
  })

  it('is only repeated to an office that hands no households out', () => {
    expect(namedCadreDifference({ line: 4, name: '李四' }, null)).toEqual({ field: 'responsibleCadre', person: null, from: null, to: '李四', applies: false, obstacle: 'CADRE_BY_BANNER' })
    expect(namedCadreDifference({ line: 4, name: '王强' }, wang)).toBeNull()
  })
})
