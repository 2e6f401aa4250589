export const signIn = {
  title: '登录的设备',
  current: '本机',
  times: '{{began}} 登录，最近使用 {{seen}}',
  consequence: '那台设备立刻退出登录。手机下次联网时会清除副本，没有发出的封存着。如果不认识这台设备，请同时修改密码。',
  end: { title: '退出这台设备', act: '退出' },
  endOthers: { title: '退出其他所有设备', act: '退出其他设备' },
  browser: {
    WECHAT: '微信', QQ: 'QQ', HUAWEI: '华为浏览器', XIAOMI: '小米浏览器', UC: 'UC 浏览器', EDGE: 'Edge 浏览器', FIREFOX: '火狐浏览器', CHROME: 'Chrome 浏览器', SAFARI: 'Safari 浏览器', SCRIPT: '程序', OTHER: '其他浏览器',
  },
  system: { ANDROID: '安卓手机', HARMONY: '鸿蒙手机', IPHONE: 'iPhone', IPAD: 'iPad', WINDOWS: 'Windows 电脑', MAC: '苹果电脑', LINUX: 'Linux 电脑', OTHER: '未知设备' },
  push: {
    title: '通知提醒',
    isOn: '已开通',
    isOff: '未开通',
    note: '有新通知时，这台设备会提示：只写是什么事和编号，不写姓名。退出登录后自动停止。',
    turnOn: '开通',
    turnOff: '关闭',
    offered: '有新通知时，可以让这台设备提示。在账户菜单里开通：',
    denied: '浏览器没有允许本站发通知。请在浏览器设置里允许后再试。',
    unreachable: '这里连不上浏览器的推送服务，没有开通。通知仍可在系统里查看。',
  },
} as const
