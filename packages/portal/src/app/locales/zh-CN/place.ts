export const place = {
  name: '在哪里',
  none: '没有记位置，可不记',
  take: '记下',
  taking: '正在找位置',
  taken: '已记下位置',
  within: '误差 {{metres}} 米',
  drop: '不带',
  failed: '没有得到位置，不记也可以。',
} as const
