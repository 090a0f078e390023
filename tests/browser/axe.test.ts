import { describe, expect, it } from 'vitest';
import { region, useBrowser, violations, visit } from './visit';

useBrowser();

const STATES: Record<string, string> = {
  'at rest': '/',
  'filtered with details': '/?themes=children&focus=2016-05-tirana',
  'two families, all': '/?themes=children.refugee-crisis&match=all',
  'nothing found': '/?themes=covid-19&from=2018&to=2019',
  'an institution': '/?institutions=slovenia-interior-ministry&focus=slovenia-interior-ministry&hub=shown',
  pairs: '/?network=pairs&hub=hidden',
  'a place': '/?focus=vienna',
  'a milestone': '/?focus=2018-03-ministerial-declaration',
  'a country': '/?focus=mk',
  'junk in the address': '/?themes=cats',
  about: '/?panel=about',
  'map alone': '/?embed=map',
  'timeline alone': '/?embed=timeline',
  'network alone': '/?embed=network',
};

describe.each(['light', 'dark'] as const)('A1: axe finds nothing, %s', (colorScheme) => {
  it.each(Object.entries(STATES))('%s', async (_, path) => {
    const { page } = await visit(path, { colorScheme });
    await (
      path.includes('about')
        ? page.getByRole('dialog')
        : path.includes('embed')
          ? page.getByRole('main')
          : region(page, 'Meetings')
    ).waitFor();
    if (path.includes('focus')) await region(page, 'Details').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

it.each([1280, 1920, 768, 390, 320])('A1: axe finds nothing, %s px wide', async (width) => {
  const { page } = await visit('/?themes=children&focus=2016-05-tirana', { viewport: { width, height: 800 } });
  await region(page, 'Details').waitFor();
  expect(await violations(page)).toEqual([]);
});

it.each(['network', 'list'])('A1: axe finds nothing, the %s of a phone', async (panel) => {
  const { page } = await visit(`/?panel=${panel}`, { viewport: { width: 390, height: 844 } });
  await region(page, panel === 'list' ? 'Meetings' : 'Institutions by meetings').waitFor();
  expect(await violations(page)).toEqual([]);
});

it('A1: axe finds nothing where the data did not arrive', async () => {
  const { page, complaints } = await visit('/', {}, async (fresh) => {
    await fresh.route('**/natc-see*.json', (route) => route.abort());
  });
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await violations(page)).toEqual([]);
  complaints.length = 0;
});
