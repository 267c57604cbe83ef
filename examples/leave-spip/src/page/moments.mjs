/** A whole date as what YAML writes as a date; a month or a year, of which site generators read no date, as nothing. */
export function dateOf(moment) {
  return moment === null || moment.length < 'YYYY-MM-DD'.length ? undefined : new Date(moment)
}

/** A month or a year as a text; a whole date as nothing. */
export function partialOf(moment) {
  return moment !== null && moment.length < 'YYYY-MM-DD'.length ? moment : undefined
}
