import type { Catalog } from '../../model/catalog';
import type { Convening } from '../../model/convening';
import type { InstitutionKind, Role } from '../../model/schema';
import { INSTITUTION_KINDS } from '../../model/terms';
import { words } from '../../text/words';

/** Roles drawn with the same line share one entry. */
const ALIKE: readonly (readonly Role[])[] = [
  ['host'],
  ['organiser', 'co-organiser'],
  ['supporter'],
  ['chair', 'secretariat'],
  ['joint-partner'],
  ['parent-event-organiser'],
];

/** Kinds of the institutions that convened. */
export const kindsOf = (catalog: Catalog, { conveners }: Convening): ReadonlySet<InstitutionKind> =>
  new Set(conveners.map(({ id }) => catalog.institution.get(id)!.kind));

const sentence = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();

/** What each line stands for, of the roles that count; a line is drawn as that of its first role. */
export const lineEntries = (roles: readonly Role[]): { role: Role; label: string }[] =>
  ALIKE.flatMap((alike) => {
    const counted = alike.filter((role) => roles.includes(role));
    const [role] = counted;
    return role ? [{ role, label: sentence(counted.map((one) => words.marks.role[one]).join(', ')) }] : [];
  });

/** What each shape stands for; a network of institutions has the shape of an inter-governmental one. */
export const shapeEntries = (kinds: ReadonlySet<InstitutionKind>): { kind: InstitutionKind; label: string }[] =>
  INSTITUTION_KINDS.filter(
    (kind) => kind !== 'network' && (kinds.has(kind) || (kind === 'intergovernmental' && kinds.has('network'))),
  ).map((kind) => {
    const names = kind === 'intergovernmental' && kinds.has('network') ? [kind, 'network' as const] : [kind];
    return { kind, label: sentence(names.map((name) => words.marks.institution[name]).join(', ')) };
  });
