import type { Meeting } from '../../model/schema';
import { later } from '../../text/later';
import { words } from '../../text/words';

/** `Co-organiser, as Secretariat`. */
export const roleText = ({ role, capacity }: Meeting['roles'][number]): string =>
  later.detail.role(words.marks.role[role], capacity && words.marks.capacity[capacity]);
