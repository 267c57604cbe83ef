import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { RenderOptions } from '../../src/spip/index.ts'
import { spipParse, spipToRehype } from '../../src/unified/index.ts'

/** A way through unified to HTML. */
export interface Pipeline {
  readonly name: string
  readonly rendererOf: (options: RenderOptions) => (source: string) => string
}

/** The pipeline alone, and with the sanitizer that its users know, as it comes. */
export const pipelines: readonly Pipeline[] = [
  {
    name: 'a pipeline',
    rendererOf: (options) => {
      const processor = unified().use(spipParse).use(spipToRehype, options).use(rehypeStringify).freeze()
      return (source) => String(processor.processSync(source))
    },
  },
  {
    name: 'a pipeline with rehype-sanitize',
    rendererOf: (options) => {
      const processor = unified()
        .use(spipParse)
        .use(spipToRehype, options)
        .use(rehypeSanitize)
        .use(rehypeStringify)
        .freeze()
      return (source) => String(processor.processSync(source))
    },
  },
]
