import { VillageFile } from './VillageFile'

/** A village come to from its town. */
export function VillagePage({ code }: { readonly code: string }) {
  return <VillageFile code={code} />
}
