import type { DuplicateFactsFragment } from '../../gql/duplicate/graphql'
import { useText } from '../../ui/text/use-text'

/** Members of the same name and birthday in both files, and whether their ID numbers agree; the numbers themselves are not shown. */
export function SamePersons({ pairs }: { readonly pairs: DuplicateFactsFragment['samePersons'] }) {
  const { t } = useText()
  if (pairs.length === 0) return null
  return (
    <fieldset className="field">
      <legend>{t('duplicate.same.title')}</legend>
      <ul className="duplicate-same">
        {pairs.map(({ first, sameIdNumber }) => (
          <li key={first.id}>
            {first.name} <span className="num dim">{first.birthDate ?? ''}</span>
            <b className={sameIdNumber === false ? 'late' : undefined}>{t(sameIdNumber === null ? 'duplicate.same.unknown' : sameIdNumber ? 'duplicate.same.same' : 'duplicate.same.different')}</b>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
