// biome-ignore-all lint: a table of one-line writers, which the same documents elsewhere are made with
// Equivalent corpora in several light markups, from ONE abstract document.
// Usage:  import { corpus, SYNTAXES, SIZES } from './corpus.mjs';  corpus('spip','article')
//         node corpus.mjs [outdir]   -> writes <size>.<ext> for every syntax
// Deterministic (no random, no clock). Sizes: comment ~300 B, article ~6 KB, k100 = 100 KB, m1 = 1 MB.
// k100 / m1 = the article repeated with rotated paragraphs and numbered headings/notes until the *abstract plain text*
// reaches the target in SPIP bytes; every syntax gets the same number of articles, so MB/s uses each syntax's own bytes
// and articles/s (also printed by the benches) is comparable across syntaxes.
const B = (...c) => ({ t: 'b', c }),
  I = (...c) => ({ t: 'i', c }),
  A = (url, ...c) => ({ t: 'a', url, c }),
  C = (s) => ({ t: 'c', s }),
  N = (...c) => ({ t: 'n', c })
const P = (...c) => ({ t: 'p', c }),
  H = (...c) => ({ t: 'h', c }),
  UL = (...items) => ({ t: 'ul', items }),
  OL = (...items) => ({ t: 'ol', items }),
  Q = (...ps) => ({ t: 'q', ps }),
  T = (...rows) => ({ t: 't', rows }),
  CODE = (s) => ({ t: 'code', s })

export const commentDoc = [
  P(
    'Bonjour, et ',
    B('merci'),
    ' pour cet article très ',
    I('instructif'),
    '. Je renvoie vers ',
    A('https://www.coorace.org/visites', 'le compte rendu'),
    ' de la visite.',
  ),
  Q(['La coopération naît du territoire.']),
  P('Peut-on en dire autant des ', B('circuits courts'), ' ? Oui, à mon avis, et ', I('surtout'), ' à Marseille.'),
]

