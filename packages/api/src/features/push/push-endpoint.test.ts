import { describe, expect, it } from 'vitest'
import { startPushService } from '../../testing/push-service.js'
import { endpointOf, isGlobalAddress } from './push-endpoint.js'
import { sendPush } from './push-request.js'
import { makePushKeys, pushFault } from './push-settings.js'

const PRIVATE = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', '2001::1']
const GLOBAL = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '223.255.255.255', '2600:1900::1', '2a00:1450:4001::5f', '2408:8000::1']

describe('the address of a push service', () => {
  it.each(PRIVATE)('is never one of the service’s own network: %s', (address) => {
    expect(isGlobalAddress(address)).toBe(false)
    expect(endpointOf(`https://${address.includes(':') ? `[${address}]` : address}/push`, false)).toBeNull()
  })

  it.each(GLOBAL)('may be one that the whole internet reaches: %s', (address) => {
    expect(isGlobalAddress(address)).toBe(true)
    expect(endpointOf(`https://${address.includes(':') ? `[${address}]` : address}/push`, false)).not.toBeNull()
  })

  it.each(['https://fcm.googleapis.com/fcm/send/x', 'https://updates.push.services.mozilla.com:443/wpush/v2/x', 'https://web.push.apple.com/x'])('is taken from the browsers’ own: %s', (endpoint) => {
    expect(endpointOf(endpoint, false)?.href).toBe(new URL(endpoint).href)
  })

  // An address may be written as a number, in octal or in hexadecimal; it is the same address.
  it.each(['https://localhost/x', 'https://mysql/x', 'https://db.internal/x', 'https://api.localhost/x', 'https://2130706433/x', 'https://0x7f000001/x', 'https://0177.0.0.1/x', 'https://127.1/x', 'http://push.example.com/x', 'https://a@push.example.com/x', `https://push.example.com/${'x'.repeat(1_000)}`])('is refused where it leads inside, is not sealed or is no address: %s', (endpoint) => {
    expect(endpointOf(endpoint, false)).toBeNull()
  })

  it('may be private where the operator says so, and plain on the machine itself alone', () => {
    expect(endpointOf('https://10.0.0.5/x', true)).not.toBeNull()
    expect(endpointOf('http://127.0.0.1:9000/x', true)).not.toBeNull()
    expect(endpointOf('http://10.0.0.5/x', true)).toBeNull()
  })

  it('is asked after again when it is written to: a name that leads inside by then is not written to', async () => {
    const service = await startPushService()
    const device = service.device('x')
    const settings = { ...makePushKeys(), subject: 'mailto:office@example.com', allowPrivate: false }
    const message = { title: '', body: '', link: '/', tag: crypto.randomUUID() }
    try {
      // A name that every machine has, and that leads to itself.
      for (const endpoint of [device.endpoint, `https://localhost:${new URL(service.origin).port}/x`]) await expect(sendPush(settings, { ...device, endpoint }, message)).rejects.toThrow('private address')
      expect(service.arrived).toEqual([])
    } finally {
      await service.close()
    }
  })
})

describe('the operator’s keys', () => {
  it('are a pair, however often they are made', () => {
    for (let count = 0; count < 300; count += 1) expect(pushFault({ ...makePushKeys(), subject: 'mailto:office@example.com' })).toBeNull()
  })

  it('are refused in a sentence that names the variable', () => {
    const [keys, others] = [makePushKeys(), makePushKeys()]
    expect(pushFault({ ...keys, subject: 'office@example.com' })).toContain('PUSH_SUBJECT')
    expect(pushFault({ ...keys, privateKey: 'short', subject: 'https://example.com' })).toContain('PUSH_PRIVATE_KEY')
    expect(pushFault({ ...keys, privateKey: '_'.repeat(43), subject: 'https://example.com' })).toContain('PUSH_PRIVATE_KEY')
    expect(pushFault({ ...keys, publicKey: others.publicKey, subject: 'https://example.com' })).toContain('PUSH_PUBLIC_KEY')
  })
})
