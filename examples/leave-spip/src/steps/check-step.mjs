// What is wrong with the rows that are no page of their own, and with links.

import {
  checkSpipRecord,
  checkSpipRedirects,
  checkSpipTexts,
  fromSpipTableRow,
  placeSpipSections,
} from 'ess-domain/interop'
import { readRecords, recordsOf } from '../index/read-records.mjs'
import { safeAddress } from '../page/safe-link.mjs'
import { ofRow, ofText } from './finding.mjs'

const TABLES = ['groupes_mots', 'documents']
const LINKS = ['auteurs_liens', 'mots_liens', 'documents_liens']

/** Checks the tables beside the pages; `after` is not asked: it is done as a whole. */
export async function checkTables({ database, index, log, options, progress }) {
  progress.step('Tables', TABLES.length + LINKS.length)
  let done = 0
  for (const table of TABLES) {
    for await (const { entries } of readRecords(database, table, options)) {
      for (const { problems, record } of entries) {
        report(log, problems)
        if (record !== undefined) checkRecord(table, record, { index, log })
      }
    }
    progress.tick(++done)
  }
  await checkSections(database, log, options)
  const redirected = [...index.articles].map(([id, { redirect = '' }]) => ({ id, redirect }))
  report(log, checkSpipRedirects(redirected))
  for (const table of LINKS) {
    for await (const row of database.stream(table)) {
      const outcome = fromSpipTableRow(table, row)
      report(log, outcome.problems)
      if (outcome.ok) report(log, checkSpipRecord(table, outcome.value, index.standing))
    }
    progress.tick(++done)
  }
}

function checkRecord(table, record, { index, log }) {
  report(log, checkSpipRecord(table, record, index.standing))
  report(log, checkSpipTexts(table, record, index.standing))
  const place = ofText(table, record.id)
  if (record.remote) safeAddress(record.file, 'fichier', (problem, column) => log.add(place(problem, column)))
}

async function checkSections(database, log, options) {
  const sections = []
  for await (const { id, parent } of recordsOf(database, 'rubriques', options, {
    names: ['id_rubrique', 'id_parent'],
  })) {
    sections.push({ id, parent })
  }
  report(log, placeSpipSections(sections).problems)
}

function report(log, problems) {
  for (const problem of problems) log.add(ofRow(problem))
}
