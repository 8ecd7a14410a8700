export interface DatedMeeting {
  date: string;
  state: string;
  isSignedOff: boolean;
}

/**
 * The meeting that the administrator most likely comes for: today's, else the last one whose record is still open,
 * else the next one. In a year that is long past and settled there is none.
 */
export function meetingInQuestion<Meeting extends DatedMeeting>(meetings: readonly Meeting[], today: string): Meeting | null {
  const open = meetings.filter((meeting) => meeting.state !== 'CANCELLED' && !meeting.isSignedOff);
  const onTheDay = open.find((meeting) => meeting.date === today);
  const lastOpen = open.filter((meeting) => meeting.date < today).at(-1);
  return onTheDay ?? lastOpen ?? open.find((meeting) => meeting.date > today) ?? null;
}

/** The next meeting that is still to come, for those who read. */
export function nextMeeting<Meeting extends DatedMeeting>(meetings: readonly Meeting[], today: string): Meeting | null {
  return meetings.find((meeting) => meeting.date >= today && meeting.state !== 'CANCELLED') ?? null;
}

/** The last meetings that have taken place, newest first. */
export function recentMeetings<Meeting extends DatedMeeting>(meetings: readonly Meeting[], today: string, count: number): Meeting[] {
  return meetings
    .filter((meeting) => meeting.date <= today)
    .slice(-count)
    .reverse();
}
