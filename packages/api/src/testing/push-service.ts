import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A device as a browser subscribes it, with what it needs to read what it is told. */
export interface TestDevice {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  /** The text of a message, read by this device's keys alone (RFC 8188, RFC 8291); throws for one that is not for it. */
  readonly read: (body: Buffer) => string
}

/** What arrived at a push service. */
export interface ArrivedPush {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A push service of the test's own, on loopback. */
export interface TestPushService {
  readonly origin: string
  readonly arrived: ArrivedPush[]
  /** The status that it answers from now on. */
  answer: number
  headers: Record<string, string>
  readonly device: (name: string) => TestDevice
  readonly close: () => Promise<void>
}

const TAG_BYTES = 16

/** Reads one record of aes128gcm as RFC 8291 says, by the standard's own steps and none of the sender's code. */
const decrypted = (body: Buffer, receiver: ReturnType<typeof createECDH>, auth: Buffer): string => {
  const salt = body.subarray(0, 16)
  const keyLength = body[20] ?? 0
  const senderKey = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), receiver.getPublicKey(), senderKey])
  const secret = Buffer.from(hkdfSync('sha256', receiver.computeSecret(senderKey), auth, info, 32))
  const key = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16))
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12))
  const decipher = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(record.subarray(-TAG_BYTES))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -TAG_BYTES)), decipher.final()])
  // The last record ends with a 2 and what fills it up.
  const end = padded.lastIndexOf(2)
  if (end < 0) throw new Error('The record has no end')
  return padded.subarray(0, end).toString('utf8')
}

/** What a sender says of itself (RFC 8292), if its signature is right for the key; null when it is not. */
export const signedClaims = (authorization: string | undefined, publicKey: string): { readonly aud: string; readonly exp: number; readonly sub: string } | null => {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization ?? '') ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(publicKey, 'base64url')
  const verifier = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') } })
  const isRight = key === publicKey && verify('sha256', Buffer.from(`${head}.${claims}`), { key: verifier, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
  return isRight ? (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { aud: string; exp: number; sub: string }) : null
}

/** Starts a push service. */
export const startPushService = async (): Promise<TestPushService> => {
  const arrived: ArrivedPush[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      arrived.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces) })
      response.writeHead(service.answer, service.headers).end('what a push service says')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service: TestPushService = {
    origin,
    arrived,
    answer: 201,
    headers: {},
    device: (name) => {
      const receiver = createECDH('prime256v1')
      receiver.generateKeys()
      const auth = randomBytes(16)
      return { endpoint: `${origin}/${name}`, p256dh: receiver.getPublicKey('base64url'), auth: auth.toString('base64url'), read: (body) => decrypted(body, receiver, auth) }
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return service
}
