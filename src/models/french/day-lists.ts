import { dayNumber } from '../values/dates/calendar-day.ts'
import { type DateForm, type DatePoint, edtfOf } from './date-point.ts'
import { DAY, DAY_NUMBER, dayOf, MONTH, monthNumber, weekdayNumber } from './date-vocabulary.ts'

const DAYS = new RegExp(DAY_NUMBER, 'g')
// Other joints are between days: « les 19, 20 et 21 » are a time, for they are in a row, « les 3 et 10 » are not.
const TO_DAY = /-|au /

// « entre le 3 et le 10 » is a time too; of « depuis le 3 jusqu’au 10 » the end would be lost.
const WORD_BEFORE = '(?<=(entre|depuis|partir|compter) (?:(?:du|les?) )?)'

/** Forms of words for several days that are one time; of others, the month is read. */
export const DAY_LIST_FORMS: readonly DateForm[] = [
  // 12 au 14/06/2015, 12/06 au 14/06/2015, 12 et 13/06/2015
  {
    form: /(\d{1,2})(?:[/.](\d{1,2}))?( (?:au|et(?: le)?) |-)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/y,
    read: ([day, month, joint, lastDay, lastMonth, year]) =>
      numericDays(joint, Number(day), Number(month ?? lastMonth), Number(lastDay), Number(lastMonth), Number(year)),
  },
  // 19 au 21 juin 2014, 19-21 juin 2014, jeudi 19, vendredi 20 et samedi 21 juin 2014
  {
    form: new RegExp(
      `(?:${WORD_BEFORE}|)${DAY}((?:(?:, ?| ?[/-] ?)(?:le )?${DAY}){0,29})( (?:(?:jusqu')?au|et(?: le)?|&) | ?[/-] ?)${DAY} ${MONTH}(?: (\\d{4}))?`,
      'y',
    ),
    read: ([word, weekday, first, others = '', , , joint = '', , last, name, year]) => {
      const days = [first, ...(others.match(DAYS) ?? []), last].map(dayOf)
      const isRow = days.every((day, index) => index === 0 || day - 1 === days[index - 1])
      const isTime = TO_DAY.test(joint) ? word === undefined : word === 'entre' || isRow
      return isTime ? daysOfMonth(weekday, dayOf(first), dayOf(last), name, year) : undefined
    },
  },
]

function daysOfMonth(
  weekdayName: string | undefined,
  day: number,
  lastDay: number,
  name: string | undefined,
  year: string | undefined,
): DatePoint {
  const month = monthNumber(name ?? '')
  const weekday = weekdayNumber(weekdayName)
  if (year === undefined) return { month, day, lastDay, weekday }
  return { edtf: `${edtfOf(Number(year), month, day)}/${edtfOf(Number(year), month, lastDay)}`, weekday }
}

// « 28/12 au 03/01/2015 » begins in the year before. The month of « 12/06 et 14/07/2015 » would be that of one alone.
function numericDays(
  joint = '',
  day: number,
  month: number,
  lastDay: number,
  lastMonth: number,
  lastYear: number,
): DatePoint {
  const year = month > lastMonth ? lastYear - 1 : lastYear
  const isRow = dayNumber(year, month, day) + 1 === dayNumber(lastYear, lastMonth, lastDay)
  if (!TO_DAY.test(joint) && !isRow) return 'unclear'
  return { edtf: `${edtfOf(year, month, day)}/${edtfOf(lastYear, lastMonth, lastDay)}` }
}
