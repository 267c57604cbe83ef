import type { Article } from '../../../models/article.ts'
import { compact } from '../../compact.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { webIri } from '../web-iri.ts'

/** Write an article, and the way to it from the home page. Its text is on its page. */
export function articleNode(article: Article, linked: LinkedDataset): JsonLdNode {
  const { id, title, url, published, publisher, language, about, glossaryUses, basedOn = [] } = article
  return compact({
    '@id': linked.iri(id),
    '@type': 'Article',
    headline: title,
    url: webIri(url),
    datePublished: published,
    publisher: linked.ref(publisher),
    inLanguage: language,
    about: about.map(linked.ref),
    mentions: [...new Set(glossaryUses.map(({ term }) => term))].map(linked.ref),
    isBasedOn: basedOn.map(({ source }) => linked.ref(source)),
    mainEntityOfPage: pageOf(article),
  })
}

function pageOf({ url, breadcrumb }: Article): JsonLdNode | undefined {
  if (breadcrumb.length === 0) return undefined
  const items = breadcrumb.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name }))
  return compact({
    '@type': 'WebPage',
    url: webIri(url),
    breadcrumb: { '@type': 'BreadcrumbList', itemListElement: items },
  })
}
