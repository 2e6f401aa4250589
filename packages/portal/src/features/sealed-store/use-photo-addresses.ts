import { useEffect, useState } from 'react'
import { readWhatOpens } from './sealing'
import type { SealedStore } from './sealed-store'

/** Addresses on this page of the photos that lie in a store, by their key; of those that do not there is none. */
export function usePhotoAddresses(store: SealedStore | null, keys: readonly string[]): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map())
  const named = keys.join(' ')
  useEffect(() => {
    if (store === null || named === '') return
    const made: string[] = []
    let closed = false
    const show = async () => {
      const shown = new Map<string, string>()
      for (const key of named.split(' ')) {
        const content = await readWhatOpens(store, key)
        if (!(content instanceof Uint8Array)) continue
        const address = URL.createObjectURL(new Blob([content], { type: 'image/jpeg' }))
        made.push(address)
        shown.set(key, address)
      }
      if (closed) made.forEach((address) => URL.revokeObjectURL(address))
      else setAddresses(shown)
    }
    show().catch(reportError)
    return () => {
      closed = true
      made.forEach((address) => URL.revokeObjectURL(address))
    }
  }, [named, store])
  return addresses
}
