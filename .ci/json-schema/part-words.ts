import type { DefinitionWords } from './words.ts'

/** The words of what entities are made of, by the name of their definition. */
export const PART_WORDS: Readonly<Record<string, DefinitionWords>> = {
  Text: {
    self: ['Texte', 'Text', 'Un texte qui n’est pas fait que d’espaces.', 'A text that is not all white space.'],
    fields: {},
  },
  Edtf: {
    self: [
      'Date partielle',
      'Partial date',
      'Une date qui peut être partielle, douteuse ou un intervalle (EDTF, ISO 8601-2) : 2014, 2014-06, 1994~, 2005/..',
    ],
    fields: {},
  },
  IsoDate: { self: ['Jour', 'Day', 'Un jour, AAAA-MM-JJ (ISO 8601).'], fields: {} },
  Siren: { self: ['SIREN', 'SIREN', 'Le numéro d’une unité légale : neuf chiffres.'], fields: {} },
  Siret: { self: ['SIRET', 'SIRET', 'Le numéro d’un établissement : quatorze chiffres.'], fields: {} },
  Rna: {
    self: [
      'Numéro RNA',
      'RNA number',
      'Le numéro d’une association déclarée : « W », trois caractères du greffe, six chiffres ; ou une forme ancienne.',
    ],
    fields: {},
  },
  Vat: {
    self: [
      'Numéro de TVA',
      'VAT number',
      'Le numéro de TVA intracommunautaire : « FR », deux caractères de clé, neuf chiffres.',
    ],
    fields: {},
  },
  Uai: { self: ['UAI', 'UAI', 'Le numéro d’un établissement scolaire.'], fields: {} },
  Finess: { self: ['FINESS', 'FINESS', 'Le numéro d’un établissement sanitaire ou social.'], fields: {} },
  Idcc: { self: ['IDCC', 'IDCC', 'Le numéro d’une convention collective.'], fields: {} },
  LegalCategory: {
    self: ['Catégorie juridique', 'Legal category', 'Le code de l’Insee, de quatre chiffres : « 9220 ».'],
    fields: {},
  },
  Provenance: {
    self: ['Provenance', 'Provenance', 'D’où vient un fait.'],
    fields: {
      source: ['Source', 'Source', 'La source d’où il vient.'],
      status: ['Connaissance', 'Knowledge', 'Si la source l’énonce, si on l’en déduit, ou s’il vient d’ailleurs.'],
      fields: ['Champs', 'Fields', 'Les champs dont elle répond ; absent si elle répond de tout.'],
      quote: ['Citation', 'Quote', 'Les mots de la source.'],
      note: ['Note', 'Note', 'Ce sur quoi une déduction repose, en mots.'],
      retrieved: ['Consultée le', 'Retrieved', 'Le jour où la source a été lue.'],
    },
  },
  When: {
    self: ['Date et ses mots', 'Date with its words', 'Une date, avec les mots où elle a été lue.'],
    fields: {
      edtf: ['Date', 'Date', 'La date, aussi partielle ou douteuse qu’elle l’est.'],
      expression: ['Expression', 'Expression', 'Les mots de la source : « Née il y a 20 ans ».'],
      anchor: ['Repère', 'Anchor', 'Le jour par rapport auquel ces mots se comprennent.'],
      status: ['Connaissance', 'Knowledge', 'Comment la date est connue.'],
    },
  },
  Period: {
    self: ['Période', 'Period', 'Un temps qui commence et finit ; chaque borne peut être inconnue.'],
    fields: {},
  },
  Claim: {
    self: [
      'Affirmation',
      'Claim',
      'Ce que des sources disent d’une propriété ; plusieurs affirmations peuvent se contredire.',
    ],
    fields: {
      value: ['Valeur', 'Value', 'Ce qui est dit.'],
      at: ['Date', 'Date', 'Quand cela a été dit, ou était vrai.'],
      by: ['Provenance', 'Provenance', 'Qui le dit.'],
    },
  },
  Counted: {
    self: [
      'Liste annoncée',
      'Counted list',
      'Une liste dont la source annonce la longueur ; ce qui manque est compté, jamais inventé.',
    ],
    fields: {
      items: ['Éléments', 'Items', 'Ce qu’on connaît de la liste.'],
      declaredCount: ['Nombre annoncé', 'Declared count', 'Combien la source dit qu’il y en a.'],
      complete: ['Complète', 'Complete', 'Si tous les éléments sont là.'],
    },
  },
  Quantity: {
    self: ['Quantité', 'Quantity', 'Un nombre de choses, avec la façon de le dire : une quinzaine n’est pas quinze.'],
    fields: {
      value: ['Nombre', 'Number', 'Le nombre.'],
      qualifier: ['Précision', 'Qualifier', 'Comment il est dit.'],
      unit: ['Unité', 'Unit', 'Ce qui est compté : « pain », « visiteur ».'],
      per: ['Par', 'Per', 'Le temps sur lequel on compte.'],
      text: ['Expression', 'Words', 'Les mots de la source.'],
    },
  },
  Money: {
    self: ['Montant', 'Amount of money', 'Un montant d’argent.'],
    fields: {
      amount: ['Montant', 'Amount', 'Le montant, en unités de la monnaie.'],
      currency: ['Monnaie', 'Currency', 'Le code de la monnaie (ISO 4217) : « EUR ».'],
    },
  },
  Coordinates: {
    self: ['Coordonnées', 'Coordinates', 'Un point du globe (WGS 84).'],
    fields: {
      latitude: ['Latitude', 'Latitude', 'Degrés au nord de l’équateur.'],
      longitude: ['Longitude', 'Longitude', 'Degrés à l’est de Greenwich.'],
    },
  },
  Identifiers: {
    self: ['Identifiants', 'Identifiers', 'Les numéros d’une organisation.'],
    fields: {
      siren: ['SIREN', 'SIREN', 'Le numéro de l’unité légale.'],
      siret: ['SIRET', 'SIRET', 'Les numéros de ses établissements.'],
      rna: ['RNA', 'RNA', 'Le numéro de l’association.'],
      vat: ['TVA', 'VAT', 'Le numéro de TVA.'],
      alsaceMoselle: ['Alsace-Moselle', 'Alsace-Moselle', 'L’inscription au tribunal, qui tient lieu de numéro RNA.'],
      uai: ['UAI', 'UAI', 'Les numéros de ses établissements scolaires.'],
      finess: ['FINESS', 'FINESS', 'Les numéros de ses établissements sanitaires ou sociaux.'],
    },
  },
  AlsaceMoselleRegistration: {
    self: [
      'Inscription de droit local',
      'Local registration',
      'L’inscription d’une association au registre d’un tribunal d’Alsace-Moselle.',
    ],
    fields: {
      tribunal: ['Tribunal', 'Court', 'Le tribunal qui tient le registre.'],
      volume: ['Volume', 'Volume', 'Le volume.'],
      folio: ['Folio', 'Folio', 'Le feuillet.'],
      published: ['Publication', 'Publication', 'Le jour de la publication.'],
    },
  },
  LegalForm: {
    self: ['Forme juridique', 'Legal form', 'Une forme juridique qu’une organisation a eue pour un temps.'],
    fields: {
      cj: ['Catégorie juridique', 'Legal category', 'Le code de l’Insee, de quatre chiffres.'],
      family: ['Famille', 'Family', 'La famille dont elle est.'],
      variant: ['Variante', 'Variant', 'La sorte de coopérative, si elle a un nom.'],
    },
  },
  MemberCategory: {
    self: ['Catégorie d’associés', 'Category of members', 'Une catégorie d’associés d’une coopérative.'],
    fields: {},
  },
  EssStatus: {
    self: [
      'Appartenance à l’ESS',
      'ESS status',
      'Comment une organisation se situe par rapport à l’ESS (loi n° 2014-856, art. 1).',
    ],
    fields: {
      is: ['Réponse', 'Answer', 'Par sa forme, par ses statuts, oui, non, ou inconnu ; inconnu n’est pas non.'],
    },
  },
  EsusApproval: {
    self: ['Agrément ESUS', 'ESUS approval', 'Un agrément « entreprise solidaire d’utilité sociale », et son temps.'],
    fields: {
      basis: ['Fondement', 'Basis', 'S’il a été demandé, ou s’il est de droit.'],
      departement: ['Département', 'Département', 'Le département dont le préfet l’a donné : celui du siège.'],
    },
  },
  SiaeConvention: {
    self: [
      'Convention d’insertion',
      'Convention of insertion',
      'Une convention entre l’État et une structure d’insertion par l’activité économique.',
    ],
    fields: { number: ['Annexe financière', 'Financial annex', 'Le numéro de l’annexe financière.'] },
  },
  NafCode: {
    self: ['Activité', 'Activity', 'Un code d’activité, avec sa nomenclature, sans laquelle il ne dit rien.'],
    fields: {
      code: ['Code', 'Code', 'Le code, avec son point : « 10.71C ».'],
      nomenclature: ['Nomenclature', 'Nomenclature', 'La nomenclature dont il est.'],
    },
  },
  PtceMember: {
    self: ['Membre d’un PTCE', 'Member of a PTCE', 'Un membre d’un PTCE, et quand il l’est.'],
    fields: {
      college: ['Collège', 'College', 'Parmi lesquels de l’art. 9 on le compte.'],
      roles: ['Rôles', 'Roles', 'Ce qu’il y fait.'],
    },
  },
  PtceLabel: {
    self: ['Réponse à un appel', 'Answer of a call', 'Ce qu’un appel à projets de l’État a répondu à un PTCE.'],
    fields: {
      call: ['Appel', 'Call', 'L’appel : AAP2013, AAP2015, AMI2021, AMI2023, ou un autre.'],
      result: ['Résultat', 'Result', 'Ce qu’il en est sorti.'],
    },
  },
  CommunityMember: {
    self: ['Membre d’une communauté', 'Member of a community', 'Un PTCE membre d’une communauté, et quand il l’est.'],
    fields: {},
  },
  PlaceRegion: {
    self: ['Région', 'Region', 'Une région où un lieu est, ou a été.'],
    fields: {
      cog: [
        'Millésime',
        'Vintage',
        'L’année du Code officiel géographique dont le code est : les régions ont changé en 2016.',
      ],
    },
  },
  Testimony: { self: ['Témoignage', 'Testimony', 'Ce qu’un PTCE a raconté pendant une visite.'], fields: {} },
  Section: {
    self: ['Section', 'Section', 'Une section d’un article : un intertitre et ce qui le suit.'],
    fields: { heading: ['Intertitre', 'Heading', 'Son intertitre ; absent pour ce qui précède le premier.'] },
  },
  FootnoteRef: {
    self: ['Appel de note', 'Note call', 'L’appel d’une note.'],
    fields: { at: ['Mots', 'Words', 'Les mots où il se trouve.'] },
  },
  Footnote: {
    self: ['Note', 'Note', 'Une note de bas de page.'],
    fields: { marker: ['Numéro', 'Number', 'Son numéro.'] },
  },
  GlossaryUse: {
    self: ['Emploi d’un terme', 'Use of a term', 'Un endroit où un article emploie un terme du glossaire.'],
    fields: {
      section: ['Section', 'Section', 'Le numéro de la section, à partir de 0.'],
      boundary: ['Limite', 'Boundary', 'Si l’on sait où finit une définition mêlée au texte.'],
    },
  },
  SourceCredit: {
    self: ['Source créditée', 'Source credit', 'Ce sur quoi un article repose, comme il le dit.'],
    fields: { credit: ['Crédit', 'Credit', 'Le crédit, tel que l’article l’imprime.'] },
  },
  ForumField: {
    self: ['Champ', 'Field', 'Un champ du formulaire.'],
    fields: {
      name: ['Nom', 'Name', 'Son nom dans les données envoyées.'],
      required: ['Obligatoire', 'Required', 'S’il doit être rempli.'],
    },
  },
  ForumSyntax: {
    self: ['Syntaxe', 'Syntax', 'Le balisage que le formulaire annonce.'],
    fields: {
      spip: ['Raccourcis SPIP', 'SPIP shortcuts', 'Les raccourcis de SPIP, comme le formulaire les montre.'],
      html: ['Éléments HTML', 'HTML elements', 'Les noms d’éléments HTML.'],
      paragraphs: ['Paragraphes', 'Paragraphs', 'Ce qui fait un paragraphe.'],
    },
  },
  CommentAuthor: { self: ['Auteur', 'Author', 'Qui a écrit un message.'], fields: {} },
  CommentContent: { self: ['Contenu', 'Content', 'Les mots d’un message.'], fields: {} },
  CommentIdentifiers: {
    self: [
      'Données de connexion',
      'Connection identifiers',
      'Les données de connexion gardées avec un message : privées.',
      'The connection identifiers kept with a comment: private.',
    ],
    fields: {},
  },
  Grounds: { self: ['Motif', 'Grounds', 'Pourquoi un message est refusé ou retiré.'], fields: {} },
  LastChange: {
    self: ['Dernier changement', 'Last change', 'La dernière chose qui est arrivée à un message.'],
    fields: {},
  },
  OpenReport: { self: ['Signalement', 'Report', 'Un signalement qui attend une suite.'], fields: {} },
  Previous: { self: ['État remplacé', 'What was replaced', 'Ce qu’une annulation rétablirait.'], fields: {} },
}
