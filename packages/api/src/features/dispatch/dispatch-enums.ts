import { registerEnumType } from 'type-graphql'
import { DispatchCampaign, EndKind } from './dispatch-codes.js'

registerEnumType(DispatchCampaign, {
  name: 'DispatchCampaign',
  description: 'For what cadres are sent: two rosters that are never added up (C-4, C-6).',
  valuesConfig: {
    WORK_TEAM: { description: 'Stationed in a village with its work team (驻村帮扶, C-4).' },
    GRASSROOTS: { description: 'The campaign of cadres who go to the grass roots (干部下基层, C-6).' },
  },
})
registerEnumType(EndKind, {
  name: 'EndKind',
  description: 'Why somebody no longer serves.',
  valuesConfig: {
    TERM_OVER: { description: 'The term is over (任期届满).' },
    RECALL: { description: 'Recalled as unfit (召回).' },
    TRANSFER: { description: 'Moved to other work (工作调动).' },
    OTHER: { description: 'Another reason (其他).' },
  },
})

/** The campaigns of the schema; importing them from here makes sure that they are registered. */
export const DispatchCampaignEnum = DispatchCampaign
/** The kinds of the schema. */
export const EndKindEnum = EndKind
