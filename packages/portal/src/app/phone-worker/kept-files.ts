/** The files of one build that the phone's pages are made of. */
export interface PhoneFiles {
  /** Changes with any of the files. */
  readonly version: string
  /** What the shell of this build names; another build's shell names others. */
  readonly named: readonly string[]
  /** Addresses of script and style, the same whatever the language. */
  readonly files: readonly string[]
  /** Addresses of the texts of each language. */
  readonly texts: Readonly<Record<string, readonly string[]>>
}

const prefix = 'bangfu.phone.'
const shell = '/'
/** The build before stays, for a tab that was opened with it and has not asked for all of its pages yet. */
const buildsKept = 2

/** The build's files on this phone, so that the portal opens without a network. No answer of the service is ever among them. */
export class KeptFiles {
  readonly #name: string

  constructor(
    private readonly build: PhoneFiles,
    private readonly language: string,
    private readonly caches: CacheStorage,
    private readonly ask: (address: string) => Promise<Response>,
  ) {
    this.#name = prefix + build.version
  }

  /** Fetches what is missing of the build, all or nothing: a phone that has half of a version goes on with the one before. */
  async fill(): Promise<void> {
    const kept = await this.caches.open(this.#name)
    const addresses = [shell, ...this.build.files, ...(this.build.texts[this.language] ?? [])]
    const fetched = await Promise.all(addresses.map(async (address) => [address, (await kept.match(address)) ?? (await this.fetched(address))] as const))
    for (const [address, file] of fetched) await kept.put(address, file)
  }

  /** Removes the files of builds that no tab can need any more. */
  async clear(): Promise<void> {
    const builds = (await this.caches.keys()).filter((name) => name.startsWith(prefix) && name !== this.#name)
    for (const name of builds.slice(0, Math.max(0, builds.length - (buildsKept - 1)))) await this.caches.delete(name)
  }

  async shell(): Promise<Response> {
    return (await (await this.caches.open(this.#name)).match(shell)) ?? this.ask(shell)
  }

  /** A file by its address, whichever build it is of. */
  async file(address: string): Promise<Response> {
    return (await this.caches.match(address)) ?? this.ask(address)
  }

  private async fetched(address: string): Promise<Response> {
    // The name of a file says what is in it: what another build brought is the same. The shell's does not.
    const known = address === shell ? undefined : await this.caches.match(address)
    if (known !== undefined) return known
    const answer = await this.ask(address)
    if (!answer.ok) throw new Error(`${address} was answered ${answer.status}`)
    const text = address === shell ? await answer.clone().text() : null
    if (text !== null && this.build.named.some((name) => !text.includes(name))) throw new Error('The shell is of another build than the worker')
    return answer
  }
}

/** Forgets the files of every build: the phone goes to somebody who works at a desk. */
export async function forgetFiles(caches: CacheStorage): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
}
