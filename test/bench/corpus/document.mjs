// One document, made of nodes: what is written out in each syntax.

const strong = (...content) => ({ type: 'strong', content })
const emphasis = (...content) => ({ type: 'emphasis', content })
const link = (url, ...content) => ({ type: 'link', url, content })
const code = (value) => ({ type: 'code', value })
const note = (...content) => ({ type: 'note', content })
const paragraph = (...content) => ({ type: 'paragraph', content })
const heading = (content) => ({ type: 'heading', content })
/** Each item is its text, then perhaps the texts of the items below it. */
const bulletList = (...items) => ({ type: 'bulletList', items })
const numberedList = (...items) => ({ type: 'numberedList', items })
const quotation = (...paragraphs) => ({ type: 'quotation', paragraphs })
const table = (...rows) => ({ type: 'table', rows })
const codeBlock = (value) => ({ type: 'codeBlock', value })

/** A comment: about 300 bytes. */
export const COMMENT = [
  paragraph(
    'Bonjour, et ',
    strong('merci'),
    ' pour cet article très ',
    emphasis('instructif'),
    '. Je renvoie vers ',
    link('https://www.coorace.org/visites', 'le compte rendu'),
    ' de la visite.',
  ),
  quotation(['La coopération naît du territoire.']),
  paragraph(
    'Peut-on en dire autant des ',
    strong('circuits courts'),
    ' ? Oui, à mon avis, et ',
    emphasis('surtout'),
    ' à Marseille.',
  ),
]

