export const signIn = {
  title: 'Signed-in devices',
  current: 'This one',
  times: 'Signed in {{began}}, last used {{seen}}',
  consequence: 'That device is signed out at once. A phone forgets its copies at its next contact; what was not sent stays sealed. If you do not know the device, change your password too.',
  end: { title: 'Sign this device out', act: 'Sign out' },
  endOthers: { title: 'Sign all other devices out', act: 'Sign all others out' },
  browser: {
    WECHAT: 'WeChat', QQ: 'QQ', HUAWEI: 'Huawei Browser', XIAOMI: 'Xiaomi Browser', UC: 'UC Browser', EDGE: 'Edge', FIREFOX: 'Firefox', CHROME: 'Chrome', SAFARI: 'Safari', SCRIPT: 'A program', OTHER: 'Another browser',
  },
  system: { ANDROID: 'Android phone', HARMONY: 'HarmonyOS phone', IPHONE: 'iPhone', IPAD: 'iPad', WINDOWS: 'Windows computer', MAC: 'Mac', LINUX: 'Linux computer', OTHER: 'unknown device' },
  push: {
    title: 'Notices on this device',
    isOn: 'On',
    isOff: 'Off',
    note: 'When there is a new notice this device says what it is about and its number, never a name. It ends when you sign out.',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    offered: 'This device can tell you of new notices. Turn that on in the account menu:',
    denied: 'The browser does not allow notifications from this site. Allow them in the browser’s settings, then try again.',
    unreachable: 'The browser’s push service cannot be reached from here, so nothing was turned on. Your notices are in the portal all the same.',
  },
} as const
