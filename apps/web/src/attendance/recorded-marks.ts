import { graphql } from '../gql/gql.ts';

/** What the register answers to marks, live or as a correction: how each went, and how the seat stands now. */
export const RecordedMarks = graphql(`
  fragment RecordedMarks_Payload on RecordAttendancePayload {
    batchId
    results {
      meetingId
      seatId
      outcome
      message
      mark {
        meetingId
        seatId
        status
        version
        recordedBy
        recordedAt
        details { meetingId attendedBy remote late leftEarly apologyReceivedOn apologyClass apologyAccepted note isCorrected }
      }
    }
    userErrors { code message field }
  }
`);