const BLOCKS = [
  paragraph(
    'Le 19 juin 2014, le PTCE « ',
    link('https://www.bousol.fr/', 'Bou’Sol'),
    ' » a reçu une quinzaine de visiteurs à l’occasion de la 3ème ',
    strong('visite apprenante'),
    ' de la communauté PTCE « Renouveau Productif », animée par COORACE et Pôle Sud ARCHER avec l’appui du ',
    link('https://www.lelabo-ess.org/', 'Labo de l’ESS'),
    note(
      'Le terme d’Économie sociale et solidaire regroupe un ensemble de structures qui reposent sur des ',
      emphasis('valeurs'),
      ' et des principes communs : utilité sociale, coopération, ancrage local.',
    ),
    ', dans le cadre de la démarche nationale inter-réseaux.',
  ),
  paragraph(
    'Contraction des termes ',
    emphasis('Boulangerie'),
    ' et ',
    emphasis('Solidaire'),
    ', ce pôle promeut les ressources humaines et naturelles du territoire pour proposer un pain de qualité aux Marseillais-es, notamment aux personnes en situation de précarité.',
  ),
  paragraph(
    'C’est la boulangerie ',
    strong('Pain et Partage'),
    ' qui est à l’initiative de ce pôle. Née il y a 20 ans autour d’un projet humanitaire destiné à développer des boulangeries dans la Roumanie de l’après Ceausescu, Pain et Partage a progressivement recentré son activité de production de pain pour les exclus sur Marseille, à destination d’associations caritatives (les ',
    link('https://www.restosducoeur.org/', 'Restos du Cœur'),
    ' notamment). Aujourd’hui, elle produit quotidiennement ',
    strong('plus de 1 500 pains'),
    ' pour les écoles de Marseille, des grands groupes de la restauration collective, des associations ou encore des établissements médico-sociaux.',
  ),
  paragraph(
    'Le PTCE Bou’Sol émerge en 2011 grâce à la contribution active de deux administrateurs, ',
    emphasis('Samuel Mougin'),
    ' et ',
    emphasis('Benjamin Borel'),
    ', désireux de déployer un projet entrepreneurial au service du développement ',
    strong('solidaire et ', emphasis('durable')),
    ' du territoire',
    note('Voir aussi ', link('https://www.lelabo-ess.org/ptce', 'le dossier PTCE'), ' du Labo de l’ESS.'),
    ', en s’appuyant sur un partenariat avec des professionnels de la filière. Bou’Sol mobilise la coopération territoriale autour de trois ambitions :',
  ),
  bulletList(
    [['fournir un pain de ', strong('qualité'), ' à la restauration collective']],
    [
      ['créer des emplois ', emphasis('non délocalisables'), ' ;'],
      [['en insertion'], ['en contrat durable']],
    ],
    [['essaimer vers d’autres villes, dont ', link('https://www.montpellier.fr/', 'Montpellier')]],
    [['mutualiser achats et ', code('fournil.conf')]],
  ),
  paragraph(
    'Le regard et l’apport critique des membres de la communauté ont permis aux deux co-gérants d’analyser la structuration du Pôle sous statut ',
    strong('SCIC'),
    ', de préciser ses hypothèses de modèle économique à l’issue de la période d’expérimentation ou encore de questionner sa stratégie d’essaimage.',
  ),
  quotation(
    [
      'Les membres de la communauté ont noté le développement de ',
      strong('partenariats'),
      ' avec des grands comptes tels que Sodexo ou encore les liens étroits développés avec les réseaux de l’agriculture ',
      emphasis('biologique'),
      '.',
    ],
    ['Une dynamique ', link('https://www.coorace.org/', 'à suivre'), ' en 2015.'],
  ),
  paragraph(
    'La communauté a également travaillé sur la place et les spécificités des circuits courts',
    note('Définition : au plus un intermédiaire entre le producteur et le consommateur.'),
    ' au sein des dynamiques de PTCE ',
    emphasis('Renouveau Productif'),
    '. Quatre autres Pôles ont témoigné de leurs expériences et ont ainsi prolongé des questionnements ouverts lors des échanges avec le PTCE Bou’Sol :',
  ),
  numberedList(
    [['le ', strong('Pôle Sud'), ' à Romans, autour d’Archer']],
    [['le pôle ', link('https://www.example.org/coursives', 'Coursives'), ' à Pessac']],
    [['le pôle ', emphasis('Culture et Santé'), ' en Aquitaine']],
    [['Figeacteurs, à Figeac']],
  ),
  paragraph(
    'Enfin, cette rencontre a permis de revenir sur les ',
    strong('besoins en financements'),
    ' des PTCE. Une enquête lancée en avril auprès des membres de la communauté a confirmé que le financement de la fonction d’animation, dans sa phase d’émergence comme dans sa pérennisation, était le besoin prioritaire. Cette fonction, très largement soutenue par des subventions publiques, n’est pas spécifique aux PTCE & permet l’émergence de projets de développement économique (consolidation ou relocalisation des activités, structuration de filières, nouvelles activités de services - conciergeries solidaires - ou de production).',
  ),
  table(
    [['Pôle'], ['Ville'], ['Emplois'], ['Site']],
    [['Bou’Sol'], ['Marseille'], ['42'], [link('https://www.bousol.fr/', 'bousol.fr')]],
    [[strong('Archer')], ['Romans'], ['1 200'], ['archer.fr']],
    [['Coursives'], ['Pessac'], [emphasis('n.c.')], ['-']],
    [['Figeacteurs'], ['Figeac'], ['18'], ['figeacteurs.fr']],
  ),
  paragraph(
    'L’enjeu pour ces PTCE est ensuite celui du financement du développement de ces nouvelles activités. Ne disposant pas de fonds propres nécessaires pour réaliser de lourds investissements, ils doivent pouvoir s’appuyer sur des systèmes d’avances ou de contre garanties, ainsi que sur des formes innovantes de mobilisation de l’épargne et de l’investissement localement',
    note('Enquête COORACE, avril 2014, ', code('n = 37'), ' réponses.'),
    '.',
  ),
  codeBlock(
    '$pains = compter($fournees);\nif ($pains < 1500 && $jour != "dimanche") {\n  alerter("fournil", $pains);\n}',
  ),
  paragraph(
    'Au cours des prochaines réunions de la communauté, ce travail sera prolongé par l’approfondissement des spécificités des PTCE et par la construction de méthodes et outils en soutien à ces pôles. Source : ',
    link('https://www.coorace.org/', 'www.coorace.org'),
    ', dossier ',
    emphasis('Renouveau Productif'),
    '.',
  ),
]

const HEADINGS = [
  'La communauté « Renouveau Productif » en visite à Marseille',
  'Le projet de Bou’Sol',
  'Circuits courts',
  'L’analyse des besoins de financements',
]
const BLOCKS_A_HEADING = 4
const SHIFT = 5

/** Gives an article of about 5 KB; those of other numbers have the same blocks in another order, and other headings. */
export function articleOf(number) {
  return BLOCKS.flatMap((_, place) => {
    const block = BLOCKS[(place + number * SHIFT) % BLOCKS.length]
    if (place % BLOCKS_A_HEADING > 0) return [block]
    const title = HEADINGS[(place / BLOCKS_A_HEADING) % HEADINGS.length]
    return [heading(number === 0 ? title : `${title} – ${number}`), block]
  })
}
