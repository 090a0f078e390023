import { dialog } from './dialog';
import { kiosk, speaker } from './speaker';
import { stage } from './stage';

/** Words of the presenter's mode. */
export const presenter = { dialog, kiosk, speaker, stage };
