/** What the State writes in place of what a person does not want to be public; in a line or a full name, of a part. */
const MASK = /\[(?:ND|NON[- ]DIFFUSIBLE)\]/i

/** Tell whether a text holds a mask: what stands around it may be what the person did not want to be public. */
export function isMasked(text: string): boolean {
  return MASK.test(text)
}
