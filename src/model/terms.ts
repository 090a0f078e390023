/** The terms that a field may hold: apart from the schema, since the page needs them before it can check a file. */

export const KINDS = ['network-meeting', 'working-lunch', 'ministerial', 'joint-meeting', 'closed-meeting'] as const;
export const FORMATS = ['in-person', 'online', 'not-stated'] as const;
export const ROLES = [
  'host',
  'organiser',
  'co-organiser',
  'supporter',
  'chair',
  'secretariat',
  'joint-partner',
  'parent-event-organiser',
] as const;
export const INSTITUTION_KINDS = ['government', 'intergovernmental', 'agency', 'network', 'civil-society'] as const;
export const COUNTRY_CAPACITIES = ['represented', 'presented', 'shared-practice', 'guest'] as const;
export const ROLE_CAPACITIES = ['chair', 'secretariat'] as const;
export const DOCUMENT_KINDS = [
  'declaration',
  'strategy',
  'study',
  'directive',
  'non-paper',
  'convention',
  'protocol',
  'other',
] as const;
