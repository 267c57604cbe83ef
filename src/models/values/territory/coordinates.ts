import * as z from 'zod'
import { frozen } from '../../reading/frozen.ts'

/** Validates a point on the globe. */
export const coordinatesSchema = frozen(
  z.strictObject({
    /** Degrees north of the equator. */
    latitude: z.number().min(-90).max(90),
    /** Degrees east of Greenwich. */
    longitude: z.number().min(-180).max(180),
  }),
)

/** A point on the globe (WGS 84). */
export interface Coordinates extends z.output<typeof coordinatesSchema> {}
