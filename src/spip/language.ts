import { nameSet } from './names.ts'

// ISO 639-1, and the longer codes that SPIP sites use; a region or a way of address may follow (`pt_br`, `fr_tu`).
const CODES =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu arc ast cpf fon roa sux'
const KNOWN = nameSet(CODES)
const SHAPE = /^([a-z]{2,3})(?:_[a-z]{2,3}){0,2}$/

/**
 * Tell whether a word is a language code as SPIP writes them: `fr`, `pt_br`, `fr_tu`.
 */
export function isLanguageCode(word: string): boolean {
  const match = SHAPE.exec(word)
  return match !== null && KNOWN.has(match[1] ?? '')
}
