import { Crumbs } from '../../ui/Crumbs'
import { useText } from '../../ui/text/use-text'
import type { FiguresFragment } from '../../gql/dashboard/graphql'

type Place = Pick<FiguresFragment['region'], 'code' | 'name' | 'level' | 'parent'>

/** The way back up from a region. */
export function RegionCrumbs({ region }: { readonly region: Place }) {
  const { t } = useText()
  const steps: { readonly name: string; readonly href: string }[] = [{ name: t('shell.nav.home'), href: '/' }]
  if (region.parent) steps.push({ name: region.parent.name, href: `/regions/${region.parent.code}` })
  return <Crumbs steps={steps} here={region.name} />
}
