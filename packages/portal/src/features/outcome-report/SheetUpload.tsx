import { FileButton } from '../../ui/FileButton'
import { useText } from '../../ui/text/use-text'

/** Brings a payroll or a list of deliveries: its rows go into the grid to be checked, and nothing else is kept of it. */
export function SheetUpload({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useText()
  return (
    <p className="sheet-upload">
      <FileButton accept=".xlsx,.csv" onFiles={([file]) => { if (file !== undefined) onFile(file) }}>{t('outcomeReport.sheet.upload')}</FileButton>
      <small className="dim">{t('outcomeReport.sheet.uploadNote')}</small>
    </p>
  )
}
