// Reads the data of the article, and finds in it what the page shows.

import { parseDataset, validateDataset } from 'ess-domain/models'

/** Reads a dataset: its problems, and its value unless one of them is an error. */
export function readDataset(json) {
  const outcome = parseDataset(json)
  const problems = validateDataset(json)
  const isSound = outcome.ok && problems.every(({ severity }) => severity !== 'error')
  return { problems, ...(isSound && { dataset: outcome.value }) }
}

/** Gathers what the page shows of a dataset: its article with the forum, the visit, the PTCE that received it. */
export function subjectsOf(dataset) {
  const byId = new Map(
    ['actors', 'ptces', 'communities', 'places', 'sources', 'forums', 'visits'].flatMap((name) =>
      dataset[name].map((entity) => [entity.id, entity]),
    ),
  )
  const [article] = dataset.articles
  const visit = dataset.visits.find(({ id }) => article.about.includes(id))
  return {
    article,
    visit,
    ptce: byId.get(visit.host),
    community: byId.get(visit.community),
    forum: byId.get(article.forum),
    glossary: dataset.glossary,
    earlierVisits: dataset.visits.filter(
      ({ community, ordinal }) => community === visit.community && ordinal < visit.ordinal,
    ),
    byId,
  }
}
