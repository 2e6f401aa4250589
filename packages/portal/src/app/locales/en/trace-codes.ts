/** The words that stand wherever a project is named. */
export const traceCodes = {
  projectStatus: { PLANNED: 'Planned', UNDERWAY: 'Under way', COMPLETED: 'To verify', VERIFIED: 'Verified', STOPPED: 'Stopped' },
  task: { INFRASTRUCTURE: 'Infrastructure', PUBLIC_SERVICE: 'Public services', INDUSTRY: 'Industry', VILLAGE_APPEARANCE: 'Houses and streets', ECOLOGY: 'Ecology', ORGANISATION: 'Village organisations' },
  effect: { DEVELOPMENT_TYPE: 'To earn by', TRANSFER_TYPE: 'Handed out' },
  category: { INDUSTRY: 'Industry', RELOCATION: 'Relocation', ECO_COMPENSATION: 'Eco-compensation', EDUCATION: 'Education', SAFETY_NET: 'Safety net' },
} as const
