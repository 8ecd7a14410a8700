import type { ScenarioBasis } from '@quorate/domain';

export const scenarioBasisWord: Record<ScenarioBasis, string> = {
  HISTORIC: 'Shares as they are',
  EQUAL: 'Equal shares of statutory partners',
  POPULATION: 'By people served',
  CUSTOM: 'By weights',
};

/** Whether a number is typed for each partner. */
export const goesByWeights = (basis: ScenarioBasis): boolean => basis === 'POPULATION' || basis === 'CUSTOM';
