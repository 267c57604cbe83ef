/**
 * Write an address of the web as an IRI of RDF, which a space, a quotation mark, an angle bracket and the like would end.
 *
 * Browsers encode them, so people give addresses with them: `https://pain.fr/mon fichier.pdf`.
 */
export function webIri(address: string | undefined): string | undefined {
  return address?.replace(NO_SIGN_OF_IRIS, encodeURIComponent)
}

const NO_SIGN_OF_IRIS = /[\p{Cc}\s<>"{}|\\^`]/gu
