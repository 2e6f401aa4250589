/** Which villages are listed: all, or those that need one thing. */
export const supervisionViews = ['all', 'vacant', 'endingSoon', 'trainingDue', 'conflicts'] as const
export type SupervisionView = (typeof supervisionViews)[number]

/** Whether a village belongs in a view. */
export function needOf(village: Readonly<Record<Exclude<SupervisionView, 'all'>, number>>, view: SupervisionView): boolean {
  return view === 'all' || village[view] > 0
}
