export const projectsOnPage = 50

/** What the list of a village's projects asks for. */
export function projectsAsked(region: string, after: string | null) {
  return { region, first: projectsOnPage, after }
}
