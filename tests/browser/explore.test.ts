import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { region, search, settled, status, useBrowser, visit } from './visit';

useBrowser();

const bead = (page: Page, view: string, name: string | RegExp) => region(page, view).getByRole('button', { name });
const rows = (page: Page) => region(page, 'Meetings').locator('tbody').getByRole('rowheader');
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
  );
const isInView = (page: Page, name: string) =>
  region(page, 'Details')
    .getByRole('heading', { name })
    .evaluate((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
const sentence = async (page: Page) =>
  (await page.locator('#reading p').first().textContent())?.replace(/\s+/g, ' ').trim();

describe('at rest', () => {
  it('shows every meeting in each of the views', async () => {
    const { page } = await visit();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    expect(await sentence(page)).toBe('Since 2011, 20 meetings in 14 places across 12 countries, and online.');
    for (const view of ['Map', 'Timeline', 'Network', 'Meetings'])
      for (const title of [
        'Belgrade 2011: first meeting',
        'Stockholm 2015',
        'January 2021, venue not stated',
        'Zagreb 2024',
      ])
        expect(await bead(page, view, new RegExp(title)).count(), `${view}: ${title}`).toBe(1);
    expect(await rows(page).count()).toBe(20);
  });
});

describe('filtering', () => {
  it('by a theme, in every view and in the address; Back undoes it', async () => {
    const { page } = await visit();
    await region(page, 'Themes').getByRole('checkbox', { name: 'Children, 3 meetings' }).check();
    expect(await status(page)).toBe('Showing 3 of 20 meetings: Children');
    expect(await sentence(page)).toBe('3 of 20 meetings took up children, in 3 places, 2011–2016.');
    expect(await search(page)).toBe('?themes=children');
    // Below the screen it follows when the hand rests.
    await expect
      .poll(() => rows(page).allTextContents())
      .toEqual([
        expect.stringContaining('Belgrade 2011'),
        expect.stringContaining('Vienna 2015'),
        expect.stringContaining('Tirana 2016'),
      ]);
    for (const view of ['Map', 'Timeline', 'Network'])
      expect(await bead(page, view, /outside the current filter/).count(), view).toBe(17);
    await page.goBack();
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    await page.goForward();
    expect(await status(page)).toBe('Showing 3 of 20 meetings: Children');
    await page.getByRole('button', { name: 'Remove Children' }).click();
    expect(await search(page)).toBe('');
  });

  it('never ends in a silent empty page', async () => {
    const { page } = await visit('/?themes=covid-19&from=2018&to=2019');
    expect(await sentence(page)).toBe('No meeting between 2018 and 2019 took up COVID-19. Show all years');
    await page.getByRole('button', { name: 'Show all years' }).click();
    expect(await status(page)).toBe('Showing 1 of 20 meetings: COVID-19');
  });

  it('tells a period outside the data as such, and leads back', async () => {
    const { page } = await visit('/?from=2030');
    expect(await sentence(page)).toBe('The data cover 2011–2024: they hold no meeting since 2030. Show all years');
    const from = region(page, 'Timeline').getByRole('combobox', { name: 'From' });
    expect(await from.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text)).toBe('2030');
    await page.getByRole('button', { name: 'Show all years' }).click();
    expect(await search(page)).toBe('');
  });

  it('by all of two themes that no meeting has together: any of them is offered', async () => {
    const { page } = await visit('/?themes=children.covid-19&match=all');
    expect(await status(page)).toBe('Showing 0 of 20 meetings: Children, COVID-19');
    await page.getByRole('button', { name: 'Any of these themes' }).click();
    expect(await status(page)).toBe('Showing 4 of 20 meetings: Children, COVID-19');
    expect(await search(page)).toBe('?themes=children.covid-19');
  });

  it('by any or all of two themes', async () => {
    const { page } = await visit('/?themes=children.refugee-crisis');
    expect(await status(page)).toBe('Showing 5 of 20 meetings: Children, Refugee crisis & mixed migration');
    await page.getByText('All', { exact: true }).click();
    expect(await status(page)).toContain('Showing 1 of 20 meetings');
  });

  it('by format and kind', async () => {
    const { page } = await visit();
    await page.getByText('Format and kind').click();
    await page.getByRole('checkbox', { name: /^Online/ }).check();
    expect(await status(page)).toBe('Showing 2 of 20 meetings: Online');
    await page.getByRole('checkbox', { name: /^Joint meeting/ }).check();
    expect(await status(page)).toBe('Showing 1 of 20 meetings: Online, Joint meeting');
    expect(await search(page)).toBe('?formats=online&kinds=joint-meeting');
  });
});

describe('searching', () => {
  it('finds a place without its diacritics by keyboard', async () => {
    const { page } = await visit();
    await page.getByRole('combobox', { name: 'Search' }).fill('becici');
    expect(await page.getByRole('option').first().textContent()).toContain('Bečići');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await search(page)).toBe('?focus=becici');
    await region(page, 'Details').getByRole('heading', { name: 'Bečići' }).waitFor();
  });

  it('says how many suggestions there are, or that nothing has such a name', async () => {
    const { page } = await visit();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('vienna');
    const told = page.locator('search [aria-live=polite]');
    await told.filter({ hasText: '4 suggestions' }).waitFor();
    await field.fill('zzzz');
    await told.filter({ hasText: 'Nothing here has “zzzz” in its name.' }).waitFor();
    expect(await page.locator('#suggestions').getByRole('option').allTextContents()).toEqual([
      'All meetings that mention “zzzz”',
    ]);
    expect(await page.locator('search .list p').isVisible()).toBe(true);
    await field.fill('');
    expect(await told.textContent()).toBe('');
  });

  it('keeps a text as a filter, and Escape clears it', async () => {
    const { page } = await visit();
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('street children');
    await field.press('Enter');
    expect(await search(page)).toBe('?q=street children');
    expect(await status(page)).toBe('Showing 1 of 20 meetings: “street children”');
    await field.press('Escape');
    expect(await search(page)).toBe('');
  });
});

