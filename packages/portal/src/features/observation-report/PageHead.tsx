import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useText } from '../../ui/text/use-text'
import './PageHead.css'

/** The head of a page that takes the whole phone: the way back, its name, and what is known of it. */
export function PageHead({ title, back, children }: { readonly title: string; readonly back: string; readonly children?: ReactNode }) {
  const { t } = useText()
  return (
    <div className="phone-page-head">
      <Link href={back} className="phone-page-back" aria-label={t('observationReport.form.back')} />
      <h1 className="num">{title}</h1>
      <span className="spring" />
      {children}
    </div>
  )
}
