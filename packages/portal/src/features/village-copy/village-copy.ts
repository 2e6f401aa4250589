import { hexOf } from '../../ui/hex'
import { isObject } from '../delivery/service-request'
import { readWhatOpens } from '../sealed-store/sealing'
import { copiedPhotoPrefix, copyPrefix, filledKey, villageKey } from '../sealed-store/store-keys'
import { StoreFullError, type SealedContent, type SealedRecord, type SealedStore } from '../sealed-store/sealed-store'

/** What a page asked. */
export interface Asked {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** An answer of the service as it was then, with the instant of the device's clock. */
export interface KeptAnswer {
  readonly at: string
  readonly data: Readonly<Record<string, unknown>>
}

const answers = `${copyPrefix}answer/`

/** What the service answered to the pages of a supervisor's phone, kept sealed: it gave no more than the role may see, masked. */
export class VillageCopy {
  constructor(
    private readonly store: SealedStore,
    private readonly now: () => string = () => new Date().toISOString(),
  ) {}

  /** Keeps answers in one step; answers the keys of their records. A phone without room keeps those that it has: what was not sent comes first. */
  async keep(written: readonly (Asked & { readonly data: object })[]): Promise<readonly string[]> {
    const at = this.now()
    const records = await Promise.all(written.map(async ({ data, ...asked }): Promise<SealedRecord> => ({ key: await keyOf(asked), content: JSON.stringify({ at, data }) })))
    try {
      await this.store.write(records)
    } catch (error) {
      if (!(error instanceof StoreFullError)) throw error
    }
    return records.map(({ key }) => key)
  }

  /** When the whole copy of a village was last made anew; null when it never was, was cut half way, or is of another village. */
  async filledAt(village: string): Promise<string | null> {
    if ((await readWhatOpens(this.store, villageKey)) !== village) return null
    const at = await readWhatOpens(this.store, filledKey)
    return typeof at === 'string' ? at : null
  }

  /** The whole copy was made anew, with households and tasks under the keys named: those that left the village since, and where one is sent no longer, are read no longer. */
  async endWith(kept: ReadonlySet<string>): Promise<void> {
    const left: string[] = []
    for (const key of await this.store.list(answers)) {
      if (!kept.has(key) && isOfHouseholds(await readWhatOpens(this.store, key))) left.push(key)
    }
    try {
      await this.store.write([{ key: filledKey, content: this.now() }], left)
    } catch (error) {
      if (!(error instanceof StoreFullError)) throw error
      await this.store.remove(left)
    }
  }

  /** Begins the copy of a village: answers and photos that are of another one go. */
  async beginWith(village: string): Promise<void> {
    if ((await readWhatOpens(this.store, villageKey)) === village) return
    await this.store.remove([filledKey, ...(await this.store.list(answers)), ...(await this.store.list(copiedPhotoPrefix))])
    await this.store.write([{ key: villageKey, content: village }])
  }

  /** The answer that was last kept to this question; null when there is none. */
  async find(asked: Asked): Promise<KeptAnswer | null> {
    const content = await readWhatOpens(this.store, await keyOf(asked))
    return typeof content === 'string' ? (JSON.parse(content) as KeptAnswer) : null
  }
}

/** Whether an answer is of households, or of where one is sent; what one has answered already stays as it was read. */
function isOfHouseholds(content: SealedContent | null): boolean {
  if (typeof content !== 'string') return false
  const { data } = JSON.parse(content) as KeptAnswer
  return 'household' in data || 'households' in data || 'ownInspectionTask' in data || isOfOpenTasks(data['ownInspectionTasks'])
}

function isOfOpenTasks(page: unknown): boolean {
  const nodes = isObject(page) ? page['nodes'] : null
  return Array.isArray(nodes) && nodes.some((task) => isObject(task) && task['status'] !== 'ANSWERED')
}

/** Names of records lie open in the browser: what was asked for is in them as a digest alone. */
async function keyOf({ operation, variables }: Asked): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([operation, Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1))])))
  return answers + hexOf(new Uint8Array(digest))
}
