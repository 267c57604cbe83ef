import * as z from 'zod'

/** Validates an absolute address of the web (`http` or `https`); nothing that a browser could run. */
export const webAddressSchema = z.url({ protocol: /^https?$/ })
