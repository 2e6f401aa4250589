import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AttachmentLinks } from '../../features/attachment/AttachmentLinks'
import { AgreementDialog } from '../../features/cooperation-agreement/AgreementDialog'
import { DeliverDialog } from '../../features/pledge/DeliverDialog'
import { draw, type Asked } from './draw'

const pledge = {
  __typename: 'Pledge' as const, id: 'pledge-1', kind: 'TRADE' as const, text: '收购荞麦', amount: null, quantity: 20, unit: '吨', deliveredAmount: null, deliveredQuantity: 0, state: 'OPEN' as const, pledgedOn: '2015-12-01', dueOn: '2016-06-30',
  withdrawReason: null, version: 1, region: null, enterprise: null, deliveries: [], viewerCan: { deliver: true, withdraw: true },
}
const nothing = () => undefined
const pdf = new File(['%PDF-1.7\n%%EOF'], '送货单.pdf', { type: 'application/pdf' })
let puts: { readonly url: string; readonly name: string | null; readonly type: string | null }[]
let status: number
beforeEach(() => {
  puts = []
  status = 201
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    puts.push({ url, name: headers.get('content-disposition'), type: headers.get('content-type') })
    return Promise.resolve(new Response(status < 300 ? '{}' : '{ "error": { "message": "PDF 文件设有密码。" } }', { status }))
  })
})
afterEach(() => vi.unstubAllGlobals())

const choose = (file: File) => {
  const input = screen.getByLabelText('加 PDF 文件')
  fireEvent.change(input, { target: { files: [file] } })
}
const inputOf = (asked: readonly Asked[], operation: string): Readonly<Record<string, unknown>> | undefined => asked.find((each) => each.operation === operation)?.variables['input'] as Readonly<Record<string, unknown>> | undefined

describe('evidence of a delivery', () => {
  it('is a document beside the photos, sent by its name as it was chosen, and named by the delivery', async () => {
    const { asked } = draw(<DeliverDialog pledge={pledge} onClose={nothing} onDelivered={nothing} />, { DeliverPledge: () => ({ deliverPledge: { __typename: 'PledgePayload', pledge: { __typename: 'Pledge', id: 'pledge-1' }, userErrors: [] } }) })
    choose(pdf)
    await screen.findByText('1 kB')
    screen.getByText('送货单.pdf')
    expect(puts.map(({ name, type }) => [name, type])).toEqual([[`attachment; filename*=UTF-8''${encodeURIComponent('送货单.pdf')}`, 'application/pdf']])
    expect(puts[0]?.url).toMatch(/^\/attachments\/[0-9a-f-]{36}$/)
    fireEvent.click(screen.getByRole('button', { name: '登记兑现' }))
    await expect.poll(() => inputOf(asked, 'DeliverPledge')?.['attachments']).toEqual([puts[0]?.url.slice('/attachments/'.length)])
  })

  it('that is no document is not sent, and nothing is handed in before it is taken away', async () => {
    const { asked } = draw(<DeliverDialog pledge={pledge} onClose={nothing} onDelivered={nothing} />, { DeliverPledge: () => ({ deliverPledge: { __typename: 'PledgePayload', pledge: null, userErrors: [] } }) })
    choose(new File(['PK'], '送货单.pdf', { type: 'application/pdf' }))
    await screen.findByText(/送货单\.pdf 没有传上：这不是 PDF 文件/)
    fireEvent.click(screen.getByRole('button', { name: '登记兑现' }))
    await screen.findByText('有照片或文件没有传上，请重试或去掉。')
    expect([puts, asked]).toEqual([[], []])
    fireEvent.click(screen.getByRole('button', { name: '去掉 送货单.pdf' }))
    fireEvent.click(screen.getByRole('button', { name: '登记兑现' }))
    await expect.poll(() => inputOf(asked, 'DeliverPledge')?.['attachments']).toEqual([])
  })

  it('that the service refuses says why', async () => {
    status = 422
    draw(<DeliverDialog pledge={pledge} onClose={nothing} onDelivered={nothing} />)
    choose(pdf)
    await screen.findByText(/PDF 文件设有密码/)
  })

  it('is sent again under the same id where it did not arrive', async () => {
    status = 503
    draw(<DeliverDialog pledge={pledge} onClose={nothing} onDelivered={nothing} />)
    choose(pdf)
    const again = await screen.findByRole('button', { name: '再试一次' })
    status = 201
    fireEvent.click(again)
    await screen.findByText('1 kB')
    expect([puts.length, puts[0]?.url === puts[1]?.url, screen.queryByText(/没有传上/)]).toEqual([2, true, null])
  })
})

describe('evidence of an agreement', () => {
  it('goes with it', async () => {
    const { asked } = draw(<AgreementDialog enterprise={null} onClose={nothing} onRecorded={nothing} />, { RecordCooperationAgreement: () => ({ recordCooperationAgreement: { __typename: 'CooperationAgreementPayload', agreement: null, userErrors: [] } }) })
    choose(pdf)
    await screen.findByText('1 kB')
    fireEvent.click(screen.getByRole('button', { name: /登记/ }))
    await expect.poll(() => inputOf(asked, 'RecordCooperationAgreement')?.['attachments']).toEqual([puts[0]?.url.slice('/attachments/'.length)])
  })
})

describe('what is attached', () => {
  it('opens where it is a photo, and is downloaded by its name where it is a document', () => {
    draw(<AttachmentLinks photo={(n) => `凭证 ${n}`} attachments={[{ id: 'a', url: '/attachments/a', contentType: 'application/pdf', name: '送货单.pdf' }, { id: 'b', url: '/attachments/b', contentType: 'image/jpeg', name: null }, { id: 'c', url: '/attachments/c', contentType: 'application/pdf', name: null }]} />)
    const links = screen.getAllByRole('link').map((link) => [link.textContent?.trim(), link.getAttribute('download'), link.getAttribute('target')])
    expect(links).toEqual([['凭证 1', null, '_blank'], ['送货单.pdf', '送货单.pdf', null], ['PDF 文件 2', '', null]])
  })
})
