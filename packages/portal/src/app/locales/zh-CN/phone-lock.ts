export const phoneLock = {
  pin: 'PIN（4 到 8 位数字）',
  entry: {
    title: '输入 PIN',
    act: '打开',
    wrong: 'PIN 不对。',
    wait: 'PIN 不对。请等 {{seconds}} 秒再试。',
    password: '忘了 PIN，用密码登录',
    note: '连错 10 次，手机上的副本会清除；没有发出的封存着，您用密码登录后接着发。',
  },
  set: {
    menu: '手机 PIN',
    title: '设手机 PIN',
    note: '设了 PIN，没有信号也能看本村的公示、户、通知和您的上报。5 分钟不动要再输一次。',
    before: '现在的 PIN',
    again: '再输一遍',
    rule: '4 到 8 位数字，不要全一样，不要连着数。',
    different: '两遍不一样。',
    act: '设好',
  },
  home: {
    title: '没有信号也想看？',
    note: '先设一个 PIN，别人拿到手机也看不到村里的事。',
    act: '设 PIN',
    cannot: '这个网址不能在手机上加密，所以手机上什么都不存：没有网络就打不开，没发出的关了页面就没了。请用 https 开头的网址，或者问系统管理员。',
  },
  signOut: {
    title_other: '还有 {{count}} 件没有发出',
    note: '现在退出，它们会封在这台手机里，别人打不开；您下次在这台手机上登录，就接着发。手机上其他的都会清除。',
    lost: '现在退出，它们就没有了，不能找回：这个网址或者无痕窗口里，手机存不住东西。请先等它们发出去。',
    stay: '先不退出',
  },
} as const
