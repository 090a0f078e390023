import { mount } from 'svelte';
import '../../../src/app.css';
import { openAtSpeaker } from '../../../src/query/speaker-channel';
import SpeakerWindow from '../../../src/page/stage/SpeakerWindow.svelte';
import { catalog } from '../../real';
import StandIn from './StandIn.svelte';

const target = document.body;
const session = new URLSearchParams(location.search).get('speaker');
const dark = location.hash === '#dark';
document.documentElement.dataset.mode = dark ? 'dark' : 'light';
if (session === null) mount(StandIn, { target });
else {
  const props = { catalog, session, open: openAtSpeaker, dark, ondark: () => undefined, onleave: () => undefined };
  mount(SpeakerWindow, { target, props });
}