const paras = [
  (k) =>
    P(
      'Le 19 juin 2014, le PTCE « ',
      A('https://www.bousol.fr/', 'Bou’Sol'),
      ' » a reçu une quinzaine de visiteurs à l’occasion de la 3ème ',
      B('visite apprenante'),
      ' de la communauté PTCE « Renouveau Productif », animée par COORACE et Pôle Sud ARCHER avec l’appui du ',
      A('https://www.lelabo-ess.org/', 'Labo de l’ESS'),
      N(
        'Le terme d’Économie sociale et solidaire regroupe un ensemble de structures qui reposent sur des ',
        I('valeurs'),
        ' et des principes communs : utilité sociale, coopération, ancrage local.',
      ),
      ', dans le cadre de la démarche nationale inter-réseaux.',
    ),
  (k) =>
    P(
      'Contraction des termes ',
      I('Boulangerie'),
      ' et ',
      I('Solidaire'),
      ', ce pôle promeut les ressources humaines et naturelles du territoire pour proposer un pain de qualité aux Marseillais-es, notamment aux personnes en situation de précarité.',
    ),
  (k) =>
    P(
      'C’est la boulangerie ',
      B('Pain et Partage'),
      ' qui est à l’initiative de ce pôle. Née il y a 20 ans autour d’un projet humanitaire destiné à développer des boulangeries dans la Roumanie de l’après Ceausescu, Pain et Partage a progressivement recentré son activité de production de pain pour les exclus sur Marseille, à destination d’associations caritatives (les ',
      A('https://www.restosducoeur.org/', 'Restos du Cœur'),
      ' notamment). Aujourd’hui, elle produit quotidiennement ',
      B('plus de 1 500 pains'),
      ' pour les écoles de Marseille, des grands groupes de la restauration collective, des associations ou encore des établissements médico-sociaux.',
    ),
  (k) =>
    P(
      'Le PTCE Bou’Sol émerge en 2011 grâce à la contribution active de deux administrateurs, ',
      I('Samuel Mougin'),
      ' et ',
      I('Benjamin Borel'),
      ', désireux de déployer un projet entrepreneurial au service du développement ',
      B('solidaire et ', I('durable')),
      ' du territoire',
      N('Voir aussi ', A('https://www.lelabo-ess.org/ptce', 'le dossier PTCE'), ' du Labo de l’ESS.'),
      ', en s’appuyant sur un partenariat avec des professionnels de la filière. Bou’Sol mobilise la coopération territoriale autour de trois ambitions :',
    ),
  (k) =>
    UL(
      [['fournir un pain de ', B('qualité'), ' à la restauration collective']],
      [
        ['créer des emplois ', I('non délocalisables'), ' ;'],
        [['en insertion'], ['en contrat durable']],
      ],
      [['essaimer vers d’autres villes, dont ', A('https://www.montpellier.fr/', 'Montpellier')]],
      [['mutualiser achats et ', C('fournil.conf')]],
    ),
  (k) =>
    P(
      'Le regard et l’apport critique des membres de la communauté ont permis aux deux co-gérants d’analyser la structuration du Pôle sous statut ',
      B('SCIC'),
      ', de préciser ses hypothèses de modèle économique à l’issue de la période d’expérimentation ou encore de questionner sa stratégie d’essaimage.',
    ),
  (k) =>
    Q(
      [
        'Les membres de la communauté ont noté le développement de ',
        B('partenariats'),
        ' avec des grands comptes tels que Sodexo ou encore les liens étroits développés avec les réseaux de l’agriculture ',
        I('biologique'),
        '.',
      ],
      ['Une dynamique ', A('https://www.coorace.org/', 'à suivre'), ' en 2015.'],
    ),
  (k) =>
    P(
      'La communauté a également travaillé sur la place et les spécificités des circuits courts',
      N('Définition : au plus un intermédiaire entre le producteur et le consommateur.'),
      ' au sein des dynamiques de PTCE ',
      I('Renouveau Productif'),
      '. Quatre autres Pôles ont témoigné de leurs expériences et ont ainsi prolongé des questionnements ouverts lors des échanges avec le PTCE Bou’Sol :',
    ),
  (k) =>
    OL(
      [['le ', B('Pôle Sud'), ' à Romans, autour d’Archer']],
      [['le pôle ', A('https://www.example.org/coursives', 'Coursives'), ' à Pessac']],
      [['le pôle ', I('Culture et Santé'), ' en Aquitaine']],
      [['Figeacteurs, à Figeac']],
    ),
  (k) =>
    P(
      'Enfin, cette rencontre a permis de revenir sur les ',
      B('besoins en financements'),
      ' des PTCE. Une enquête lancée en avril auprès des membres de la communauté a confirmé que le financement de la fonction d’animation, dans sa phase d’émergence comme dans sa pérennisation, était le besoin prioritaire. Cette fonction, très largement soutenue par des subventions publiques, n’est pas spécifique aux PTCE & permet l’émergence de projets de développement économique (consolidation ou relocalisation des activités, structuration de filières, nouvelles activités de services - conciergeries solidaires - ou de production).',
    ),
  (k) =>
    T(
      [['Pôle'], ['Ville'], ['Emplois'], ['Site']],
      [['Bou’Sol'], ['Marseille'], ['42'], [A('https://www.bousol.fr/', 'bousol.fr')]],
      [[B('Archer')], ['Romans'], ['1 200'], ['archer.fr']],
      [['Coursives'], ['Pessac'], [I('n.c.')], ['-']],
      [['Figeacteurs'], ['Figeac'], ['18'], ['figeacteurs.fr']],
    ),
  (k) =>
    P(
      'L’enjeu pour ces PTCE est ensuite celui du financement du développement de ces nouvelles activités. Ne disposant pas de fonds propres nécessaires pour réaliser de lourds investissements, ils doivent pouvoir s’appuyer sur des systèmes d’avances ou de contre garanties, ainsi que sur des formes innovantes de mobilisation de l’épargne et de l’investissement localement',
      N('Enquête COORACE, avril 2014, ', C('n = 37'), ' réponses.'),
      '.',
    ),
  (k) =>
    CODE('$pains = compter($fournees);\nif ($pains < 1500 && $jour != "dimanche") {\n  alerter("fournil", $pains);\n}'),
  (k) =>
    P(
      'Au cours des prochaines réunions de la communauté, ce travail sera prolongé par l’approfondissement des spécificités des PTCE et par la construction de méthodes et outils en soutien à ces pôles. Source : ',
      A('https://www.coorace.org/', 'www.coorace.org'),
      ', dossier ',
      I('Renouveau Productif'),
      '.',
    ),
]
const heads = [
  'La communauté « Renouveau Productif » en visite à Marseille',
  'Le projet de Bou’Sol',
  'Circuits courts',
  'L’analyse des besoins de financements',
]
export function articleDoc(k = 0) {
  const out = [],
    n = paras.length
  for (let j = 0; j < n; j++) {
    if (j % 4 === 0) out.push(H(heads[(j / 4) % heads.length] + (k ? ' – ' + k : '')))
    out.push(paras[(j + k * 5) % n](k))
  }
  return out
}
// ---------- emitters ----------
const esc = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;')
function mk(inl, blk, sep = '\n\n') {
  return (doc, st = { n: 0, notes: [] }) => {
    const body = doc.map((b) => blk(b, st)).join(sep)
    const notes = st.notes
    st.notes = []
    return body + (notes.length ? sep + notes.join('\n\n') : '') + '\n'
  }
}
const inline = (f) => {
  const g = (c, st) =>
    typeof c === 'string'
      ? f.text
        ? f.text(c)
        : c
      : Array.isArray(c)
        ? c.map((x) => g(x, st)).join('')
        : f[c.t](c, (x) => g(x, st), st)
  return g
}
const listFlat = (b, g, st, mark) =>
  b.items
    .map((it) => mark(1) + g(it[0], st) + (it[1] ? '\n' + it[1].map((s) => mark(2) + g(s, st)).join('\n') : ''))
    .join('\n')

