export const document = {
  title: 'PDF 文件',
  add: '加 PDF 文件',
  hint: '最多 {{most}} 份，每份不超过 8 MB',
  take: '去掉',
  remove: '去掉 {{name}}',
  sending: '正在传',
  failed: '没传上',
  notKept: '{{name}} 没有传上：{{reason}}',
  notPdf: '这不是 PDF 文件，请换一个，或者拍照上传。',
  tooLarge: '文件超过 8 MB，请缩小后再传。',
  left: '有照片或文件没有传上，请重试或去掉。',
  unnamed: 'PDF 文件 {{n}}',
} as const
