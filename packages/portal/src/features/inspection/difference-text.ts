import { formatCount, formatPercent } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

interface Differences {
  readonly differing: number | null
  readonly differenceRate: number | null
}

/** How many answers differ from the register, and the rate; `missing` where there is none to compare. Of few answers whoever is sent to one of them is told neither (4.3). */
export function differenceText({ differing, differenceRate }: Differences, missing: string, t: Translate): string {
  if (differing === null) return t('inspection.few')
  return differenceRate === null ? missing : t('inspection.differ', { count: differing, shown: formatCount(differing), rate: formatPercent(differenceRate) })
}

/** The same of one question: answered and nothing on file to compare with is not the same as not answered, and what is not safe is told beside. */
export function questionText({ answered, unsafe, ...differences }: Differences & { readonly answered: number; readonly unsafe: number | null }, t: Translate): string {
  const difference = differenceText(differences, t(answered === 0 ? 'inspection.notAnswered' : 'inspection.nothingOnFile'), t)
  return unsafe === null || unsafe === 0 ? difference : [t('inspection.unsafe', { count: unsafe, shown: formatCount(unsafe) }), difference].join(' · ')
}
