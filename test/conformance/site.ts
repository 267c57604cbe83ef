import type { RenderOptions } from '../../src/spip/index.ts'

interface PublishedObject {
  readonly title: string
  readonly lang: string
}

/** The objects that existed on the site where the expected HTML was measured. */
const PUBLISHED: Readonly<Record<string, PublishedObject>> = {
  article12: { title: 'La tournée du fournil solidaire', lang: 'fr' },
  article27: { title: "10. Financer l'amorçage d'un pôle : premiers retours", lang: 'fr' },
  article48: { title: 'A bakery that hires its neighbours', lang: 'en' },
  rubrique3: { title: 'Visites apprenantes', lang: 'fr' },
}

export const siteUrl = 'http://localhost/'

type Resolve = NonNullable<RenderOptions['resolve']>

function resolveAmong(published: Readonly<Record<string, PublishedObject>>): Resolve {
  return {
    link: ({ type, id }) => {
      const object = published[`${type}${id}`]
      return object && { url: `spip.php?${type}${id}`, ...object }
    },
  }
}

export const resolve: Resolve = resolveAmong(PUBLISHED)

const { rubrique3: _unknownThere, ...publishedForReference } = PUBLISHED

/** The reference examples were measured on a site without section 3. */
export const resolveForReference: Resolve = resolveAmong(publishedForReference)
