import { Link } from 'wouter'
import './Tabs.css'

export interface Tab {
  readonly name: string
  readonly href: string
  readonly count?: number
  readonly current: boolean
}

/** Tabs whose place is in the address: links, so back works and a colleague opens the same one. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ name, href, count, current }) => (
        <Link key={href} href={href} replace aria-current={current ? 'page' : undefined}>
          {name}
          {count !== undefined && <em className="num">{count}</em>}
        </Link>
      ))}
    </nav>
  )
}