describe('selecting', () => {
  it('lights the same meeting in all views, by mouse', async () => {
    const { page } = await visit();
    await bead(page, 'Timeline', /Tirana 2016/).click();
    expect(await search(page)).toBe('?focus=2016-05-tirana');
    for (const view of ['Map', 'Timeline', 'Network', 'Meetings']) {
      const pressed = () =>
        bead(page, view, /Tirana 2016/)
          .first()
          .getAttribute('aria-pressed');
      await expect.poll(pressed, { message: view }).toBe('true');
    }
    await region(page, 'Details')
      .getByRole('heading', { name: /Tirana, Albania/ })
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await search(page)).toBe('');
  });

  it.each([
    ['Map', 'Enter'],
    ['Map', 'Space'],
    ['Timeline', 'Enter'],
    ['Timeline', 'Space'],
    ['Network', 'Enter'],
    ['Network', 'Space'],
    ['Meetings', 'Enter'],
  ])('in %s by %s, and Escape gives the focus back', async (view, key) => {
    const { page } = await visit();
    const first = bead(page, view, /Belgrade 2011/);
    await first.focus();
    await page.keyboard.press(key);
    expect(await search(page)).toBe('?focus=2011-06-belgrade');
    await region(page, 'Details')
      .getByRole('heading', { name: /Belgrade, Serbia/ })
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await search(page)).toBe('');
    expect(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      ),
    ).toMatch(/Belgrade 2011/);
  });

  it.each([
    ['Meetings', 'Tirana 2016: unaccompanied children', 'Tirana, Albania'],
    ['Reach', 'Albania, 2016: Tirana 2016, venue or host country and organiser', 'Tirana, Albania'],
  ])('in %s, below the fold, brings the details into view; closing gives the focus back', async (view, name, title) => {
    const { page } = await visit();
    const button = region(page, view).getByRole('button', { name });
    await button.click();
    await region(page, 'Details').getByRole('heading', { name: title }).waitFor();
    await expect.poll(() => focused(page)).toBe(title);
    expect(await isInView(page, title)).toBe(true);
    await page.getByRole('button', { name: 'Close details' }).click();
    expect(await focused(page)).toBe(name);
    await expect.poll(() => button.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it('a far place by mouse keeps the focus: on the way back, then on the beacon', async () => {
    const { page } = await visit();
    const beacon = bead(page, 'Map', /^Stockholm 2015.*Outside the picture/);
    await beacon.click();
    await expect.poll(() => focused(page)).toBe('Back to South-East Europe');
    await page.getByRole('button', { name: 'Back to South-East Europe' }).click();
    await expect.poll(() => focused(page)).toMatch(/^Stockholm 2015/);
    expect(await beacon.count()).toBe(1);
  });

  it('stays home when the details that open beside it change its size', async () => {
    const { page } = await visit();
    const beacon = bead(page, 'Map', /^Stockholm 2015.*Outside the picture/);
    await page.evaluate(() => {
      const press = (name: RegExp) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
        );
        button?.click();
        return button !== undefined;
      };
      // At once: in the frame in which the way back appears, long before the details are open.
      const back = () => press(/^Back to South-East Europe/) || requestAnimationFrame(back);
      press(/^Stockholm 2015.*Outside the picture/);
      back();
    });
    await region(page, 'Details').getByRole('heading', { name: 'Stockholm, Sweden' }).waitFor();
    await settled(bead(page, 'Map', /^Vienna 2015:/));
    expect(await page.getByRole('button', { name: 'Back to South-East Europe' }).count()).toBe(0);
    expect(await beacon.count()).toBe(1);
  });

  it('an institution filters to its meetings', async () => {
    const { page } = await visit();
    await region(page, 'Network')
      .getByRole('button', { name: /^Ministry of the Interior, Slovenia/ })
      .click();
    expect(await status(page)).toBe('Showing 4 of 20 meetings: Slovenia, Interior Ministry');
    expect(await search(page)).toBe('?institutions=slovenia-interior-ministry&focus=slovenia-interior-ministry');
    await page.keyboard.press('Escape');
    expect(await search(page)).toBe('?institutions=slovenia-interior-ministry');
    await page.keyboard.press('Escape');
    expect(await search(page)).toBe('');
  });

  it('a link in Pairs shows the meetings behind it', async () => {
    const { page } = await visit('/?network=pairs');
    await region(page, 'Network')
      .getByRole('button', { name: /^ICMPD and UNODC, 2 meetings together/ })
      .focus();
    await page.keyboard.press('Enter');
    expect(await status(page)).toContain('Showing 2 of 20 meetings');
    await expect
      .poll(() => rows(page).allTextContents())
      .toEqual([expect.stringContaining('Skopje 2017'), expect.stringContaining('January 2021')]);
  });

  it('a milestone opens its details', async () => {
    const { page } = await visit();
    await region(page, 'Timeline')
      .getByRole('button', { name: /20 October 2010/ })
      .click();
    await region(page, 'Details')
      .getByRole('heading', { name: /Decision to hold regular meetings/ })
      .waitFor();
  });
});

