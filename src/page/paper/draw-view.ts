import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { drawingOf, type Drawing } from '../../export/picture';
import StepPicture from './StepPicture.svelte';

/** Draws a view out of sight, in the light colours of paper, and takes it down again. */
export async function drawView(props: ComponentProps<typeof StepPicture>): Promise<Drawing> {
  const stage = document.createElement('div');
  stage.className = 'handout';
  stage.inert = true;
  // A picture takes only what is seen, and paper is laid out unseen.
  Object.assign(stage.style, { visibility: 'visible', position: 'fixed', left: '-10000px', top: '0' });
  for (const ground of ['--bg', '--surface', '--ground']) stage.style.setProperty(ground, '#ffffff');
  document.body.append(stage);
  const component = mount(StepPicture, { target: stage, props });
  try {
    flushSync();
    return drawingOf(stage.querySelector('svg')!);
  } finally {
    await unmount(component);
    stage.remove();
  }
}
