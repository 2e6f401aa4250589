import type { HouseholdGap, ProjectGap, ProjectRowFragment, TracedHouseholdFragment } from '../../gql/trace/graphql'

/** The dialogs that mend a link at a household. */
export type HouseholdMend = 'cause' | 'plan' | 'measure' | 'project' | 'cadre' | 'result' | 'end'

type Household = Pick<TracedHouseholdFragment, 'mainCause' | 'trace' | 'viewerCan'>

/** What mends which link; a whole list shows every household's own. */
const byGap = { NO_CAUSE: 'cause', NO_PLAN: 'plan', NO_MEASURE: 'measure', NO_PROJECT: 'project', NO_CADRE: 'cadre', NO_EFFECT: 'result', MEASURE_ON_CANCELLED: 'end', TRACE_INCOMPLETE: null } as const satisfies Record<HouseholdGap, HouseholdMend | null>

/** The dialogs that mend a household's broken links, as far as the viewer may: the one of the kind that is listed, or of all that it lacks. */
export function mendsOf({ mainCause, trace, viewerCan }: Household, gap: HouseholdGap): HouseholdMend[] {
  const lacking = {
    cause: mainCause === null && viewerCan.update,
    plan: trace?.plan === false && viewerCan.makePlan,
    measure: trace?.measure === false && viewerCan.recordMeasure,
    // A measure of a project mends both.
    project: trace?.project === false && viewerCan.recordMeasure,
    cadre: trace?.cadre === false && viewerCan.handOver,
    result: trace?.effect === false && trace.measure && viewerCan.recordMeasure,
    end: gap === 'MEASURE_ON_CANCELLED' && viewerCan.endMeasures,
  } satisfies Record<HouseholdMend, boolean>
  const wanted = byGap[gap]
  if (wanted !== null) return lacking[wanted] ? [wanted] : []
  const asked = ['cause', ...(lacking.project ? (['project'] as const) : (['measure'] as const)), 'cadre'] as const
  return asked.filter((name) => lacking[name])
}

/** The dialogs that mend a project's broken link. */
export type ProjectMend = 'households' | 'cadre' | 'complete' | 'verify'

/** The dialog that mends what a project of the list lacks, as far as the viewer may. */
export function projectMends({ viewerCan }: Pick<ProjectRowFragment, 'viewerCan'>, gap: ProjectGap | undefined): ProjectMend[] {
  switch (gap) {
    case 'NO_BENEFICIARY':
      return viewerCan.addBeneficiaries ? ['households'] : []
    case 'NO_CADRE':
      return viewerCan.assignCadre ? ['cadre'] : []
    case 'NO_RESULT':
      return (['complete', 'verify'] as const).filter((step) => viewerCan[step])
    case undefined:
      return []
  }
}