const mdI = inline({
  b: (c, g) => `**${g(c.c)}**`,
  i: (c, g) => `*${g(c.c)}*`,
  a: (c, g) => `[${g(c.c)}](${c.url})`,
  c: (c) => '`' + c.s + '`',
  n: (c, g, st) => {
    const n = ++st.n
    st.notes.push(`[^${n}]: ${g(c.c)}`)
    return `[^${n}]`
  },
})
const mdB = (b, st) => {
  switch (b.t) {
    case 'p':
      return mdI(b.c, st)
    case 'h':
      return '## ' + mdI(b.c, st)
    case 'ul':
      return b.items
        .map((it) => '- ' + mdI(it[0], st) + (it[1] ? '\n' + it[1].map((s) => '  - ' + mdI(s, st)).join('\n') : ''))
        .join('\n')
    case 'ol':
      return b.items.map((it, i) => `${i + 1}. ` + mdI(it[0], st)).join('\n')
    case 'q':
      return b.ps.map((p) => '> ' + mdI(p, st)).join('\n>\n')
    case 't':
      return b.rows
        .map(
          (r, i) =>
            '| ' + r.map((c) => mdI(c, st)).join(' | ') + ' |' + (i === 0 ? '\n|' + r.map(() => '---|').join('') : ''),
        )
        .join('\n')
    case 'code':
      return '```\n' + b.s + '\n```'
  }
}
const djI = inline({
  b: (c, g) => `*${g(c.c)}*`,
  i: (c, g) => `_${g(c.c)}_`,
  a: (c, g) => `[${g(c.c)}](${c.url})`,
  c: (c) => '`' + c.s + '`',
  n: (c, g, st) => {
    const n = ++st.n
    st.notes.push(`[^${n}]: ${g(c.c)}`)
    return `[^${n}]`
  },
})
const djB = (b, st) => {
  switch (b.t) {
    case 'p':
      return djI(b.c, st)
    case 'h':
      return '## ' + djI(b.c, st)
    case 'ul':
      return b.items
        .map(
          (it) =>
            '- ' + djI(it[0], st) + (it[1] ? '\n\n' + it[1].map((s) => '  - ' + djI(s, st)).join('\n') + '\n' : ''),
        )
        .join('\n')
    case 'ol':
      return b.items.map((it, i) => `${i + 1}. ` + djI(it[0], st)).join('\n')
    case 'q':
      return b.ps.map((p) => '> ' + djI(p, st)).join('\n>\n')
    case 't':
      return b.rows
        .map(
          (r, i) =>
            '| ' + r.map((c) => djI(c, st)).join(' | ') + ' |' + (i === 0 ? '\n|' + r.map(() => '---|').join('') : ''),
        )
        .join('\n')
    case 'code':
      return '```\n' + b.s + '\n```'
  }
}
const txI = inline({
  b: (c, g) => `*${g(c.c)}*`,
  i: (c, g) => `_${g(c.c)}_`,
  a: (c, g) => `"${g(c.c)}":${c.url} `,
  c: (c) => '@' + c.s + '@',
  n: (c, g, st) => {
    const n = ++st.n
    st.notes.push(`fn${n}. ${g(c.c)}`)
    return `[${n}]`
  },
})
const txB = (b, st) => {
  switch (b.t) {
    case 'p':
      return txI(b.c, st)
    case 'h':
      return 'h2. ' + txI(b.c, st)
    case 'ul':
      return listFlat(b, txI, st, (d) => '*'.repeat(d) + ' ')
    case 'ol':
      return listFlat(b, txI, st, (d) => '#'.repeat(d) + ' ')
    case 'q':
      return b.ps.map((p) => 'bq. ' + txI(p, st)).join('\n\n')
    case 't':
      return b.rows.map((r, i) => r.map((c) => (i === 0 ? '|_. ' : '|') + txI(c, st)).join('') + '|').join('\n')
    case 'code':
      return 'bc. ' + b.s
  }
}
const bbI = inline({
  b: (c, g) => `[b]${g(c.c)}[/b]`,
  i: (c, g) => `[i]${g(c.c)}[/i]`,
  a: (c, g) => `[url=${c.url}]${g(c.c)}[/url]`,
  c: (c) => `[code]${c.s}[/code]`,
  n: (c, g, st) => {
    const n = ++st.n
    st.notes.push(`[quote](${n}) ${g(c.c)}[/quote]`)
    return `(${n})`
  },
})
const bbB = (b, st) => {
  switch (b.t) {
    case 'p':
      return bbI(b.c, st)
    case 'h':
      return `[h2]${bbI(b.c, st)}[/h2]`
    case 'ul':
      return (
        '[list]\n' +
        b.items
          .map(
            (it) =>
              '[*]' +
              bbI(it[0], st) +
              (it[1] ? '\n[list]\n' + it[1].map((s) => '[*]' + bbI(s, st)).join('\n') + '\n[/list]' : ''),
          )
          .join('\n') +
        '\n[/list]'
      )
    case 'ol':
      return '[list=1]\n' + b.items.map((it) => '[*]' + bbI(it[0], st)).join('\n') + '\n[/list]'
    case 'q':
      return '[quote]' + b.ps.map((p) => bbI(p, st)).join('\n\n') + '[/quote]'
    case 't':
      return (
        '[table]\n' +
        b.rows
          .map(
            (r, i) =>
              '[tr]' + r.map((c) => (i ? '[td]' : '[th]') + bbI(c, st) + (i ? '[/td]' : '[/th]')).join('') + '[/tr]',
          )
          .join('\n') +
        '\n[/table]'
      )
    case 'code':
      return `[code]${b.s}[/code]`
  }
}
const spI = inline({
  b: (c, g) => `{{${g(c.c)}}}`,
  i: (c, g) => `{${g(c.c)}}`,
  a: (c, g) => `[${g(c.c)}->${c.url}]`,
  c: (c) => `<code>${c.s}</code>`,
  n: (c, g) => `[[${g(c.c)}]]`,
})
const spB = (b, st) => {
  switch (b.t) {
    case 'p':
      return spI(b.c, st)
    case 'h':
      return `{{{${spI(b.c, st)}}}}`
    case 'ul':
      return listFlat(b, spI, st, (d) => '-' + '*'.repeat(d) + ' ')
    case 'ol':
      return listFlat(b, spI, st, (d) => '-' + '#'.repeat(d) + ' ')
    case 'q':
      return '<quote>' + b.ps.map((p) => spI(p, st)).join('\n\n') + '</quote>'
    case 't':
      return b.rows
        .map((r, i) => '| ' + r.map((c) => (i ? spI(c, st) : `{{${spI(c, st)}}}`)).join(' | ') + ' |')
        .join('\n')
    case 'code':
      return `<code>\n${b.s}\n</code>`
  }
}
const wkI = inline({
  b: (c, g) => `'''${g(c.c)}'''`,
  i: (c, g) => `''${g(c.c)}''`,
  a: (c, g) => `[${c.url} ${g(c.c)}]`,
  c: (c) => `<code>${c.s}</code>`,
  n: (c, g) => `<ref>${g(c.c)}</ref>`,
})
const wkB = (b, st) => {
  switch (b.t) {
    case 'p':
      return wkI(b.c, st)
    case 'h':
      return `== ${wkI(b.c, st)} ==`
    case 'ul':
      return listFlat(b, wkI, st, (d) => '*'.repeat(d) + ' ')
    case 'ol':
      return listFlat(b, wkI, st, (d) => '#'.repeat(d) + ' ')
    case 'q':
      return '<blockquote>' + b.ps.map((p) => wkI(p, st)).join('\n\n') + '</blockquote>'
    case 't':
      return (
        '{|\n' +
        b.rows.map((r, i) => (i ? '|-\n| ' : '! ') + r.map((c) => wkI(c, st)).join(i ? ' || ' : ' !! ')).join('\n') +
        '\n|}'
      )
    case 'code':
      return `<pre>\n${b.s}\n</pre>`
  }
}
const adI = inline({
  b: (c, g) => `*${g(c.c)}*`,
  i: (c, g) => `_${g(c.c)}_`,
  a: (c, g) => `${c.url}[${g(c.c)}]`,
  c: (c) => '`' + c.s + '`',
  n: (c, g) => `footnote:[${g(c.c).replace(/\]/g, '\\]')}]`,
})
const adB = (b, st) => {
  switch (b.t) {
    case 'p':
      return adI(b.c, st)
    case 'h':
      return '== ' + adI(b.c, st)
    case 'ul':
      return listFlat(b, adI, st, (d) => '*'.repeat(d) + ' ')
    case 'ol':
      return listFlat(b, adI, st, (d) => '.'.repeat(d) + ' ')
    case 'q':
      return '____\n' + b.ps.map((p) => adI(p, st)).join('\n\n') + '\n____'
    case 't':
      return (
        '[options="header"]\n|===\n' + b.rows.map((r) => r.map((c) => '|' + adI(c, st)).join(' ')).join('\n') + '\n|==='
      )
    case 'code':
      return '----\n' + b.s + '\n----'
  }
}
const htI = inline({
  text: esc,
  b: (c, g) => `<strong>${g(c.c)}</strong>`,
  i: (c, g) => `<em>${g(c.c)}</em>`,
  a: (c, g) => `<a href="${c.url}">${g(c.c)}</a>`,
  c: (c) => `<code>${esc(c.s)}</code>`,
  n: (c, g, st) => {
    const n = ++st.n
    st.notes.push(`<p id="fn${n}">${g(c.c)}</p>`)
    return `<sup><a href="#fn${n}">${n}</a></sup>`
  },
})
const htB = (b, st) => {
  switch (b.t) {
    case 'p':
      return `<p>${htI(b.c, st)}</p>`
    case 'h':
      return `<h2>${htI(b.c, st)}</h2>`
    case 'ul':
    case 'ol':
      return (
        `<${b.t}>\n` +
        b.items
          .map(
            (it) =>
              `<li>${htI(it[0], st)}${it[1] ? '<ul>' + it[1].map((s) => `<li>${htI(s, st)}</li>`).join('') + '</ul>' : ''}</li>`,
          )
          .join('\n') +
        `\n</${b.t}>`
      )
    case 'q':
      return `<blockquote>\n${b.ps.map((p) => `<p>${htI(p, st)}</p>`).join('\n')}\n</blockquote>`
    case 't':
      return (
        '<table>\n' +
        b.rows
          .map(
            (r, i) =>
              '<tr>' + r.map((c) => `<${i ? 'td' : 'th'}>${htI(c, st)}</${i ? 'td' : 'th'}>`).join('') + '</tr>',
          )
          .join('\n') +
        '\n</table>'
      )
    case 'code':
      return `<pre><code>${esc(b.s)}</code></pre>`
  }
}
export const emit = {
  md: mk(mdI, mdB),
  djot: mk(djI, djB),
  textile: mk(txI, txB),
  bbcode: mk(bbI, bbB),
  spip: mk(spI, spB),
  wiki: mk(wkI, wkB),
  adoc: mk(adI, adB),
  html: mk(htI, htB),
}
export const SYNTAXES = Object.keys(emit),
  SIZES = ['comment', 'article', 'k100', 'm1']
