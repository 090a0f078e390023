import { counted } from '../format';

/** What is counted in many places. */
export const meetings = (n: number) => counted(n, 'meeting', 'meetings');
export const places = (n: number) => counted(n, 'place', 'places');
export const countries = (n: number) => counted(n, 'country', 'countries');
export const institutions = (n: number) => counted(n, 'institution', 'institutions');
