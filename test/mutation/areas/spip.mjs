/** The code that decides which HTML and which addresses of a text reach the output. */
export const mutate = [
  // What is allowed, and how it is written.
  'src/spip/html/{policy,attributes,read-attributes,relations,url,hast,elements,tag-like,escape}.ts',
  // A browser reads an address with its character references resolved, and so does `url.ts`.
  'src/spip/character-references.ts',
  // Tags and raw blocks: where they end, and what becomes of them.
  'src/spip/parse/inline/{html-tag,html-comment,raw-block}.ts',
  'src/spip/html/nodes/html.ts',
  // What is written with an address, an id or attributes of the text.
  'src/spip/html/nodes/{abbreviation,anchor,code,document,footnote,glossary-link,link,resource}.ts',
  // What is opened is closed, so that no text reaches out of the element that it is put in.
  'src/spip/html/{writer,element-stack,output,tags,notes}.ts',
  // What an app answers, as addresses.
  'src/spip/answers.ts',
]

/** The unit tests: properties and the hostile corpus take minutes where these take a second. */
export const tests = [
  'test/spip/html/!(sound-markup).test.ts',
  'test/spip/html/nodes/*.test.ts',
  'test/spip/{answers,character-references,notation}.test.ts',
  'test/spip/parse/block/{html,quote}.test.ts',
  'test/spip/parse/inline/*.test.ts',
]

/** The lowest score, in percent, that passes. */
export const least = 90
