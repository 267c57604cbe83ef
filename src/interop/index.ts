export { INTEROP_CODES, type InteropCode } from '../core/codes/interop.ts'
