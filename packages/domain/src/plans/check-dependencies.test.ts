import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDependencies, type Dependency } from './check-dependencies.ts';

/** "A>B B>C" */
const edgesOf = (text: string): Dependency[] => text.split(' ').map((edge) => ({ from: edge.charAt(0), to: edge.charAt(2) }));
const someName = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const someEdges = fc.array(fc.record({ from: someName, to: someName }), { maxLength: 10 });

it.each(['A>B B>C', 'A>B A>C B>D C>D', 'A>B A>B'])('takes %s', (text) => {
  expect(checkDependencies(edgesOf(text))).toEqual([]);
});

it.each([
  ['A>A', ['‘A’ waits for itself. Take that dependency out.']],
  ['A>B B>A', ['These actions wait for each other in a circle: ‘A’ → ‘B’ → ‘A’. Take one of these dependencies out.']],
  ['X>A A>B B>C C>A C>Y', ['These actions wait for each other in a circle: ‘A’ → ‘B’ → ‘C’ → ‘A’. Take one of these dependencies out.']],
  [
    'A>B B>A C>D D>C',
    [
      'These actions wait for each other in a circle: ‘A’ → ‘B’ → ‘A’. Take one of these dependencies out.',
      'These actions wait for each other in a circle: ‘C’ → ‘D’ → ‘C’. Take one of these dependencies out.',
    ],
  ],
])('names the circles of %s', (text, messages) => {
  expect(checkDependencies(edgesOf(text))).toEqual(messages.map((message) => ({ code: 'CONFLICT', message })));
});

it('refuses exactly what no order of work can satisfy', () => {
  fc.assert(
    fc.property(someEdges, (edges) => {
      expect(checkDependencies(edges).length > 0).toBe(edges.some(({ from }) => reaches(from, from, edges)));
    }),
    { numRuns: 1000 },
  );
});

it('names only circles that are there, and no action in two of them', () => {
  fc.assert(
    fc.property(someEdges, (edges) => {
      const circles = checkDependencies(edges).map(({ message }) => [...message.matchAll(/‘(.)’/g)].map(([, name]) => name));
      for (const circle of circles) {
        const steps = circle.length === 1 ? [...circle, ...circle] : circle;
        expect(steps[0]).toBe(steps.at(-1));
        for (const [index, to] of steps.slice(1).entries()) expect(edges).toContainEqual({ from: steps[index], to });
      }
      const named = circles.flatMap((circle) => [...new Set(circle)]);
      expect(new Set(named).size).toBe(named.length);
    }),
  );
});

it('has nothing left to name once each named circle is taken apart, one after the other', () => {
  fc.assert(
    fc.property(someEdges, (edges) => {
      let left = edges;
      for (let round = 0; round <= edges.length; round += 1) {
        const named = checkDependencies(left).map(({ message }) => /‘(.)’/.exec(message)?.[1]);
        left = left.filter(({ from }) => !named.includes(from));
      }
      expect(checkDependencies(left)).toEqual([]);
    }),
  );
});

it('takes a chain of thousands of actions', () => {
  const chain = Array.from({ length: 2000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}` }));
  expect(checkDependencies(chain)).toEqual([]);
});

function reaches(from: string, to: string, edges: Dependency[], seen: string[] = []): boolean {
  const next = edges.filter((edge) => edge.from === from && !seen.includes(edge.to)).map((edge) => edge.to);
  return next.includes(to) || next.some((name) => reaches(name, to, edges, [...seen, name]));
}
