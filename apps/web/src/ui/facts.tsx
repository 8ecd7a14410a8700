import { Fragment, type ReactNode } from 'react';

export interface FactsProps {
  /** What is known, by its name. What is null or empty is left out. */
  facts: readonly (readonly [term: string, detail: ReactNode])[];
}

/** What is known about one thing. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(([, detail]) => detail !== null && detail !== undefined && detail !== '' && detail !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([term, detail]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
