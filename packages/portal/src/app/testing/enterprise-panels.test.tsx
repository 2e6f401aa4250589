import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AccessTokenPanel } from '../../features/access-token/AccessTokenPanel'
import { IssueTokenDialog } from '../../features/access-token/IssueTokenDialog'
import { AgreementPanel } from '../../features/cooperation-agreement/AgreementPanel'
import { CourtyardPanel } from '../../features/courtyard/CourtyardPanel'
import { CertificatePage } from '../../features/enterprise-record/CertificatePage'
import { IssueCertificateDialog } from '../../features/enterprise-record/IssueCertificateDialog'
import { RecordPanel } from '../../features/enterprise-record/RecordPanel'
import { PledgePanel } from '../../features/pledge/PledgePanel'
import { draw } from './draw'

const figures = { __typename: 'EnterpriseFigures', linkages: 2, households: 25, persons: 80, amount: 1_000_000, deliveries: 1, deliveredMoney: 0, pledgesMet: 0 }
/** In the evening of the day before by UTC, and on the last day of the year in Asia/Shanghai. */
const newYearsEve = '2015-12-30T17:30:00.000Z'
const fails = () => {
  throw new TypeError('Failed to fetch')
}
const nothing = () => undefined

describe('the day of a certificate and of words', () => {
  it('is that of Asia/Shanghai', async () => {
    const region = { __typename: 'Region', code: '150525100202', name: '某嘎查', parent: null }
    draw(<CertificatePage id="e" certificate="c" />, { EnterpriseCertificates: () => ({ enterprise: { __typename: 'Enterprise', id: 'e', name: '某公司', creditCode: null, region, certificates: [{ __typename: 'EnterpriseCertificate', id: 'c', banner: { __typename: 'Region', code: '150525000000', name: '某旗' }, number: 'Z150525-2015-0001', year: 2015, issuedAt: newYearsEve, correctedAt: null, figures }] } }) })
    await screen.findByText('2015 年 12 月 31 日')
    draw(<RecordPanel enterprise="e" />, { EnterpriseRecord: () => ({ enterprise: { __typename: 'Enterprise', id: 'e', record: figures, words: [{ __typename: 'HouseholdWords', text: '荞麦卖得好', at: newYearsEve, headName: '白**' }] } }) })
    await screen.findByText('白** · 2015-12-31')
  })
})

describe('the record of another year', () => {
  it('never shows the figures of the year before it under its name', async () => {
    draw(<RecordPanel enterprise="e" />, {
      EnterpriseRecord: ({ year }) => {
        if (year === 2014) fails()
        return { enterprise: { __typename: 'Enterprise', id: 'e', record: figures, words: [] } }
      },
    })
    await screen.findByText('25')
    fireEvent.change(screen.getByRole('combobox', { name: '年度' }), { target: { value: '2014' } })
    await screen.findByRole('alert')
    expect(screen.queryByText('25')).toBeNull()
    fireEvent.change(screen.getByRole('combobox', { name: '年度' }), { target: { value: '2015' } })
    await screen.findByText('25')
  })
})

describe('a panel whose content was not fetched', () => {
  it.each([
    ['年度成效', <RecordPanel key="record" enterprise="e" />],
    ['企业承诺', <PledgePanel key="pledge" enterprise="e" ended={false} />],
    ['合作协议', <AgreementPanel key="agreement" enterprise="e" ended={false} />],
    ['财务系统接口令牌', <AccessTokenPanel key="token" enterprise="e" />],
    ['庭院经济', <CourtyardPanel key="courtyard" region="150525100202" />],
  ])('says so: %s', async (title, panel) => {
    draw(panel, { EnterpriseRecord: fails, PledgeList: fails, CooperationAgreementList: fails, EnterpriseAccessTokens: fails, VillageCourtyard: fails }, ['pledge.read', 'agreement.read', 'accessToken.read'])
    await screen.findByRole('alert')
    screen.getByRole('heading', { name: title })
    screen.getByRole('button', { name: '再试一次' })
  })
})

