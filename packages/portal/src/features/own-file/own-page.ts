import type { OwnFilePartsFragment } from '../../gql/own-file/graphql'
import type { Translate } from '../../ui/text/catalogue'
import type { OwnAnswer, OwnFault } from './own-request'

export type OwnFile = OwnFilePartsFragment

/** What every part of the page is drawn with. */
export interface OwnPage {
  readonly t: Translate
  readonly language: 'zh-CN' | 'en'
  /** Sends one of the page's operations. */
  readonly send: <Data>(operationName: string, variables?: object) => Promise<OwnAnswer<Data>>
  /** Draws the file anew, as the API last gave it. */
  readonly show: (file: OwnFile) => void
  /** Draws the door; the session is over. */
  readonly end: () => void
}

/** A fault in words. */
export function faultText({ t }: OwnPage, fault: OwnFault): string {
  if (fault.kind === 'wait') return t('ownPage.fault.wait', { seconds: fault.seconds })
  if (fault.kind === 'ended') return t('ownPage.ended')
  return fault.kind === 'offline' ? t('ownPage.fault.offline') : t('ownPage.fault.broken')
}
