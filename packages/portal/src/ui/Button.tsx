import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'wouter'
import './Button.css'

type Look = 'primary' | 'plain' | 'quiet' | 'outlined'
type Size = 'small' | 'medium' | 'large'

interface LookProps {
  readonly look?: Look
  readonly size?: Size
  readonly children: ReactNode
}

/** One primary button a page: the act it is for. Busy keeps its width and its word, and cannot be pressed twice. */
export function Button({
  look = 'plain',
  size = 'medium',
  busy = false,
  type = 'button',
  children,
  ...rest
}: LookProps & { readonly busy?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) {
  return (
    <button {...rest} type={type} className={classOf(look, size)} aria-busy={busy || undefined} disabled={busy || rest.disabled}>
      {children}
    </button>
  )
}

export function ButtonLink({ look = 'plain', size = 'medium', href, children }: LookProps & { readonly href: string }) {
  return (
    <Link href={href} className={classOf(look, size)}>
      {children}
    </Link>
  )
}

/** A link that leaves the single page: a file to download. */
export function DownloadLink({ look = 'plain', size = 'medium', href, children }: LookProps & { readonly href: string }) {
  return (
    <a href={href} download className={classOf(look, size)}>
      {children}
    </a>
  )
}

function classOf(look: Look, size: Size): string {
  return `button ${look} ${size}`
}