describe('the years', () => {
  it('are brushed by the grips with keys', async () => {
    const { page } = await visit();
    const from = region(page, 'Timeline').getByRole('slider').first();
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await search(page)).toBe('?from=2013');
    expect(await status(page)).toContain('Showing 17 of 20 meetings');
  });

  it('make one history entry while a key is held down', async () => {
    const { page } = await visit();
    const before = await page.evaluate(() => history.length);
    await region(page, 'Timeline').getByRole('slider').first().focus();
    for (let i = 0; i < 4; i++) await page.keyboard.down('PageUp');
    await expect.poll(() => rows(page).count()).toBe(14);
    expect(await search(page)).toBe('');
    await page.keyboard.up('PageUp');
    await expect.poll(() => search(page)).toBe('?from=2015');
    expect((await page.evaluate(() => history.length)) - before).toBe(1);
  });

  it('are set by the fields without dragging', async () => {
    const { page } = await visit();
    await region(page, 'Timeline').getByRole('combobox', { name: 'From' }).selectOption('2020');
    await region(page, 'Timeline').getByRole('combobox', { name: 'To' }).selectOption('2021');
    expect(await search(page)).toBe('?from=2020&to=2021');
    expect(await status(page)).toContain('Showing 4 of 20 meetings');
  });

  it('are dragged with one history entry', async () => {
    const { page } = await visit();
    const before = await page.evaluate(() => history.length);
    const grip = await region(page, 'Timeline').getByRole('slider').first().boundingBox();
    if (!grip) throw new Error('no grip');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip.x + 200, grip.y, { steps: 5 });
    await page.mouse.move(grip.x + 420, grip.y, { steps: 5 });
    await page.mouse.up();
    expect(await search(page)).toMatch(/^\?from=201[45]/);
    expect((await page.evaluate(() => history.length)) - before).toBe(1);
  });
});

