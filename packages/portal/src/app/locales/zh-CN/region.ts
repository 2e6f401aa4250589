export const region = {
  level: { CITY: '市', BANNER: '旗县市区', TOWN: '苏木乡镇', VILLAGE: '嘎查村' },
  choose: '请选{{level}}',
  whole: '{{place}}全部',
} as const
