export const attachment = {
  photos: '照片',
  count: '{{count}} 张',
  hint: '最多 {{most}} 张，会先缩小再传',
  photo: '照片 {{index}}',
  add: '加照片',
  remove: '去掉照片 {{index}}',
  sending: '正在传',
  failed: '没传上',
  notKept: '照片 {{index}} 没有传上：{{reason}}文字和其他照片都还在。',
  unreadable: '这张照片打不开，请换一张。',
} as const