describe('the panels of an enterprise that was ended', () => {
  const none = { nodes: [], totalCount: 0, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } }
  const answers = { PledgeList: () => ({ pledges: { __typename: 'PledgeConnection', ...none } }), CooperationAgreementList: () => ({ cooperationAgreements: { __typename: 'CooperationAgreementConnection', ...none } }) }
  it.each([[false, 2], [true, 0]])('offer nothing new (ended: %s)', async (ended, buttons) => {
    draw(<><PledgePanel enterprise="e" ended={ended} /><AgreementPanel enterprise="e" ended={ended} /></>, answers, ['pledge.read', 'pledge.make', 'agreement.read', 'agreement.record'])
    await screen.findByRole('heading', { name: '企业承诺' })
    await screen.findByRole('heading', { name: '合作协议' })
    expect(screen.queryAllByRole('button')).toHaveLength(buttons)
  })
})

describe('what an enterprise says that it delivered', () => {
  const delivery = { __typename: 'PledgeDelivery', id: 'd', deliveredOn: '2015-12-20', amount: null, quantity: 20, note: null, status: 'PENDING', refuseReason: null, attachments: [], reportedBy: null, viewerCan: { __typename: 'DeliveryActions', decide: true } }
  const pledge = {
    __typename: 'Pledge', id: 'p', kind: 'TRADE', text: '收购荞麦', amount: null, quantity: 40, unit: '吨', deliveredAmount: null, deliveredQuantity: 0, state: 'OPEN', pledgedOn: '2015-12-01', dueOn: '2016-06-30', withdrawReason: null, version: 1,
    region: null, enterprise: null, deliveries: [delivery], viewerCan: { __typename: 'PledgeActions', deliver: false, withdraw: false },
  }
  it('is confirmed by the village once it was said what counts from then on', async () => {
    const { asked } = draw(<PledgePanel enterprise="e" ended={false} />, {
      PledgeList: () => ({ pledges: { __typename: 'PledgeConnection', nodes: [pledge], totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }),
      DecidePledgeDelivery: () => ({ decidePledgeDelivery: { __typename: 'PledgePayload', pledge: { __typename: 'Pledge', id: 'p' }, userErrors: [] } }),
    }, ['pledge.read'])
    const decided = () => asked.filter(({ operation }) => operation === 'DecidePledgeDelivery').map(({ variables }) => variables['input'])
    fireEvent.click(await screen.findByRole('button', { name: '确认属实' }))
    const dialog = screen.getByRole('dialog')
    expect(dialog.textContent).toContain('企业说 2015-12-20 兑现了 20 吨')
    expect(decided()).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: '确认属实' }))
    await waitFor(() => expect(decided()).toEqual([{ id: 'd', confirmed: true }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('access tokens', () => {
  const token = (viewerCanEnd: boolean) => ({ __typename: 'AccessToken', id: 't', name: '财务系统', createdAt: newYearsEve, expiresAt: '2016-12-30T00:00:00.000Z', lastUsedAt: null, endedAt: null, viewerCanEnd, chief: { __typename: 'Account', id: 'a', name: '王海' }, createdBy: { __typename: 'Account', id: 'b', name: '包桂兰' } })
  const enterprise = (issueAccessToken: boolean, tokens: readonly object[]) => ({ EnterpriseAccessTokens: () => ({ enterprise: { __typename: 'Enterprise', id: 'e', viewerCan: { __typename: 'EnterpriseActions', issueAccessToken }, accessTokens: tokens } }) })
  const acts = () => screen.queryAllByRole('button').map((button) => button.textContent)

  it('are made by whoever may, ended by whoever may, and name who made each', async () => {
    draw(<AccessTokenPanel enterprise="e" />, enterprise(true, [token(true)]), ['accessToken.read'])
    await screen.findByText('包桂兰')
    expect(acts()).toEqual(['办理令牌', '停用'])
  })

  it('are ended once it was asked whether they shall, and said what stops with them', async () => {
    const { asked } = draw(<AccessTokenPanel enterprise="e" />, { ...enterprise(true, [token(true)]), EndAccessToken: () => ({ endAccessToken: { __typename: 'AccessTokenPayload', accessToken: { __typename: 'AccessToken', id: 't' }, userErrors: [] } }) }, ['accessToken.read'])
    fireEvent.click(await screen.findByRole('button', { name: '停用' }))
    const dialog = screen.getByRole('dialog')
    expect(dialog.textContent).toContain('停用以后不能恢复')
    expect(asked.some(({ operation }) => operation === 'EndAccessToken'), 'a single click ends nothing').toBe(false)
    fireEvent.click(within(dialog).getByRole('button', { name: '停用' }))
    await expect.poll(() => asked.filter(({ operation }) => operation === 'EndAccessToken').map(({ variables }) => variables)).toEqual([{ input: { id: 't' } }])
  })

  it('offer no act that would fail to an office that sees them', async () => {
    draw(<AccessTokenPanel enterprise="e" />, enterprise(false, [token(false)]), ['accessToken.read', 'accessToken.end'])
    await screen.findByText('财务系统')
    expect(acts()).toEqual([])
  })

  it('are no panel where there are none and the viewer makes none', async () => {
    const { asked } = draw(<AccessTokenPanel enterprise="e" />, enterprise(false, []), ['accessToken.read', 'accessToken.end'])
    await expect.poll(() => asked.length).toBe(1)
    expect(screen.queryByText('财务系统接口令牌')).toBeNull()
  })

  it('that were made, and whose answer was lost on the way, are said to be lost', async () => {
    draw(<IssueTokenDialog enterprise="e" onClose={nothing} onIssued={nothing} />, { IssueAccessToken: () => ({ issueAccessToken: { __typename: 'AccessTokenPayload', accessToken: { __typename: 'AccessToken', id: 't' }, token: null, userErrors: [] } }) })
    fireEvent.click(screen.getByRole('button', { name: '办理令牌' }))
    await screen.findByText(/令牌已经办好，但没能显示/)
  })
})

describe('a certificate that is to be issued', () => {
  it('says what it will certify and that it cannot be taken back, before it is', async () => {
    const { asked } = draw(<IssueCertificateDialog enterprise="e" year={2015} record={figures} onClose={nothing} />, {
      IssueEnterpriseCertificate: () => ({ issueEnterpriseCertificate: { __typename: 'EnterpriseCertificatePayload', certificate: { __typename: 'EnterpriseCertificate', id: 'c' }, userErrors: [] } }),
    })
    const dialog = screen.getByRole('dialog')
    expect([/不能撤回/, /25 户/, /10,000 元/].map((said) => said.test(dialog.textContent ?? ''))).toEqual([true, true, true])
    expect(asked).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: '开具' }))
    await expect.poll(() => asked.map(({ variables }) => variables)).toEqual([{ input: { enterprise: 'e', year: 2015 } }])
  })
})

describe('a certificate whose report was taken back', () => {
  it('says which figures were corrected, from what to what, and when', async () => {
    const region = { __typename: 'Region', code: '150525100202', name: '某嘎查', parent: null }
    draw(<CertificatePage id="e" certificate="c" />, {
      EnterpriseCertificates: () => ({ enterprise: { __typename: 'Enterprise', id: 'e', name: '某公司', creditCode: null, region, certificates: [{ __typename: 'EnterpriseCertificate', id: 'c', banner: { __typename: 'Region', code: '150525000000', name: '某旗' }, number: 'Z150525-2015-0001', year: 2015, issuedAt: '2015-12-30T04:00:00.000Z', correctedAt: '2015-12-31T02:00:00.000Z', figures }] } }),
      EnterpriseRecord: () => ({ enterprise: { __typename: 'Enterprise', id: 'e', record: { ...figures, households: 0, amount: 0 }, words: [] } }),
    })
    const hint = await screen.findByText(/开具以后有更正，2015 年 12 月 31 日/)
    expect(hint.parentElement?.textContent).toContain('得到收入的农户由 25 变为 0。农户所得由 10,000 变为 0。')
    expect(hint.parentElement?.textContent).toContain('重新开具')
  })
})
