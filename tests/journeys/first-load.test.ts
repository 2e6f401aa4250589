import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { desk, journey, phone } from './browser.js'
import { watchCode } from './fetched-code.js'
import { signIn } from './sign-in.js'

const built = fileURLToPath(new URL('../../packages/portal/dist', import.meta.url))
const perKilobyte = 1_000

interface FirstLoad {
  readonly login: string
  readonly size: typeof desk
  /** Script, gzip kB, before the home shows its figures. */
  readonly most: number
  /** Whether the role has the phone's frame or the desk's, of which the other is not to be fetched. */
  readonly frame: 'PhoneShell' | 'DeskShell'
}

/** A supervisor's signal is weak; leaders and offices sit at a desk. */
const roles: readonly FirstLoad[] = [
  { login: 'supervisor-2891', size: phone, most: 162, frame: 'PhoneShell' },
  ...['city-leader-5', 'division-leader-290', 'first-secretary-290', 'section-leader-2701', 'chief-439', 'city-office', 'banner-office-150525', 'town-office-150525100', 'finance-office', 'bank-office', 'auditor', 'administrator'].map(
    (login): FirstLoad => ({ login, size: desk, most: 350, frame: 'DeskShell' }),
  ),
]

interface Part {
  readonly name: string
  readonly bytes: number
}

/** What the service sends of a file: it is compressed once, at the build, and as far as it goes; a small one is sent as it is. */
function sentBytes(name: string): number {
  const file = path.join(built, name)
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size
}

function partsOf(addresses: Iterable<string>): Part[] {
  return [...addresses].map((name) => ({ name, bytes: sentBytes(name) })).toSorted((one, other) => other.bytes - one.bytes)
}

const kilobytes = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.bytes, 0) / perKilobyte

/** What is too large by its largest parts, so that whoever reads it knows where to begin. */
function excessOf(parts: readonly Part[], most: number): string {
  if (kilobytes(parts) <= most) return ''
  const largest = parts.slice(0, 12).map(({ name, bytes }) => `  ${(bytes / perKilobyte).toFixed(1)} kB ${name}`)
  return [`${kilobytes(parts).toFixed(1)} kB and not ${most}; the largest parts:`, ...largest].join('\n')
}

describe('what a home fetches before it shows', () => {
  for (const { login, size, most, frame } of roles) {
    journey(`to ${login} is at most ${most} kB, and of its own frame alone`, async ({ arrive }) => {
      const { page, settles } = await arrive({ size })
      await signIn(page, login)
      const code = watchCode(page)
      await page.goto('/')
      expect(await settles()).toBe(true)
      const parts = partsOf(code)
      expect(parts.length).toBeGreaterThan(0)
      expect(excessOf(login.startsWith('supervisor') ? parts : parts.filter(({ name }) => name.endsWith('.js')), most)).toBe('')
      expect(parts.some(({ name }) => name.includes(`/${frame}-`))).toBe(true)
      expect(parts.some(({ name }) => name.includes(frame === 'PhoneShell' ? '/DeskShell-' : '/supervisor-'))).toBe(false)
    })
  }

  journey('is there compressed already', async ({ arrive }) => {
    const { page, context } = await arrive()
    const code = watchCode(page)
    await page.goto('/')
    expect(code.size).toBeGreaterThan(0)
    for (const address of code) {
      const answer = await context.request.get(address, { headers: { 'accept-encoding': 'br' } })
      const { length } = readFileSync(path.join(built, address))
      expect([address, answer.headers()['content-encoding']]).toEqual([address, length < perKilobyte ? undefined : 'br'])
    }
  })
})
