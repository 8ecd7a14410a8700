export const meetingStates = ['PLANNED', 'HELD', 'INQUORATE', 'CANCELLED'] as const;
export type MeetingState = (typeof meetingStates)[number];
