import type { LinkageForm } from '../../gql/linkage/graphql'
import { formatDay } from '../../ui/format/date'
import type { Translate } from '../../ui/text/catalogue'
import type { Language } from '../../ui/text/use-text'

interface NamedLinkage {
  readonly form: LinkageForm
  readonly startedOn: string
  readonly region: { readonly name: string }
}

/** A contract as its enterprise tells it from its others: form, village and first day, since one village may have several of a form. */
export function linkageName({ form, startedOn, region }: NamedLinkage, t: Translate, language: Language): string {
  return [t(`linkage.form.${form}`), region.name, t('outcomeReport.linkage.since', { from: formatDay(startedOn, language) })].join(' · ')
}
