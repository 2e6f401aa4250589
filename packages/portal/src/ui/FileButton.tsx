import type { ReactNode } from 'react'
import type { FieldControl } from './Field'
import './FileButton.css'

interface FileButtonProps {
  /** Kinds of files, as the browser's own dialog takes them. */
  readonly accept: string
  readonly multiple?: boolean
  /** What its own style sheet calls it; a button like any other where nothing is said. */
  readonly look?: string
  readonly control?: FieldControl
  readonly onFiles: (files: readonly File[]) => void
  /** What it says, in the language of the page: the browser's own words for it are in the browser's. */
  readonly children: ReactNode
}

/** Chooses files from the device. The same file can be chosen again once it was put right. */
export function FileButton({ accept, multiple = false, look = 'button plain medium', control, onFiles, children }: FileButtonProps) {
  return (
    <label className={`file-button ${look}`}>
      {children}
      <input
        {...control}
        className="hidden-text"
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
