declare module 'jsonld' {
  /** The part of the processor that tests use: it has no types of its own. */
  const jsonld: {
    expand(
      document: object,
      options: {
        readonly base: string
        readonly safe: boolean
        readonly documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string }>
      },
    ): Promise<unknown>
  }
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default jsonld
}
