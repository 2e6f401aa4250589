import { expect, test } from 'vitest'
import { isLoopback } from './loopback'

test('an address of the machine itself is told from one that a household can open', () => {
  for (const own of ['127.0.0.1', '127.1.2.3', 'localhost', 'bangfu.localhost', '[::1]']) expect(isLoopback(own), own).toBe(true)
  for (const reached of ['fupin.tongliao.gov.cn', '10.0.0.5', '192.168.1.20', '127.0.0.1.example.cn', 'localhost.example.cn']) expect(isLoopback(reached), reached).toBe(false)
})
