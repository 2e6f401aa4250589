export const ownCode = {
  title: '本户查询码',
  explanation: '为 {{name}}（{{number}}）生成一次性码，打印成纸条当面交给本户。本户凭户编号和一次性码打开自己的档案，确认成效、申请更正、投诉反映。',
  never: '还没有发过。',
  unused: '上一张 {{issued}} 发放，还没有用，到 {{until}} 有效。重新生成后，上一张作废。',
  used: '上一张 {{issued}} 发放，本户 {{used}} 用过。',
  make: '生成新的一次性码',
  slip: {
    title: '查看自己家的档案',
    note: '请交给本户，不要拍照，不要转发。',
    head: '户主',
    address: '一、打开网址',
    number: '二、输入户编号',
    code: '三、输入一次性码',
    until: '有效期到',
    warning: '一次性码只能用一次。不要告诉别人。用过以后还想看，到苏木镇（乡镇）扶贫办再领。',
  },
} as const
