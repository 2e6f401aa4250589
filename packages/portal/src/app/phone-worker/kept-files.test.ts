import { expect, test } from 'vitest'
import { forgetFiles, KeptFiles, type PhoneFiles } from './kept-files'

/** Caches as a browser has them, as far as the worker asks. */
class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>()

  open(name: string): Promise<Pick<Cache, 'match' | 'put'>> {
    const files = this.kept.get(name) ?? new Map<string, Response>()
    this.kept.set(name, files)
    return Promise.resolve({
      match: (address) => Promise.resolve(files.get(address as string)?.clone()),
      put: (address, file) => Promise.resolve(void files.set(address as string, file)),
    })
  }

  match(address: string): Promise<Response | undefined> {
    return Promise.resolve([...this.kept.values()].find((files) => files.has(address))?.get(address)?.clone())
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.kept.keys()])
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(name))
  }
}

const first: PhoneFiles = { version: '1', named: ['/assets/initial-1.js'], files: ['/assets/initial-1.js', '/assets/parts-1.js'], texts: { 'zh-CN': ['/assets/zh-1.js'], en: ['/assets/en-1.js'] } }
const second: PhoneFiles = { ...first, version: '2', named: ['/assets/initial-2.js'], files: ['/assets/initial-2.js', '/assets/parts-1.js'] }

/** A service that serves a build, and what was asked of it. */
function served(build: PhoneFiles, missing: string | null = null): { readonly asked: string[]; readonly ask: (address: string) => Promise<Response> } {
  const asked: string[] = []
  return {
    asked,
    ask: (address) => {
      asked.push(address)
      if (address === missing) return Promise.resolve(new Response('', { status: 404 }))
      return Promise.resolve(new Response(address === '/' ? `<script src="${build.named.join()}">` : address))
    },
  }
}

const keptOf = (build: PhoneFiles, caches: FakeCaches, ask: (address: string) => Promise<Response>, language = 'zh-CN') => new KeptFiles(build, language, caches as unknown as CacheStorage, ask)
const offline = () => Promise.reject(new TypeError('Failed to fetch'))

test('once filled, the shell, every file and the texts of the language are there without a network', async () => {
  const caches = new FakeCaches()
  await keptOf(first, caches, served(first).ask).fill()
  const kept = keptOf(first, caches, offline)
  expect(await (await kept.shell()).text()).toContain('/assets/initial-1.js')
  for (const address of [...first.files, '/assets/zh-1.js']) expect(await (await kept.file(address)).text()).toBe(address)
  await expect(kept.file('/assets/en-1.js')).rejects.toBeInstanceOf(TypeError)
})

test('a new version fetches only what changed, and the one before stays for tabs that are open with it', async () => {
  const caches = new FakeCaches()
  await keptOf(first, caches, served(first).ask).fill()
  const { asked, ask } = served(second)
  await keptOf(second, caches, ask).fill()
  expect(asked).toEqual(['/', '/assets/initial-2.js'])
  await keptOf(second, caches, offline).clear()
  expect(await (await keptOf(second, caches, offline).file('/assets/initial-1.js')).text()).toBe('/assets/initial-1.js')
})

test('two versions are kept at most', async () => {
  const caches = new FakeCaches()
  for (const version of ['1', '2', '3']) {
    const kept = keptOf({ ...first, version }, caches, served(first).ask)
    await kept.fill()
    await kept.clear()
  }
  expect(await caches.keys()).toEqual(['bangfu.phone.2', 'bangfu.phone.3'])
})

test('a version of which a file is missing is not kept at all', async () => {
  const caches = new FakeCaches()
  await expect(keptOf(first, caches, served(first, '/assets/parts-1.js').ask).fill()).rejects.toThrow('404')
  expect(caches.kept.get('bangfu.phone.1')?.size).toBe(0)
})

test('a shell of another build than the worker’s is not taken for its own', async () => {
  const caches = new FakeCaches()
  await expect(keptOf(first, caches, served(second).ask).fill()).rejects.toThrow('another build')
})

test('whoever leaves the phone’s pages leaves none of their files, and nobody else’s go', async () => {
  const caches = new FakeCaches()
  await caches.open('elsewhere')
  await keptOf(first, caches, served(first).ask).fill()
  await forgetFiles(caches as unknown as CacheStorage)
  expect(await caches.keys()).toEqual(['elsewhere'])
})
