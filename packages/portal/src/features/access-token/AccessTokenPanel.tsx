import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { EnterpriseAccessTokensDocument, type EnterpriseAccessTokensQuery } from '../../gql/access-token/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { fullInstant } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { PanelFault } from '../../ui/request/PanelFault'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { EndTokenDialog } from './EndTokenDialog'
import { IssueTokenDialog } from './IssueTokenDialog'

type Token = NonNullable<EnterpriseAccessTokensQuery['enterprise']>['accessTokens'][number]

/** The keys of an enterprise's accounting systems; nothing for whoever may not see them, nor where there are none and the viewer makes none. */
export function AccessTokenPanel({ enterprise }: { readonly enterprise: string }) {
  const { t } = useText()
  const { can } = useSession()
  const [issuing, setIssuing] = useState(false)
  const { data, error, refetch } = useQuery(EnterpriseAccessTokensDocument, can('accessToken.read') ? { variables: { id: enterprise } } : skipToken)
  const [ending, setEnding] = useState<Token | null>(null)
  const tokens = data?.enterprise?.accessTokens ?? []
  const mayIssue = data?.enterprise?.viewerCan.issueAccessToken === true
  if (error !== undefined && data === undefined) return <PanelFault title={t('accessToken.title')} error={error} onRetry={refetch} />
  if (tokens.length === 0 && !mayIssue) return null
  const mayEnd = tokens.some(({ viewerCanEnd }) => viewerCanEnd)
  return (
    <Panel title={t('accessToken.title')} action={mayIssue && <Button size="small" onClick={() => setIssuing(true)}>{t('accessToken.issue')}</Button>}>
      <p className="panel-body dim">{t('accessToken.about')}</p>
      {tokens.length === 0 ? (
        <Empty title={t('accessToken.none')} />
      ) : (
        <table className="table blocks">
          <thead>
            <tr>
              <th scope="col">{t('accessToken.name')}</th>
              <th scope="col">{t('accessToken.chief')}</th>
              <th scope="col">{t('accessToken.createdBy')}</th>
              <th scope="col">{t('accessToken.expires')}</th>
              <th scope="col">{t('accessToken.lastUsed')}</th>
              {mayEnd && <th scope="col"><span className="hidden-text">{t('accessToken.end')}</span></th>}
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <tr key={token.id}>
                <th scope="row">{token.name}</th>
                <td>{token.chief.name}</td>
                <td>{token.createdBy.name}</td>
                <td className="num">{token.endedAt === null ? fullInstant(token.expiresAt) : t('accessToken.endedAt', { at: fullInstant(token.endedAt) })}</td>
                <td className="num">{token.lastUsedAt === null ? t('accessToken.never') : fullInstant(token.lastUsedAt)}</td>
                {mayEnd && <td className="right">{token.viewerCanEnd && <Button size="small" onClick={() => setEnding(token)}>{t('accessToken.end')}</Button>}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ending !== null && <EndTokenDialog token={ending} onClose={() => setEnding(null)} onEnded={() => void refetch()} />}
      {issuing && <IssueTokenDialog enterprise={enterprise} onClose={() => setIssuing(false)} onIssued={() => void refetch()} />}
    </Panel>
  )
}
