import DataLoader from 'dataloader'
import type { Access } from '../access/viewer.js'

const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>()

/**
 * Collects the keys that siblings of one level ask for and loads them in one statement. `owner` lives as long as the
 * request (an Access or the context); `name` must name the load and everything its result depends on, arguments too.
 */
export const batched = <T>(owner: Access | object, name: string, key: string, load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>, missing: T): Promise<T> => {
  let named = loaders.get(owner)
  if (named === undefined) {
    named = new Map()
    loaders.set(owner, named)
  }
  let loader = named.get(name)
  if (loader === undefined) {
    loader = new DataLoader<string, unknown>(async (keys) => {
      const found = await load(keys)
      return keys.map((each) => found.get(each) ?? missing)
    })
    named.set(name, loader)
  }
  return loader.load(key) as Promise<T>
}
