import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './programs';

const OFFICE = [
  process.env.SOFFICE_PATH,
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

function find(name: string, places: readonly (string | undefined)[], packages: readonly string[]): string {
  const path = findProgram(places, packages);
  if (path) return path;
  throw new Error(`The tests of slides need ${name}. Install it, or set SOFFICE_PATH to the program of LibreOffice.`);
}

/** How LibreOffice shows a PowerPoint file: the words of each page, and the share of it that is not white. */
export function showSlides(pptx: Uint8Array): { words: string; inked: number }[] {
  const office = find('LibreOffice', OFFICE, ['libreoffice-impress']);
  const poppler = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  const tool = (name: string) => find(name, poppler.map((folder) => `${folder}/${name}`), ['poppler-utils']); // prettier-ignore
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  try {
    const [file, pdf] = [join(folder, 'story.pptx'), join(folder, 'story.pdf')];
    writeFileSync(file, pptx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(office, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
    const pages = execFileSync(tool('pdftotext'), ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    execFileSync(tool('pdftoppm'), ['-r', '24', '-gray', pdf, join(folder, 'page')]);
    return pages.map((words, at) => {
      const number = String(at + 1).padStart(String(pages.length).length, '0');
      return { words: words.replace(/\s+/g, ' '), inked: inkedShare(readFileSync(join(folder, `page-${number}.pgm`))) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Share of the pixels of a grey PGM picture that are not white. */
function inkedShare(pgm: Buffer): number {
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40)) ?? [];
  const pixels = pgm.subarray(head.length);
  if (pixels.length !== Number(width) * Number(height)) throw new Error('A page is not a grey PGM picture.');
  return pixels.reduce((sum, grey) => sum + Number(grey < 250), 0) / pixels.length;
}
