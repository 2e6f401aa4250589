import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useText } from './text/use-text'
import './Crumbs.css'

interface CrumbsProps {
  readonly steps: readonly { readonly name: string; readonly href: string }[]
  readonly here: string
  readonly children?: ReactNode
}

/** Where this page lies; what stands at the right goes to its neighbours. */
export function Crumbs({ steps, here, children }: CrumbsProps) {
  const { t } = useText()
  return (
    <nav className="crumbs" aria-label={t('ui.crumbs')}>
      {steps.map(({ name, href }) => (
        <span key={href}>
          <Link href={href}>{name}</Link> <span aria-hidden="true">/</span>
        </span>
      ))}
      <span aria-current="page" className="num">{here}</span>
      <span className="spring" />
      {children}
    </nav>
  )
}
