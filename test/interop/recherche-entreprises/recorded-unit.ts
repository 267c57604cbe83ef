// In the shape of a recorded answer; the numbers obey their keys and belong to nobody.
/** A head office. */
export const SEAT = {
  activite_principale: '88.99B',
  adresse: '10 SQUARE DU FOUR 13003 MARSEILLE',
  code_postal: '13003',
  commune: '13203',
  departement: '13',
  region: '93',
  epci: '200054807',
  est_siege: true,
  etat_administratif: 'A',
  latitude: '43.31',
  longitude: '5.38',
  libelle_commune: 'MARSEILLE',
  numero_voie: '10',
  indice_repetition: null,
  type_voie: 'SQUARE',
  libelle_voie: 'DU FOUR',
  siret: '12345678200010',
  statut_diffusion_etablissement: 'O',
}

/** A unit with that head office. */
export const UNIT = {
  siren: '123456782',
  nom_complet: 'LE PAIN PARTAGE (LPP)',
  nom_raison_sociale: 'LE PAIN PARTAGE',
  sigle: 'LPP',
  siege: SEAT,
  activite_principale: '88.99B',
  activite_principale_naf25: '88.99H',
  date_creation: '1995-04-15',
  date_fermeture: null,
  date_mise_a_jour: '2026-05-17T09:43:17',
  dirigeants: [{ nom: 'NOM-1', prenoms: 'PRENOM-1', type_dirigeant: 'personne physique' }],
  etat_administratif: 'A',
  nature_juridique: '9220',
  statut_diffusion: 'O',
  matching_etablissements: [],
  complements: {
    est_association: true,
    est_ess: true,
    est_siae: true,
    identifiant_association: 'W131000001',
    liste_idcc: ['3016'],
    type_siae: 'ACI, EI',
  },
}
