import type { Organisation } from '../../models/organisation.ts'

/** Tell whether an organisation is stated to be of the ESS: what is not known is not said. */
export function isOfEss({ ess }: Organisation): boolean {
  return ess !== undefined && ess.is !== 'non' && ess.is !== 'unknown'
}
