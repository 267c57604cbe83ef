/** What a text says beside its HTML: typography, plain text, marked terms, facts, references, problems and places. */
export const mutate = [
  'src/spip/{typography,text,annotate}/*.ts',
  'src/spip/{annotate-terms,apply-typography,collect-references,inspect-text,report,spip-to-text,trace-spip}.ts',
  'src/spip/{characters,choose-variant,event,event-ranges,language,span-list,unique-names,variants}.ts',
  'src/spip/{names,options,render-settings,stream-of}.ts',
]

/** The unit tests of the markup; the tables of typography are read by those of HTML too. */
export const tests = [
  'test/spip/{typography,text,annotate}/!(stops).test.ts',
  'test/spip/html/**/!(sound-markup).test.ts',
  'test/spip/!(stringify-spip|stringify-spip-elsewhere|stringify-spip-limits|positions|source-of-node).test.ts',
]

/** The lowest score, in percent, that passes. */
export const least = 85
