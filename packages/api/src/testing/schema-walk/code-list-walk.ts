import { asked } from './walker.js'
import type { Walker } from './walker.js'

/** What the lists hold that the city keeps itself: the same for everybody. Their words are those of the migration. */
export const walkCodeLists = async (walker: Walker): Promise<void> => {
  const { codeList } = await asked(walker, 'codeList', '{ codeList(list: LINKAGE_MODEL) { code zh en namedInSource active version } }')
  const entries = codeList as readonly { readonly code: string; readonly namedInSource: boolean }[]
  walker.found.field({ kind: 'value', value: [7, 3] }, [entries.length, entries.filter(({ namedInSource }) => namedInSource).length], 'codeList')
}
