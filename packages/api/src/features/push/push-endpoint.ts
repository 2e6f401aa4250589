import { BlockList, isIP } from 'node:net'

/** Longest address of a push service that is taken, in characters. */
const LONGEST_ENDPOINT = 1_000

const reserved = new BlockList()
for (const [network, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3]] as const) reserved.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16]] as const) reserved.addSubnet(network, bits, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an address is one that the whole internet reaches: not this machine, not its network, not a tunnel into either
 * (RFC 6890). Whoever subscribes names an address that the service will write to, and must not reach past its walls by it.
 */
export const isGlobalAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !reserved.check(address, 'ipv4')
  return family === 6 && global6.check(address, 'ipv6') && !reserved.check(address, 'ipv6')
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** The host of an address as `isIP` takes it. */
export const plainHost = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')

/**
 * The address of a device's push service as it may be written to, or null: https without a password in it, to a name or a
 * global address. With `allowPrivate` also private addresses, and http on this machine alone.
 */
export const endpointOf = (text: string, allowPrivate: boolean): URL | null => {
  if (text.length > LONGEST_ENDPOINT || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  const host = plainHost(url.hostname)
  if (url.protocol === 'http:') return allowPrivate && isLoopback(url.hostname) ? url : null
  if (url.protocol !== 'https:') return null
  if (allowPrivate) return url
  if (isIP(host) !== 0) return isGlobalAddress(host) ? url : null
  // A name without a dot is one of the own network.
  return host.includes('.') && !/\.(localhost|local|internal)\.?$/.test(host) ? url : null
}
