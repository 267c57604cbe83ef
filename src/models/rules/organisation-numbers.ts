import type { Dataset } from '../dataset.ts'
import type { Organisation } from '../organisation.ts'
import { rnaForm } from '../values/identifiers/rna.ts'
import type { Siren } from '../values/identifiers/siren.ts'
import { sirenOf } from '../values/identifiers/siret.ts'
import { sirenOfVat } from '../values/identifiers/vat.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import { sirenOfOrganisation } from './siren-of-organisation.ts'

/** The numbers of one organisation agree with each other, and no two organisations have one SIREN, or one RNA number. */
export function* checkNumbers({ actors }: Dataset): Generator<DatasetProblem> {
  const owners = new Map<string, string>()
  for (const [index, actor] of actors.entries()) {
    if (actor.type !== 'organisation' || actor.identifiers === undefined) continue
    const path = ['actors', index, 'identifiers']
    const siren = sirenOfOrganisation(actor)
    yield* checkAgreement(actor, siren, path)
    yield* checkRna(actor, path)
    yield* checkOwner(actor, siren, path, owners)
  }
}

function* checkOwner(
  { id, identifiers = {} }: Organisation,
  siren: Siren | undefined,
  path: Path,
  owners: Map<string, string>,
): Generator<DatasetProblem> {
  const { rna } = identifiers
  // One id is told of by `dataset/id-duplicate`, and two that share both numbers by the first.
  let isTold = false
  for (const number of [siren, rna]) {
    if (number === undefined) continue
    const other = owners.get(number)
    if (other === undefined) owners.set(number, id)
    if (other === undefined || other === id || isTold) continue
    isTold = true
    if (number === siren) yield found('dataset/siren-duplicate', path, { siren: number, id, other })
    else yield found('dataset/rna-duplicate', path, { rna: number, id, other })
  }
}

function* checkAgreement(
  { identifiers = {} }: Organisation,
  siren: Siren | undefined,
  path: Path,
): Generator<DatasetProblem> {
  const { siret = [], vat } = identifiers
  if (siren === undefined) return
  for (const [index, number] of siret.entries()) {
    if (sirenOf(number) === siren) continue
    yield found('dataset/siret-siren-mismatch', [...path, 'siret', index], { siret: number, siren })
  }
  const sirenInVat = vat === undefined ? undefined : sirenOfVat(vat)
  if (vat !== undefined && sirenInVat !== undefined && sirenInVat !== siren) {
    yield found('dataset/vat-siren-mismatch', [...path, 'vat'], { vat, siren })
  }
}

const WITH_RNA: readonly string[] = ['association', 'fondation']

/** Associations of Alsace-Moselle are in the register of a court, and not in the RNA. */
const LOCAL_LAW = '9260'

function* checkRna({ identifiers = {}, legalForms = [] }: Organisation, path: Path): Generator<DatasetProblem> {
  const { rna } = identifiers
  if (rna === undefined) return
  if (rnaForm(rna) === 'legacy') yield found('dataset/rna-legacy', [...path, 'rna'], { rna })
  if (legalForms.length === 0) return
  const isLocal = legalForms.every(({ cj }) => cj === LOCAL_LAW)
  if (!isLocal && legalForms.some(({ family }) => WITH_RNA.includes(family))) return
  const params = { rna, families: legalForms.map(({ family }) => family), cj: isLocal ? LOCAL_LAW : null }
  yield found('dataset/rna-form', [...path, 'rna'], params)
}
