import type { ReactNode } from 'react'
import { DownloadLink } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'

type Condition = string | number | boolean | readonly string[] | null | undefined

interface ExportLinkProps {
  /** As the API names the list in its address. */
  readonly list: 'observations' | 'enterprises' | 'linkages' | 'outcome-reports' | 'cases' | 'appointments' | 'accounts' | 'late-visitors' | 'village-files' | 'inspection-tasks'
  /** The conditions of the list as it is shown. */
  readonly filter: Readonly<Record<string, Condition>>
  /** What it says where the page shows more than the list alone. */
  readonly children?: ReactNode
}

/** The list as it is filtered, as a workbook. */
export function ExportLink({ list, filter, children }: ExportLinkProps) {
  const { t } = useText()
  const parameters = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, String(value)]])))
  return <DownloadLink size="small" href={`/exports/${list}.xlsx?${parameters.toString()}`}>{children ?? t('exportList.act')}</DownloadLink>
}
