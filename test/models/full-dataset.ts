/** Plain data of any depth, that a test takes a copy of and breaks. */
export type Data = Record<string, unknown>

const SOURCE = { source: 'page', status: 'stated' }
const BY = [{ ...SOURCE, fields: ['name'], quote: 'mots', note: 'pourquoi', retrieved: '2026-01-31' }]
const PERIOD = { from: '2012', to: '2020-06' }

function when(edtf: string): Data {
  return { edtf, expression: 'alors', anchor: '2014-07-09', status: 'inferred' }
}

function quantity(value: number): Data {
  return { value, qualifier: 'approx', unit: 'pain', per: 'day', text: 'une quinzaine' }
}

/** Makes a dataset without any problem, in which every key of every entity (comments aside) is filled. */
export function fullDataset(): Data {
  const data = {
    note: 'Tout ce qui peut être dit.',
    actors: [
      {
        type: 'organisation',
        id: 'scic',
        name: 'La Scic',
        altNames: ['Scic du Pain'],
        acronym: 'LS',
        kinds: ['boulangerie'],
        identifiers: {
          siren: '123456782',
          siret: ['12345678200010'],
          rna: 'W2A1000119',
          vat: 'FR4Z123456782',
          alsaceMoselle: { tribunal: 'Molsheim', volume: '009', folio: '015', published: '1999-07-07' },
          uai: ['0670001A'],
          finess: ['670000001'],
        },
        legalForms: [
          { ...PERIOD, cj: '9220', family: 'association', by: [SOURCE] },
          { from: '2020-07', cj: '5710', family: 'cooperative', variant: 'SCIC' },
        ],
        memberCategories: {
          items: [
            { kind: 'beneficiaires', label: 'clients', by: [SOURCE] },
            { kind: 'salaries' },
            { kind: 'collectivites' },
          ],
          declaredCount: 3,
          complete: true,
        },
        ess: { is: 'droit', basis: 'coopérative', at: '2021-01-01', by: [SOURCE] },
        esus: [{ from: '2016', to: '2020', basis: 'demande', departement: '67', by: [SOURCE] }],
        siae: [{ ...PERIOD, kind: 'ACI', number: 'ACI067123456A0M0', by: [SOURCE] }],
        complete: ['legalForms', 'esus', 'siae'],
        naf: [{ code: '10.71C', nomenclature: 'NAFRev2' }],
        collectiveAgreements: ['0843'],
        places: ['molsheim'],
        founded: [{ value: when('1994~'), at: when('2014'), by: BY }],
        dissolved: [{ value: when('2025'), at: when('2026'), by: BY }],
        outputs: [quantity(1500)],
        website: 'https://example.org/',
        by: BY,
      },
      { type: 'person', id: 'anne', name: 'Anne Martin', givenName: 'Anne', familyName: 'Martin', by: BY },
      { type: 'collective', id: 'ecoles', name: 'les écoles', count: quantity(4), by: BY },
    ],
    roles: [{ actor: 'anne', role: 'co-gerant', label: 'co-gérante', of: 'scic', period: PERIOD, by: BY }],
    relations: [{ from: 'scic', type: 'supplies', to: 'ecoles', label: 'livre', period: PERIOD, by: BY }],
    ptces: [
      {
        id: 'pole',
        name: 'Le Pôle',
        altNames: ['Pôle du Pain'],
        nameOrigin: 'du pain',
        bearer: 'scic',
        bearerName: 'La Scic',
        territory: 'molsheim',
        emergence: [{ value: when('2011'), at: when('2014'), by: BY }],
        legalCreation: [{ value: when('2013-08'), at: when('2014'), by: BY }],
        dissolved: [{ value: when('2024'), at: when('2025'), by: BY }],
        members: [{ ...PERIOD, actor: 'scic', college: 'ess', roles: ['initiateur'], by: BY }],
        strategy: 'mutualiser les achats',
        innovations: ['sociale'],
        localDevelopment: 'des filières courtes',
        ambitions: { items: ['nourrir'], declaredCount: 1, complete: true },
        filieres: ['pain'],
        labels: [
          { call: 'AAP2015', result: 'laureat', date: '2016-01-14', amount: { amount: 1e5, currency: 'EUR' }, by: BY },
        ],
        complete: ['labels'],
        stage: 'ended',
        by: BY,
      },
    ],
    programmes: [{ id: 'demarche', name: 'La démarche', altNames: ['PTCE'], website: 'https://example.org/', by: BY }],
    communities: [
      {
        id: 'communaute',
        name: 'La Communauté',
        altNames: ['LC'],
        theme: 'produire',
        programme: 'demarche',
        animators: ['scic'],
        supporters: ['anne'],
        members: [{ ...PERIOD, ptce: 'pole', by: BY }],
        founded: [{ value: when('2013'), at: when('2014'), by: BY }],
        dissolved: [{ value: when('2023'), at: when('2024'), by: BY }],
        activityTypes: ['filières'],
        nextSteps: ['outils'],
        by: BY,
      },
    ],
    visits: [
      {
        id: 'visite',
        community: 'communaute',
        ordinal: 1,
        ordinalText: '1re',
        date: when('2014-06-19'),
        host: 'pole',
        place: 'molsheim',
        participants: quantity(15),
        attendees: ['anne'],
        themes: ['circuits courts'],
        observations: ['liens'],
        outcomes: ['modèle'],
        testimonies: { items: [{ ptce: 'pole', text: 'notre histoire' }], declaredCount: 1, complete: true },
        reportedIn: ['article'],
        status: 'held',
        by: BY,
      },
    ],
    surveys: [
      {
        id: 'enquete',
        community: 'communaute',
        launched: when('2014-04'),
        closed: when('2014-05'),
        audience: 'PTCE',
        sent: quantity(5),
        answers: quantity(4),
        findings: ['besoin'],
        by: BY,
      },
    ],
    needs: [
      {
        id: 'besoin',
        holder: 'communaute',
        object: 'fonction-animation',
        phases: ['emergence'],
        rank: 1,
        amount: { amount: 50000, currency: 'EUR' },
        lacks: ['fonds-propres'],
        currentFunding: ['subventions'],
        specificToHolder: false,
        instruments: ['avance'],
        evidence: ['enquete'],
        by: BY,
      },
    ],
    glossary: [
      {
        id: 'terme',
        term: 'PTCE',
        variants: ['PTCEs'],
        definition: 'Pôle territorial de coopération économique.',
        validFrom: '2010',
        validUntil: '2020',
        sameAs: ['https://example.org/ptce'],
        by: BY,
      },
    ],
    articles: [
      {
        id: 'article',
        title: 'La visite',
        url: 'https://example.org/visite',
        published: '2014-07-09',
        publisher: 'scic',
        language: 'fr',
        breadcrumb: ['Accueil'],
        sections: [{ heading: 'Intertitre', text: 'Texte' }],
        footnoteRefs: [{ marker: 1, at: 'ici' }],
        footnotes: [{ marker: 1, text: 'Note' }],
        glossaryUses: [{ term: 'terme', text: 'PTCE', section: 0, boundary: 'certain' }],
        basedOn: [{ source: 'page', credit: 'example.org' }],
        about: ['visite', 'enquete', 'molsheim'],
        forum: 'forum',
        by: BY,
      },
    ],
    forums: [
      {
        id: 'forum',
        moderation: 'a-priori',
        registration: 'optional',
        fields: [{ name: 'message', label: 'Votre message', required: true }],
        syntax: { spip: ['{{gras}}'], html: ['del'], paragraphs: 'blank-line' },
        by: BY,
      },
    ],
    comments: [],
    places: [
      {
        id: 'molsheim',
        name: 'Molsheim',
        officialName: 'Molsheim',
        address: '1 RUE DU FOUR',
        postalCode: '67120',
        coordinates: { latitude: 48.54, longitude: 7.49 },
        communeCode: '67300',
        departementCode: '67',
        regions: [{ code: '42', cog: 2014 }],
        countryCode: 'FR',
        by: BY,
      },
    ],
    sources: [
      {
        id: 'page',
        kind: 'website',
        title: 'La page',
        url: 'https://example.org/',
        published: '2014',
        originalOf: 'copie',
      },
      { id: 'copie', kind: 'article' },
    ],
  }
  // Through JSON, so that no two places share an object.
  return JSON.parse(JSON.stringify(data))
}

/** Where in the data. */
export type Place = readonly (string | number)[]

/** Reads a place of the data. */
export function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>((holder, key) => (holder as Record<string | number, unknown>)[key], data)
}

/** Gives a copy of the data in which one place holds another value; `undefined` takes the key away. */
export function withValue(data: Data, place: Place, value: unknown): Data {
  const copy = structuredClone(data)
  const holder = valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>
  const key = place.at(-1) ?? ''
  if (value === undefined) delete holder[key]
  else holder[key] = value
  return copy
}

/** Lists every place of the data. */
export function placesOf(data: unknown, place: Place = []): Place[] {
  if (typeof data !== 'object' || data === null) return [place]
  return [
    place,
    ...Object.entries(data).flatMap(([key, part]) =>
      placesOf(part, [...place, Array.isArray(data) ? Number(key) : key]),
    ),
  ]
}
