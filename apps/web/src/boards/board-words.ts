import type { BodyType } from '../gql/graphql.ts';

export const bodyTypes: readonly { value: BodyType; label: string }[] = [
  { value: 'PARTNERSHIP', label: 'Safeguarding children partnership (England)' },
  { value: 'LSCB', label: 'Local safeguarding children board (England, before 2019)' },
  { value: 'SAB', label: 'Safeguarding adults board' },
  { value: 'CPC', label: 'Child protection committee (Scotland)' },
  { value: 'RSB', label: 'Regional safeguarding board (Wales)' },
  { value: 'SBNI', label: 'Safeguarding Board for Northern Ireland' },
  { value: 'OTHER', label: 'Another kind of board' },
];
