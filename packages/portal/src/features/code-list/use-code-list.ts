import { useQuery } from '@apollo/client/react'
import { CodeListDocument, type CodeListName, type CodeListQuery } from '../../gql/code-list/graphql'
import { useText } from '../../ui/text/use-text'

export type CodeListEntry = CodeListQuery['codeList'][number]

/** A list that the city keeps itself, and its entries in the reader's language; a code that the list does not hold stands for itself. */
export function useCodeList(list: CodeListName) {
  const { language } = useText()
  const { data } = useQuery(CodeListDocument, { variables: { list } })
  const entries = data?.codeList ?? []
  const wordOf = ({ zh, en }: CodeListEntry) => (language === 'en' ? en : zh)
  return {
    entries,
    wordOf,
    nameOf: (code: string) => {
      const entry = entries.find((each) => each.code === code)
      return entry === undefined ? code : wordOf(entry)
    },
  }
}
