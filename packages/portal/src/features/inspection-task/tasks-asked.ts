/** What the list of the households asks for to which one is sent: those without an answer, or those with one. */
export function tasksAsked(open: boolean, after: string | null) {
  return { open, first: 30, after }
}
