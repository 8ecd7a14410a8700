export const seatClasses = [
  'STATUTORY_PARTNER',
  'RELEVANT_AGENCY',
  'EDUCATION',
  'VOLUNTARY',
  'PROFESSIONAL_ADVISER',
  'LAY_MEMBER',
  'PARTICIPANT_OBSERVER',
  'INDEPENDENT_CHAIR',
  'INDEPENDENT_SCRUTINEER',
  'BUSINESS_UNIT',
] as const;
export type SeatClass = (typeof seatClasses)[number];

const words: Record<SeatClass, string> = {
  STATUTORY_PARTNER: 'Statutory partner',
  RELEVANT_AGENCY: 'Relevant agency',
  EDUCATION: 'Education',
  VOLUNTARY: 'Voluntary sector',
  PROFESSIONAL_ADVISER: 'Professional adviser',
  LAY_MEMBER: 'Lay member',
  PARTICIPANT_OBSERVER: 'Participant observer',
  INDEPENDENT_CHAIR: 'Independent chair',
  INDEPENDENT_SCRUTINEER: 'Independent scrutineer',
  BUSINESS_UNIT: 'Business unit',
};

const counting: ReadonlySet<SeatClass> = new Set<SeatClass>([
  'STATUTORY_PARTNER',
  'RELEVANT_AGENCY',
  'EDUCATION',
  'VOLUNTARY',
  'PROFESSIONAL_ADVISER',
  'LAY_MEMBER',
]);

/**
 * Partners, agencies, education, the voluntary sector, advisers and lay members count towards coverage. The chair,
 * the scrutineer, observers and the business unit serve the board, so their places say nothing about its reach.
 * Source: domain arithmetic; a board may decide otherwise for one seat.
 */
export function countsByDefault(seatClass: SeatClass): boolean {
  return counting.has(seatClass);
}

/** "Statutory partner" */
export function seatClassWord(seatClass: SeatClass): string {
  return words[seatClass];
}
