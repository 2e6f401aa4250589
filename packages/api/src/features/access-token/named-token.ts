import type { Viewer } from '../../access/viewer.js'
import type { AuditChange } from '../audit/audit-trail.js'

/** What the trail adds to an act that an access token did: its name. Nothing for a person. */
export const namedToken = ({ accessToken }: Pick<Viewer, 'accessToken'>): AuditChange[] => (accessToken === undefined ? [] : [{ field: 'accessToken', from: null, to: accessToken.name }])
