import { type FragmentDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inlineDocuments } from './documents-in-place.ts';

const fragments = new Map(
  ['fragment Row_Seat on Seat { id ...Name_Seat }', 'fragment Name_Seat on Seat { name }'].map((source) => {
    const fragment = parse(source).definitions[0] as FragmentDefinitionNode;
    return [fragment.name.value, fragment];
  }),
);

describe('documents in place', () => {
  it('carry the fragments they need, and those that these need, once each', () => {
    const code = inlineDocuments('const q = graphql(`query Page { seats { ...Row_Seat ...Name_Seat } }`);', () => fragments);
    expect(code.match(/fragment Row_Seat/g)).toHaveLength(1);
    expect(code.match(/fragment Name_Seat/g)).toHaveLength(1);
    expect(code).not.toContain('graphql(');
  });

  it('keep the line numbers of the module', () => {
    const source = 'const q = graphql(`\n  query Page {\n    seats { id }\n  }\n`);\nconst next = 1;';
    expect(inlineDocuments(source, () => fragments).split('\n')).toHaveLength(source.split('\n').length);
  });

  it('leave a module without documents alone', () => {
    expect(inlineDocuments('const a = 1;', () => fragments)).toBe('const a = 1;');
  });

  it('name a fragment that is nowhere', () => {
    expect(() => inlineDocuments('graphql(`query Page { seats { ...Lost } }`)', () => fragments)).toThrow('"Lost"');
  });
});
