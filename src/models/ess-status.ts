import * as z from 'zod'
import { frozen } from './reading/frozen.ts'
import { isoDateSchema } from './values/dates/iso-date.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** Validates how an organisation stands to the ESS. */
export const essStatusSchema = frozen(
  z.strictObject({
    /**
     * `droit`: by its form (art. 1, II, 1°); `statuts`: a company by its statutes (art. 1, II, 2°); `oui`: stated to
     * be, without a word on which of both; `non`: stated not to be; `unknown`: nothing is known, which is not a no.
     */
    is: z.enum(['droit', 'statuts', 'oui', 'non', 'unknown']),
    /** What it rests on, in words. */
    basis: textSchema.optional(),
    /** The day that it is known for. */
    at: isoDateSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** How an organisation stands to the *économie sociale et solidaire* (loi n° 2014-856 du 31 juillet 2014, art. 1). */
export interface EssStatus extends z.output<typeof essStatusSchema> {}
