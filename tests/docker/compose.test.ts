import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Service {
  image?: string
  environment?: Record<string, string>
  command?: readonly string[]
  ports?: readonly string[]
  healthcheck?: { test?: readonly string[]; disable?: boolean }
  depends_on?: Record<string, { condition: string }>
}

function readText(name: string): string {
  return readFileSync(new URL(`../../docker/${name}`, import.meta.url), 'utf8')
}

const compose = parse(readText('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}

function service(name: string): Service {
  const found = compose.services[name]
  if (found === undefined) throw new Error(`no service called ${name}`)
  return found
}

describe('the compose file', () => {
  test('names MySQL, Redis, two API processes and the proxy before them', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api-1', 'api-2', 'database', 'live', 'migrate', 'proxy'])
    expect(service('database').image).toMatch(/^mysql:8\.4/)
    expect(service('live').image).toMatch(/^redis:7/)
  })

  test('migrates once before either API process starts', () => {
    for (const name of ['api-1', 'api-2']) {
      expect(service(name).depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' })
    }
    expect(service('migrate').depends_on).not.toHaveProperty('migrate')
    expect(service('migrate').command?.at(-1)).toBe('migrate')
  })

  test('lets the first API process fill an empty database before the second one starts', () => {
    expect(service('api-2').depends_on?.['api-1']).toEqual({ condition: 'service_healthy' })
    expect(service('api-1').healthcheck?.test?.join(' ')).toContain('/readyz')
  })

  test('opens only the ports of the proxy', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined)
    expect(open.map(([name]) => name)).toEqual(['proxy'])
  })

  test('makes every commit durable in the database', () => {
    expect(service('database').command).toContain('--innodb-flush-log-at-trx-commit=1')
  })

  test('has no secret of its own: each must be given', () => {
    const text = readText('compose.yaml')
    expect(service('api-1').environment?.['DATA_KEY']).toMatch(/^\$\{DATA_KEY:\?/)
    expect(service('database').environment?.['MYSQL_PASSWORD']).toMatch(/^\$\{MYSQL_PASSWORD:\?/)
    const example = readText('.env.example')
    for (const [, name] of text.matchAll(/\$\{([A-Z_]+)/g)) expect(example).toMatch(new RegExp(`^${name}=`, 'm'))
    expect(example).toMatch(/^DATA_KEY=$/m)
    expect(example).toMatch(/^MYSQL_PASSWORD=$/m)
  })

  test('sends the proxy to the two API processes and to ready ones only', () => {
    const proxy = readText('Caddyfile')
    expect(proxy).toContain('reverse_proxy api-1:4000 api-2:4000')
    expect(proxy).toContain('health_uri /readyz')
  })
})
