// Articles and sections, a page of rows at a time.

import { checkSpipRecord, checkSpipTexts } from 'ess-domain/interop'
import { readRecords } from '../index/read-records.mjs'
import { articlePages } from '../page/article-page.mjs'
import { authorPages } from '../page/author-page.mjs'
import { keywordPages } from '../page/keyword-page.mjs'
import { readPageLinks } from '../page/page-links.mjs'
import { sectionPages } from '../page/section-page.mjs'
import { ofRow, ofText } from './finding.mjs'

/** The tables whose rows are pages: SPIP's word for their type, what writes them, what they are called. */
const PAGES = {
  articles: { type: 'article', pagesOf: articlePages, label: 'Articles' },
  auteurs: { type: 'auteur', pagesOf: authorPages, label: 'Authors' },
  mots: { type: 'mot', pagesOf: keywordPages, label: 'Keywords' },
  rubriques: { type: 'rubrique', pagesOf: sectionPages, label: 'Sections' },
}

/** Writes the pages of a table from the row after the last one that is done. */
export async function writePages(table, work) {
  const { database, index, log, messages, options, progress, state, stopIfAsked, target } = work
  const { label, pagesOf, type } = PAGES[table]
  progress.step(label, index.objects[type].size)
  let done = state.counts[table] ?? 0
  for await (const { entries, last } of readRecords(database, table, options, { after: state.after })) {
    const records = entries.flatMap(({ record }) => record ?? [])
    const links = await readPageLinks(
      database,
      index,
      type,
      records.map(({ id }) => id),
    )
    for (const { problems, record } of entries) {
      for (const problem of problems) log.add(ofRow(problem))
      if (record === undefined) continue
      for (const problem of checkSpipRecord(table, record, index.standing)) log.add(ofRow(problem))
      for (const problem of checkSpipTexts(table, record, index.standing)) log.add(ofRow(problem))
      const place = ofText(table, record.id)
      const report = (problem, column) => {
        // Told by its own check, with the object and whether it is published.
        if (problem.code !== 'spip/unresolved-reference') log.add(place(problem, column))
      }
      const files = pagesOf(record, { index, links, report, hasComments: messages.has(type, record.id) })
      for (const { file, text } of files) target.write(file, text)
      state.count('files', files.length)
      state.count(table)
      progress.tick(++done)
    }
    state.save({ after: last, problemBytes: log.flush() })
    stopIfAsked()
  }
}
