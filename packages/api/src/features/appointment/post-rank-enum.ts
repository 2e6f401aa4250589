import { registerEnumType } from 'type-graphql'
import { PostRank } from './post-ranks.js'

registerEnumType(PostRank, {
  name: 'PostRank',
  description: 'Rank of a post (职务级别).',
  valuesConfig: {
    NATIONAL_CHIEF: { description: 'National level, chief (国家级正职).' },
    NATIONAL_DEPUTY: { description: 'National level, deputy (国家级副职).' },
    PROVINCIAL_CHIEF: { description: 'Provincial level, chief (省部级正职).' },
    PROVINCIAL_DEPUTY: { description: 'Provincial level, deputy (省部级副职).' },
    BUREAU_CHIEF: { description: 'Bureau level, chief (厅局级正职).' },
    BUREAU_DEPUTY: { description: 'Bureau level, deputy (厅局级副职).' },
    DIVISION_CHIEF: { description: 'Division level, chief (县处级正职).' },
    DIVISION_DEPUTY: { description: 'Division level, deputy (县处级副职).' },
    SECTION_CHIEF: { description: 'Section level, chief (乡科级正职).' },
    SECTION_DEPUTY: { description: 'Section level, deputy (乡科级副职).' },
    SECTION_MEMBER: { description: 'Section member (科员).' },
    CLERK: { description: 'Clerk (办事员).' },
    UNRANKED: { description: 'Not ranked (未定职).' },
  },
})

/** The ranks of the schema; importing them from here makes sure that they are registered. */
export const PostRankEnum = PostRank
