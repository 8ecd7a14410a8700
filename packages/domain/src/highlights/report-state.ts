export const reportStates = ['DRAFT', 'SUBMITTED', 'PRESENTED'] as const;
export type ReportState = (typeof reportStates)[number];
