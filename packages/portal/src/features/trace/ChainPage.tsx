import type { ChainEnd } from '../../gql/trace/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Missing } from '../../ui/request/Missing'
import { useText } from '../../ui/text/use-text'
import { ChainPanel } from './ChainPanel'

const ends = ['HOUSEHOLD', 'PLAN', 'PROJECT', 'CADRE'] as const satisfies readonly ChainEnd[]

/** The chain from any of its ends, on a page of its own. */
export function ChainPage({ end, id }: { readonly end: string; readonly id: string }) {
  const { t } = useText()
  usePageTitle(t('trace.chain.title'))
  const known = ends.find((name) => name === end)
  if (known === undefined) return <Missing />
  return (
    <>
      <Crumbs steps={[{ name: t('trace.title'), href: '/trace' }]} here={t('trace.chain.title')} />
      <div className="page-head"><h1>{t('trace.chain.title')}</h1></div>
      <ChainPanel end={known} id={id} />
    </>
  )
}
