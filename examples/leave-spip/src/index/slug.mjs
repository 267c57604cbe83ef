/** Longest name of a file, in characters, without what tells it from another of the same name. */
const LONGEST = 80

/** The same in bytes, of which file systems take 255 with all that follows. */
const MOST_BYTES = 200

/** Names that no file and no folder has on Windows, whatever follows a dot. */
const WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

const LIGATURES = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/** Names a page by its title: letters without accents, digits and hyphens; `or` when nothing of that is in it. */
export function slugOf(title, or) {
  const plain = title
    .slice(0, 4 * LONGEST)
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
  return cut([...plain].slice(0, LONGEST)).replace(/-$/, '') || or
}

function cut(letters) {
  let name = ''
  for (const letter of letters) {
    if (Buffer.byteLength(name + letter) > MOST_BYTES) break
    name += letter
  }
  return name
}

/** Every language. */
export const ANY = '*'

/** Gives out names in the folders of each language, each name once: the second that asks for one gets its id behind it. */
export class SlugRegister {
  #taken = new Map()

  /** Takes the name of a page in the folder of a section, in one language or in `ANY`. */
  take(language, section, title, or, id) {
    const wanted = slugOf(title, or)
    let slug = wanted
    for (let count = 1; this.#has(language, section, slug); count++)
      slug = `${wanted}-${id}${count === 1 ? '' : `-${count}`}`
    this.#names(language, section).add(slug)
    return slug
  }

  #has(language, section, slug) {
    // The page of the folder itself, to which Hugo and Astro give this name.
    return (
      slug === 'index' ||
      WINDOWS.test(slug) ||
      this.#names(language, section).has(slug) ||
      this.#names(ANY, section).has(slug)
    )
  }

  #names(language, section) {
    const folder = `${language} ${section ?? 0}`
    if (!this.#taken.has(folder)) this.#taken.set(folder, new Set())
    return this.#taken.get(folder)
  }
}
