import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFile, schemaText, type SchemaName } from '../../data/schema';

const committed = (name: SchemaName) => readFileSync(schemaFile(name), 'utf8');

it.each(['network', 'stories'] as const)(
  '%s is what the runtime schema says (if not: npm run data:schema)',
  async (name) => {
    expect(committed(name)).toBe(await schemaText(name));
  },
);

it('says to an editor how a day is written', () => {
  const schema = JSON.parse(committed('network')) as {
    $schema: string;
    properties: { meetings: { items: { properties: Record<string, unknown>; required: string[] } } };
  };
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const { properties, required } = schema.properties.meetings.items;
  expect(properties.start).toEqual({
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: expect.stringMatching(/^First day\./),
  });
  expect(properties.format).toEqual({ type: 'string', enum: ['in-person', 'online', 'not-stated'] });
  expect(required).toContain('evidence');
  expect(required).not.toContain('ordinal');
});

it('says to an editor which views a step may have', () => {
  const schema = JSON.parse(committed('stories')) as {
    properties: { stories: { items: { properties: { steps: { items: { properties: Record<string, unknown> } } } } } };
  };
  expect(schema.properties.stories.items.properties.steps.items.properties.views).toEqual({
    type: 'array',
    items: { type: 'string', enum: ['map', 'timeline', 'network', 'reach'] },
    minItems: 1,
    maxItems: 2,
    description: 'The view shown at full size, or two side by side.',
  });
});
