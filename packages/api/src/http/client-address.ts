import { BlockList, isIPv4, isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** Where a proxy of one's own may stand: on the machine, or in a network that no address of the Internet is of. */
const NEARBY = new BlockList()
NEARBY.addSubnet('127.0.0.0', 8)
NEARBY.addSubnet('10.0.0.0', 8)
NEARBY.addSubnet('172.16.0.0', 12)
NEARBY.addSubnet('192.168.0.0', 16)
NEARBY.addAddress('::1', 'ipv6')
NEARBY.addSubnet('fc00::', 7, 'ipv6')

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '')
const isNearby = (address: string): boolean => (isIPv4(address) && NEARBY.check(address)) || (isIPv6(address) && NEARBY.check(address, 'ipv6'))

/**
 * The address that a request comes from, to count wrong tries by and for nothing else: the last that a proxy nearby named,
 * else the connection's own. Somebody nearby without a proxy may name any: the limit of each household holds all the same.
 */
export const clientAddress = (request: FastifyRequest): string => {
  const peer = plain(request.socket.remoteAddress ?? '')
  const header = request.headers['x-forwarded-for']
  const named = plain((Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').at(-1)?.trim() ?? '')
  return isNearby(peer) && (isIPv4(named) || isIPv6(named)) ? named : peer
}