const TARGET = { k100: 100_000, m1: 1_000_000 }
const articlesFor = (size) => {
  let bytes = 0,
    k = 0
  while (bytes < TARGET[size]) bytes += Buffer.byteLength(emit.spip(articleDoc(k++))) + 1
  return k
}
export const articleCount = (size) => (size === 'comment' ? 0 : size === 'article' ? 1 : articlesFor(size))
export function corpus(syntax, size) {
  if (size === 'comment') return flat(emit[syntax](commentDoc))
  if (size === 'article') return flat(emit[syntax](articleDoc(0)))
  const n = articlesFor(size),
    st = { n: 0, notes: [] },
    parts = []
  for (let k = 0; k < n; k++) parts.push(emit[syntax](articleDoc(k), st))
  return flat(parts.join('\n'))
}
const flat = (s) => Buffer.from(s, 'utf8').toString('utf8') // no rope strings
if (import.meta.url === 'file://' + process.argv[1]) {
  const fs = await import('node:fs'),
    dir = process.argv[2] ?? 'corpus'
  fs.mkdirSync(dir, { recursive: true })
  for (const s of SYNTAXES)
    for (const z of SIZES) {
      const t = corpus(s, z)
      fs.writeFileSync(`${dir}/${z}.${s}`, t)
      console.log(
        s.padEnd(8),
        z.padEnd(8),
        Buffer.byteLength(t),
        'bytes',
        t.length,
        'chars',
        articleCount(z),
        'articles',
      )
    }
}
