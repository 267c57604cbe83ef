import * as z from 'zod'

// In a form whose field begins with `https://`, a whole address gives `https://https://…`, which has a host `https`; of two
// addresses that a comma or a semicolon parts, all of the first is in the host.
const HOST = /^(?!https?$)[^,;]+$/

/** Validates an absolute address of the web (`http` or `https`); nothing that a browser could run. */
export const webAddressSchema = z.url({ protocol: /^https?$/, hostname: HOST })
