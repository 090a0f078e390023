import { escapeXml } from './slides/xml';

/** Views that can stand in another page, each as high as it needs to be read. */
const HEIGHT_PX = { map: 480, timeline: 280, network: 560 } as const;

export type EmbeddedView = keyof typeof HEIGHT_PX;

interface Embedded {
  readonly view: EmbeddedView;
  readonly address: string;
  /** What the frame is called, for those who do not see it. */
  readonly title: string;
}

/** The code that puts a view into another page, as wide as that has room. */
export function embedCode({ view, address, title }: Embedded): string {
  const height = String(HEIGHT_PX[view]);
  // The width stands in for a page whose policy refuses the style.
  const attributes = { src: address, title, width: '640', height, loading: 'lazy', style: 'width: 100%; border: 0' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