describe('the map', () => {
  it('says how to zoom when a wheel turns over it', async () => {
    const { page } = await visit();
    await bead(page, 'Map', /^Sarajevo 2013/).hover();
    await page.mouse.wheel(0, 20);
    const hint = page.getByText('Hold Ctrl (or ⌘) and scroll to zoom');
    await hint.filter({ visible: true }).waitFor();
    await hint.filter({ visible: true }).waitFor({ state: 'detached' });
  });

  it('offers a way back when no place of the region is in frame', async () => {
    const { page } = await visit();
    const back = page.getByRole('button', { name: 'Back to South-East Europe' });
    await bead(page, 'Map', /^Sarajevo 2013/).waitFor();
    expect(await back.count()).toBe(0);
    const { x, y } = (await region(page, 'Map').boundingBox())!;
    for (let i = 0; i < 4; i++) {
      await page.mouse.move(x + 60, y + 160);
      await page.mouse.down();
      await page.mouse.move(x + 560, y + 400, { steps: 4 });
      await page.mouse.up();
    }
    await back.click();
    await back.waitFor({ state: 'detached' });
    expect(await bead(page, 'Map', /^Sarajevo 2013/).isVisible()).toBe(true);
  });
});

describe('the network', () => {
  it('stands still whatever is filtered and however its hub is shown', async () => {
    const { page } = await visit('/', { viewport: { width: 1280, height: 720 } });
    const table = region(page, 'Network').locator('.table');
    const at = await table.boundingBox();
    for (const name of ['Shown', 'Hidden', 'Dimmed']) {
      await region(page, 'Network').getByRole('radio', { name }).click();
      expect(await table.boundingBox(), name).toEqual(at);
    }
    await region(page, 'Themes').getByRole('checkbox', { name: 'Children, 3 meetings' }).check();
    expect(await table.boundingBox()).toEqual(at);
  });
});

describe('the address', () => {
  it('says what it could not use', async () => {
    const { page } = await visit('/?themes=cats&from=2015-02-31&colour=red');
    expect(await status(page)).toBe('Showing 20 of 20 meetings');
    expect(await page.getByRole('note').first().textContent()).toContain('themes=cats (no such value)');
  });

  it('reopens the same picture', async () => {
    const link = '/?themes=children&institutions=icmpd&focus=2016-05-tirana&network=pairs&hub=shown&mode=dark';
    const { page } = await visit(link);
    expect(await status(page)).toBe('Showing 2 of 20 meetings: Children, ICMPD');
    expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBe('dark');
    expect(await region(page, 'Network').getByRole('radio', { name: 'Pairs' }).isChecked()).toBe(true);
    expect(await region(page, 'Network').getByRole('radio', { name: 'Shown' }).isChecked()).toBe(true);
  });
});

describe('light and dark', () => {
  it('follows the system until the switch is used, and remembers the choice', async () => {
    const { page } = await visit('/', { colorScheme: 'dark' });
    const mode = () => page.evaluate(() => document.documentElement.dataset.mode);
    expect(await mode()).toBe('dark');
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await mode()).toBe('light');
    await page.goto(page.url().replace(/\?.*/, ''));
    await region(page, 'Map').waitFor();
    expect(await mode()).toBe('light');
  });
});

it.each([1920, 1024])('the sentence of a comparison keeps a number with what it counts, at %d', async (width) => {
  const { page } = await visit('/?compare=periods.2011-2019.2020-2024', { viewport: { width, height: 800 } });
  const sentence = page.locator('#reading .sentence');
  await sentence.getByText('7 meetings', { exact: true }).waitFor();
  const lines = (mark: string) =>
    sentence.locator(mark).evaluateAll((all) => all.map((one) => [one.textContent, one.getClientRects().length]));
  expect(await lines('strong')).toEqual([
    ['13 meetings', 1],
    ['12 places', 1],
    ['7 meetings', 1],
    ['4 places', 1],
  ]);
});
