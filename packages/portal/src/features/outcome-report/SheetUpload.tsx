import { useId } from 'react'
import { useText } from '../../ui/text/use-text'

/** Brings a payroll or a list of deliveries: its rows go into the grid to be checked, and nothing else is kept of it. */
export function SheetUpload({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useText()
  const id = useId()
  return (
    <p className="sheet-upload">
      <label htmlFor={id}>{t('outcomeReport.sheet.upload')}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onFile(file)
          // The same file may be brought again once it was put right.
          event.target.value = ''
        }}
      />
      <small className="dim">{t('outcomeReport.sheet.uploadNote')}</small>
    </p>
  )
}
