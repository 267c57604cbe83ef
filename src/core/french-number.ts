let writer: Intl.NumberFormat | undefined

/** Write a number as French does: with a comma, and a narrow non-breaking space between thousands. */
export function frenchNumber(value: number): string {
  // Made when it is first needed: that takes longer than all that an import does.
  writer ??= new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 })
  return writer.format(value)
}
