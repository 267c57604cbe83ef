/**
 * Deepest nesting of blocks (quotations, lists, HTML blocks) that is kept; further openers are flattened.
 *
 * Far above what authors write, far below what makes browsers and recursive tools of the ecosystem fail.
 */
export const MAX_BLOCK_DEPTH = 60

/** Deepest level of a list (`-***…`): deeper markers are read as this one. */
export const MAX_LIST_DEPTH = 20

/**
 * How far behind `[[<b>` an end tag `</b>` is looked for, which makes `<b>` a tag and not the name of the note.
 *
 * Without a limit, each of many `[[<b>` in a long text would read that text to its end.
 */
export const MAX_NAME_REACH = 5000

/** Most spans of emphasis that are open at one time; a run of openers that may open more is text. */
export const MAX_EMPHASIS_DEPTH = 60
