import { formatList } from '../format';

const role = {
  host: 'Host',
  organiser: 'Organiser',
  'co-organiser': 'Co-organiser',
  supporter: 'Supporter',
  chair: 'Chair',
  secretariat: 'Secretariat',
  'joint-partner': 'Joint partner',
  'parent-event-organiser': 'Organiser of the wider event',
};

const format = {
  'in-person': 'In person',
  online: 'Online',
  'not-stated': 'Not stated',
};

const kind = {
  'network-meeting': 'Network meeting',
  'working-lunch': 'Working lunch',
  ministerial: 'Ministers’ meeting',
  'joint-meeting': 'Joint meeting',
  'closed-meeting': 'Closed meeting',
};

const institution = {
  government: 'Government body',
  intergovernmental: 'Inter-governmental',
  agency: 'Agency',
  network: 'Network',
  'civil-society': 'Civil society',
};

/** Words for the values of the dataset, shared by every view. */
export const marks = {
  role,
  format,
  kind,
  institution,
  capacity: { chair: 'as Chair', secretariat: 'as Secretariat' },
  online: 'Online',
  venueNotStated: 'Venue not stated',
  organiserNotNamedInSource: 'Organiser not named in the source',
  themeNotStated: 'Theme not stated',
  today: 'today',
  /** Spoken name of a meeting wherever it is a bead: title, days, its sides in a comparison, and whether the filter leaves it out. */
  meeting: (title: string, days: string, faint: boolean, sides: readonly string[] = []) => {
    const side = sides.length > 0 ? `, ${sides.length > 1 ? 'both sides' : 'side'}: ${formatList(sides)}` : '';
    return `${title}, ${days}${side}${faint ? ', outside the current filter' : ''}`;
  },
};
