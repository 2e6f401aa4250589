import type { Sentence } from '../../text/sentence.js'

/** What can stand in the way of marking divisions, in words for the person. */
export const REGION_SENTENCES = {
  many: { zh: '一次标记 1 至 500 个嘎查村。', en: 'Mark 1 to 500 villages at a time.' },
  notVillage: { zh: '这里只能是嘎查村，不能是其他层级。没有改动任何嘎查村。', en: 'Only villages can be marked here. No village was changed.' },
  notBanner: { zh: '只有旗县区可以列为贫困旗县。', en: 'Only a banner or county can be listed as poor.' },
  held: { zh: '还有人被任命负责其中的贫困嘎查村，请先结束任命。没有改动任何嘎查村。', en: 'People are still appointed to one of these poor villages. End their appointments first. No village was changed.' },
  heldBanner: { zh: '还有市领导包联这个贫困旗县，请先结束任命。', en: 'A city leader still answers for this banner. End the appointment first.' },
} as const satisfies Record<string, Sentence>
