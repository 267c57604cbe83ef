import { nameSet } from '../names.ts'

/** Elements that have no content and no end tag. */
export const VOID_ELEMENTS = nameSet('area base br col embed hr img input link meta param source track wbr')
