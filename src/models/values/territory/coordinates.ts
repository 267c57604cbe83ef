import * as z from 'zod'

/** Validates a point on the globe. */
export const coordinatesSchema = z
  .strictObject({
    /** Degrees north of the equator. */
    latitude: z.number().min(-90).max(90),
    /** Degrees east of Greenwich. */
    longitude: z.number().min(-180).max(180),
  })
  .readonly()

/** A point on the globe (WGS 84). */
export interface Coordinates extends z.output<typeof coordinatesSchema> {}
