/**
 * Title in French, title in English, description in French. Descriptions in English are the doc comments; the last
 * place is for what has none.
 */
export type Words = readonly [titleFr: string, titleEn: string, descriptionFr: string, descriptionEn?: string]

/** Words of a field that stands in many entities. */
export const COMMON_FIELDS: Readonly<Record<string, Words>> = {
  id: [
    'Identifiant',
    'Id',
    'Son nom dans le jeu de données : de 1 à 200 caractères, sans espace.',
    'Its name in the dataset: 1 to 200 characters, no white space.',
  ],
  type: ['Type', 'Type', 'De quelle sorte c’est.', 'Of which kind it is.'],
  name: ['Nom', 'Name', 'Son nom usuel.', 'Its usual name.'],
  altNames: ['Autres noms', 'Other names', 'Autres noms sous lesquels on le connaît.'],
  by: ['Provenance', 'Provenance', 'D’où viennent ces faits.'],
  from: ['Début', 'Beginning', 'Quand cela a commencé ; absent si on ne le sait pas.'],
  to: ['Fin', 'End', 'Quand cela a fini ; absent si cela dure, ou si on ne le sait pas.'],
  period: ['Période', 'Period', 'Quand cela vaut.'],
  label: ['Libellé', 'Label', 'Comment la source le nomme.', 'How the source calls it.'],
  website: ['Site web', 'Website', 'L’adresse de son site.'],
  url: ['Adresse web', 'Web address', 'Son adresse sur le web.', 'Its address on the web.'],
  title: ['Titre', 'Title', 'Son titre.', 'Its title.'],
  at: ['Date', 'Date', 'Le jour pour lequel on le sait.'],
  kind: ['Sorte', 'Kind', 'De quelle sorte c’est.', 'Of which kind it is.'],
  kinds: ['Sortes', 'Kinds', 'Ce que c’est, en mots libres : « think-tank », « boulangerie ».'],
  place: ['Lieu', 'Place', 'Où cela a lieu.'],
  community: ['Communauté', 'Community', 'La communauté de PTCE.'],
  ptce: ['PTCE', 'PTCE', 'Le pôle territorial de coopération économique.'],
  actor: ['Acteur', 'Actor', 'De qui il s’agit.'],
  complete: ['Listes complètes', 'Whole lists', 'Les listes dont on sait qu’il n’y manque rien.'],
  founded: ['Création', 'Foundation', 'Ce que les sources disent de ses débuts.'],
  dissolved: ['Fin', 'End', 'Ce que les sources disent de sa fin.'],
  text: ['Texte', 'Text', 'Les mots de la source.'],
  published: ['Publication', 'Publication', 'Quand cela a été publié.'],
  moderation: ['Modération', 'Moderation', 'Si les messages sont lus avant ou après publication, ou pas reçus.'],
  forum: ['Forum', 'Forum', 'Le forum où les lecteurs commentent.'],
  basis: ['Fondement', 'Basis', 'Ce sur quoi cela repose.'],
  amount: ['Montant', 'Amount', 'Combien.'],
  object: ['Objet', 'Object', 'À quoi sert l’argent.'],
  date: ['Date', 'Date', 'Quand.'],
  marker: ['Numéro', 'Number', 'Le numéro de la note.'],
  term: ['Terme', 'Term', 'Le terme.'],
  code: ['Code', 'Code', 'Le code.'],
  source: ['Source', 'Source', 'La source.'],
}

/** What a definition is called, and its fields. */
export interface DefinitionWords {
  readonly self: Words
  readonly fields: Readonly<Record<string, Words>>
}
