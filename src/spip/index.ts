export { renderSpip, renderSpipInline, spipToHtml } from './render-spip.ts'
