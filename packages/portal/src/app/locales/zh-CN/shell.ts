export const shell = {
  pages: '页面',
  account: '账号',
  signIns: '登录的设备',
  version: {
    title: '帮扶有新版本了',
    note: '写好还没发出的都在。换新版本要重新打开一下页面。',
    act: '换新版本',
  },
  nav: {
    home: '首页',
    householdsMasked: '村里的户',
    ownObservations: '我的上报',
    notices: '通知',
  },
} as const
