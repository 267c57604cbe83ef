import * as z from 'zod'
import type { RowCode } from '../../core/codes/rows.ts'
import { type KeptIp, keepAddress } from '../../moderation/index.ts'

/** The address of a row, and what is wrong with it. */
export interface AddressCell {
  readonly ip: KeptIp
  readonly fault?: RowCode
}

const ADDRESS = z.union([z.ipv4(), z.ipv6()])
// What this library writes for an address that was cut.
const NETWORK = z.union([z.cidrv4(), z.cidrv6()])
const DIGEST = /^[\da-f]{32}$/i

/** Read the column `ip`: an address is kept whole for some days from writing; a digest is none. */
export function readAddressCell(text: string, submittedAt: string, days: number): AddressCell {
  if (text === '') return { ip: { kind: 'none' } }
  if (DIGEST.test(text)) return { ip: { kind: 'none' }, fault: 'rows/ip-digest' }
  if (ADDRESS.safeParse(text).success) return { ip: keepAddress(text, submittedAt, days) }
  if (NETWORK.safeParse(text).success) return { ip: { kind: 'prefix', value: text } }
  return { ip: { kind: 'none' }, fault: 'rows/ip-invalid' }
}
