import type { Violation } from '../violation.ts';

/** One action waits for another; both are named by what people call them. */
export interface Dependency {
  from: string;
  to: string;
}

/**
 * Actions that wait for each other in a circle can never be done, so every circle is named with its actions in order.
 * Circles that share an action are named one after the other, as the first is taken apart.
 * Source: domain arithmetic; an action plan may say which action waits for which.
 */
export function checkDependencies(edges: readonly Dependency[]): Violation[] {
  return findCircles(edges).map((circle) => {
    const [only = ''] = circle;
    if (circle.length === 1) return conflict(`‘${only}’ waits for itself. Take that dependency out.`);
    const path = [...circle, only].map((name) => `‘${name}’`).join(' → ');
    return conflict(`These actions wait for each other in a circle: ${path}. Take one of these dependencies out.`);
  });
}

// What is left when every link to an action that waits for nothing is gone leads round in a circle from anywhere.
function findCircles(edges: readonly Dependency[]): string[][] {
  const circles: string[][] = [];
  let left = withoutDeadEnds(edges);
  while (left[0]) {
    const circle = circleFrom(left[0].from, left);
    circles.push(circle);
    left = withoutDeadEnds(left.filter(({ from }) => !circle.includes(from)));
  }
  return circles;
}

function withoutDeadEnds(edges: readonly Dependency[]): readonly Dependency[] {
  let left = edges;
  for (let before = -1; left.length !== before; ) {
    before = left.length;
    const waiting = new Set(left.map(({ from }) => from));
    left = left.filter(({ to }) => waiting.has(to));
  }
  return left;
}

function circleFrom(start: string, edges: readonly Dependency[]): string[] {
  const next = new Map(edges.map(({ from, to }) => [from, to]));
  const path: string[] = [];
  for (let name = start; !path.includes(name); name = next.get(name) ?? start) path.push(name);
  const again = next.get(path.at(-1) ?? start) ?? start;
  return path.slice(path.indexOf(again));
}

function conflict(message: string): Violation {
  return { code: 'CONFLICT', message };
}
