import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import './ShortcutsDialog.css'

const shortcuts = [
  { keys: ['/'], name: 'search' },
  { keys: ['g', 'h'], name: 'home' },
  { keys: ['g', 'l'], name: 'households' },
  { keys: ['g', 'n'], name: 'notices' },
  { keys: ['↑', '↓'], name: 'rows' },
  { keys: ['Enter'], name: 'open' },
  { keys: ['Esc'], name: 'close' },
  { keys: ['?'], name: 'help' },
] as const

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <Dialog title={t('shell.keyboard')} onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, name }) => (
          <div key={name}>
            <dt>{t(`shell.shortcuts.${name}`)}</dt>
            <dd>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
