export { type Describable, describe, type Language } from './describe.ts'
