export const poorVillage = {
  title: '贫困旗县与贫困村',
  choose: '选旗县和苏木乡镇',
  chooseNote: '选好以后列出它的嘎查村，勾上建档立卡的贫困村。任命驻村干部、统计覆盖都以这里为准。',
  unknown: '没有这个地方',
  village: '贫困嘎查村',
  code: '代码',
  save: '保存',
  changed: '改了 {{shown}} 个，还没有保存',
  saved: '已保存',
  count: '{{shown}} 个贫困村',
  list: { label: '贫困旗县名单', none: '不在名单上', NATIONAL: '国家级', AUTONOMOUS_REGION: '自治区级' },
} as const
