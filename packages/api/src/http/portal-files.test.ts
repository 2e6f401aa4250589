import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPortal } from './portal-files.js'

const SCRIPT = 'export const answer = 42'

describe('the portal', () => {
  let folder: string
  let server: FastifyInstance

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bangfu-portal-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    writeFileSync(join(folder, 'assets/page-a1b2.js'), SCRIPT)
    writeFileSync(join(folder, 'assets/page-a1b2.js.br'), 'brotli')
    writeFileSync(join(folder, 'assets/page-a1b2.js.gz'), 'gzip')
    writeFileSync(join(folder, 'assets/small-c3d4.js'), SCRIPT)
    server = fastify()
    await addPortal(server, folder)
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const fetched = async (url: string, accepted: string): Promise<LightMyRequestResponse> => server.inject({ url, headers: { 'accept-encoding': accepted } })

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'brotli'],
    ['gzip, deflate', 'gzip', 'gzip'],
    ['identity', undefined, SCRIPT],
  ])('sends a file to who accepts %s as %s, kept for a year', async (accepted, encoding, body) => {
    const { headers, body: sent } = await fetched('/assets/page-a1b2.js', accepted)
    expect([headers['content-encoding'], sent, headers['content-type'], headers['cache-control'], headers['vary']]).toEqual([encoding, body, expect.stringContaining('javascript'), 'public, max-age=31536000, immutable', 'accept-encoding'])
  })

  it('sends a file that was not worth compressing as it is', async () => {
    const { headers, body } = await fetched('/assets/small-c3d4.js', 'br')
    expect([headers['content-encoding'], body]).toEqual([undefined, SCRIPT])
  })

  it('has no address for the compressed form itself, and none for a file that is gone', async () => {
    expect([(await fetched('/assets/page-a1b2.js.br', 'br')).statusCode, (await fetched('/assets/gone-e5f6.js', 'br')).statusCode]).toEqual([404, 404])
  })

  it.each(['/sw.js', '/sw.js?language=en', '/manifest.webmanifest', '/icons/mark-192.png'])('never answers with a page where a file is asked for that is not there: %s', async (url) => {
    expect((await fetched(url, 'br')).statusCode).toBe(404)
  })

  it('opens at every other address, and is asked for anew each time', async () => {
    const { statusCode, headers, body } = await fetched('/households/1', 'br')
    expect([statusCode, headers['cache-control'], headers['content-encoding'], body]).toEqual([200, 'no-cache', undefined, '<!doctype html>'])
  })
})
