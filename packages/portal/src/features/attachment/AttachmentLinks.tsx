import { useText } from '../../ui/text/use-text'
import { isDocument } from './document-list'

interface AttachmentLinksProps {
  readonly attachments: readonly { readonly id: string; readonly url: string; readonly contentType: string; readonly name: string | null }[]
  /** What a photo is called here, by its place among the photos. */
  readonly photo: (n: number) => string
}

/** What is attached to a line of a list, one link after the other: photos open, documents are downloaded by their names. */
export function AttachmentLinks({ attachments, photo }: AttachmentLinksProps) {
  return (
    <>
      {attachments.filter((each) => !isDocument(each)).map(({ id, url }, n) => <a key={id} href={url} target="_blank" rel="noreferrer"> {photo(n + 1)}</a>)}
      <DocumentLinks attachments={attachments} />
    </>
  )
}

/** The documents among what is attached. */
export function DocumentLinks({ attachments }: Pick<AttachmentLinksProps, 'attachments'>) {
  const { t } = useText()
  return attachments.filter(isDocument).map(({ id, url, name }, n) => <a key={id} href={url} download={name ?? ''}> {name ?? t('document.unnamed', { n: n + 1 })}</a>)
}
