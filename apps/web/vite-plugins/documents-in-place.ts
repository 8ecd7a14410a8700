import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FragmentDefinitionNode, type FragmentSpreadNode, parse, print, visit } from 'graphql';
import type { Plugin } from 'vite';

const tag = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const sourceFolder = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Puts each GraphQL document, with the fragments it needs, where it is used.
 * The generated `graphql()` looks documents up in one map, which would put every page's queries into the first load.
 */
export function documentsInPlace(): Plugin {
  return {
    name: 'documents-in-place',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(sourceFolder) || id.includes('/gql/') || !code.includes('graphql(')) return null;
      return { code: inlineDocuments(code, () => readFragments(sourceFolder)), map: null };
    },
  };
}

/** Replaces every graphql(`…`) in one module by gql("…") with its fragments appended. */
export function inlineDocuments(code: string, fragments: () => ReadonlyMap<string, FragmentDefinitionNode>): string {
  let known: ReadonlyMap<string, FragmentDefinitionNode> | undefined;
  let found = false;
  const replaced = code.replace(tag, (_, source: string) => {
    found = true;
    known ??= fragments();
    // The line breaks keep the line numbers of the module as they were.
    return `inPlaceDocument(${JSON.stringify(withFragments(source, known))}${'\n'.repeat(source.split('\n').length - 1)})`;
  });
  return found ? `import { gql as inPlaceDocument } from '@urql/core';${replaced}` : code;
}

function withFragments(source: string, known: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const own = parse(source, { noLocation: true });
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = {
    FragmentSpread(spread: FragmentSpreadNode) {
      const name = spread.name.value;
      const fragment = known.get(name);
      if (!fragment) throw new Error(`No fragment is named "${name}".`);
      if (needed.has(name)) return;
      needed.set(name, fragment);
      visit(fragment, collect);
    },
  };
  visit(own, collect);
  const definitions = [...own.definitions, ...needed.values()];
  return definitions.map((definition) => print(definition).replace(/\s+/g, ' ')).join('\n');
}

function readFragments(folder: string): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || name.startsWith('gql')) continue;
    for (const [, source] of readFileSync(join(folder, name), 'utf8').matchAll(tag)) {
      for (const definition of parse(source as string, { noLocation: true }).definitions) {
        if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
      }
    }
  }
  return fragments;
}
