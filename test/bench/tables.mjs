// Tables for the terminal and for the page.
import { shortNumber } from './speeds.mjs'

/** Lays out what was asked and what was reached; costs should be low, all else high. */
export function ratioTable(rows) {
  return {
    head: ['figure', 'against', 'reached', 'at least', 'aim', ''],
    rows: rows.map(({ figure, against, reached, floor, aim, unit = '×', isCost }) => [
      figure,
      against,
      `${shortNumber(reached)} ${unit}`,
      limit(floor, isCost, unit),
      limit(aim, isCost, unit),
      floor === undefined ? '' : verdict(reached, floor, aim, isCost),
    ]),
  }
}

function limit(value, isCost, unit) {
  if (value === undefined) return ''
  return `${isCost ? '≤ ' : ''}${value} ${unit}`
}

function verdict(reached, floor, aim, isCost) {
  const passes = (value) => (isCost ? reached <= value : reached >= value)
  return passes(aim) ? 'aim' : passes(floor) ? 'floor' : 'below'
}

/** Writes a table in columns. */
export function textTable({ head, rows }) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')
  const isText = (column) => rows.every((row) => !/^(?:≤ |× )?[\d.]/.test(row[column]))
  return [head, widths.map((width) => '─'.repeat(width)), ...rows].map(line).join('\n')
}

/** Writes a table in Markdown. */
export function markdownTable({ head, rows }) {
  const line = (row) => `| ${row.join(' | ')} |`
  return [line(head), `|${head.map((_, column) => (column === 0 ? '---|' : '--:|')).join('')}`, ...rows.map(line)].join(
    '\n',
  )
}
