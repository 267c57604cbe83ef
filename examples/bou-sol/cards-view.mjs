// The facts of the article as cards, from validated data. What comes from elsewhere than the article says so.

import { writeDate, writeList, writeRank } from './french.mjs'
import { html } from './markup.mjs'

/** Shows the visit and the PTCE that received it. */
export function cardsView(subjects) {
  return html`<aside class="cards" aria-labelledby="reperes">
    <h2 id="reperes">Repères</h2>
    ${visitCard(subjects)}
    ${ptceCard(subjects)}
    <p class="sources">* Ne vient pas de l’article : l’astérisque mène à sa source.</p>
  </aside>`
}

function visitCard({ byId, community, earlierVisits, ptce, visit }) {
  const names = (ids) => writeList(ids.map((id) => byId.get(id).name))
  return html`<section class="card">
    <h3>${rankOf(visit.ordinal)} visite apprenante</h3>
    <dl>
      ${fact('Date', html`<time datetime="${visit.date.edtf}">${writeDate(visit.date.edtf)}</time>`)}
      ${fact('Lieu', byId.get(visit.place)?.name)}
      ${fact('Accueil', `PTCE ${ptce.name}`)}
      ${fact('Communauté', community.name)}
      ${fact('Animation', names(community.animators))}
      ${fact('Appui', names(community.supporters))}
      ${fact('Présents', visit.participants?.text)}
      ${fact('Témoignages', countedOf(visit.testimonies, 'annoncés'))}
      ${fact('Auparavant', earlierVisits.length > 0 && html`<ul>${earlierVisits.map((earlier) => earlierItem(earlier, byId))}</ul>`)}
    </dl>
  </section>`
}

function earlierItem({ by, date, host, ordinal }, byId) {
  return html`<li>${rankOf(ordinal)}, ${writeDate(date.edtf)}, ${byId.get(host).name}${elsewhere(by, byId)}</li>`
}

function ptceCard({ byId, ptce }) {
  const { ambitions, bearer, emergence, labels, legalCreation, members, nameOrigin, territory } = ptce
  const founders = members.filter(({ roles }) => roles.includes('initiateur')).map(({ actor }) => byId.get(actor).name)
  return html`<section class="card">
    <h3><abbr title="Pôle territorial de coopération économique">PTCE</abbr> ${ptce.name}</h3>
    <p>${nameOrigin[0].toLocaleUpperCase('fr') + nameOrigin.slice(1)}.</p>
    <dl>
      ${fact('Territoire', byId.get(territory)?.name)}
      ${fact('Initiative', writeList(founders))}
      ${fact('Statut', byId.get(bearer)?.legalForms?.[0].variant)}
      ${fact('Émergence', dateOf(emergence, byId))}
      ${fact('Création', dateOf(legalCreation, byId))}
      ${fact('Ambitions', countedOf(ambitions, 'annoncées'))}
      ${labels.map(({ by, call, date }) => fact('Lauréat', html`${callName(call)}, ${writeDate(date)}${elsewhere(by, byId)}`))}
    </dl>
  </section>`
}

function fact(name, value) {
  return value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}

function rankOf(ordinal) {
  const rank = writeRank(ordinal)
  return html`${rank.slice(0, 1)}<sup>${rank.slice(1)}</sup>`
}

function dateOf([claim], byId) {
  return html`${writeDate(claim.value.edtf)}${elsewhere(claim.by, byId)}`
}

function countedOf({ declaredCount, items }, announced) {
  return `${declaredCount} ${announced}, ${items.length === 0 ? 'liste perdue' : writeList(items)}`
}

function callName(call) {
  return call.replace(/^AAP(\d{4})$/, 'appel à projets $1')
}

// Marks a fact that none of its sources says to be in the article.
function elsewhere(by, byId) {
  if (by.some(({ status }) => status !== 'external')) return undefined
  const { url } = byId.get(by[0].source)
  // Two pages of one site are two links.
  const name = `Source : ${url.replace(/^https?:\/\//, '')}`
  return html`<a class="elsewhere" href="${url}" title="${name}" aria-label="${name}">*</a>`
}
