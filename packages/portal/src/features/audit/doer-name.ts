import type { TrailEntryFragment } from '../../gql/audit/graphql'
import type { Translate } from '../../ui/text/catalogue'

/** What a reporter does with an observation; the trail tells nobody's name there when the report was made without one. */
const ofReporters: ReadonlySet<string> = new Set(['observation.submit', 'observation.close', 'observation.reopen'])

/** Who did what an entry says; where it names nobody, in what part. */
export function doerName({ action, by }: Pick<TrailEntryFragment, 'action' | 'by'>, t: Translate): string {
  if (by !== null) return by.name
  if (action.startsWith('ownFile.')) return t('audit.household')
  return t(ofReporters.has(action) ? 'audit.unnamedReporter' : 'audit.system')
}
