import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { ChildFiguresFragment, FiguresFragment } from '../../gql/dashboard/graphql'
import { CompareTable } from './CompareTable'

interface ComparePanelProps {
  readonly whole: FiguresFragment & { readonly children: readonly ChildFiguresFragment[] }
  readonly own: string | null
  readonly year: number
  /** Said differently where the page itself is called so. */
  readonly title?: string
}

/** The banners of the city side by side. */
export function ComparePanel({ whole, own, year, title }: ComparePanelProps) {
  const { t } = useText()
  return (
    <Panel title={title ?? t('dashboard.compare.title')} note={t('dashboard.compare.note', { year })} action={<CompareKey />}>
      <div className="table-scroll">
        <CompareTable rows={whole.children} total={whole} own={own} ownLabel={t('dashboard.compare.own')} year={year} opens={() => true} />
      </div>
    </Panel>
  )
}

export function CompareKey() {
  const { t } = useText()
  return (
    <span className="cap">
      <i className="compare-tick" aria-hidden="true" />
      {t('dashboard.compare.key')}
    </span>
  )
}
