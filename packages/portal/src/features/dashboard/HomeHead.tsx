import type { ReactNode } from 'react'
import { formatToday } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import type { FiguresFragment } from '../../gql/dashboard/graphql'
import { useSession } from '../viewer/use-viewer'
import { AsOf } from './AsOf'

/** The head of a home: today, and how old the figures are. */
export function HomeHead({ figures, year, action }: { readonly figures: Pick<FiguresFragment, 'asOf' | 'history'>; readonly year: number; readonly action?: ReactNode }) {
  const { language } = useText()
  const { viewer } = useSession()
  return (
    <div className="page-head">
      <h1>{formatToday(viewer.businessDate, language)}</h1>
      <span className="spring" />
      <AsOf figures={figures} year={year} />
      {action}
    </div>
  )
}
