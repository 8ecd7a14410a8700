import { checkSignOff } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Group } from '../boards/group.entity.ts';
import { storedQuorumRule } from '../boards/stored-rules.types.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { ChairsDiscretionInput, MeetingPayload, SignOffMeetingInput } from '../meetings/meetings.types.ts';
import { administered, chaired } from '../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { checkText } from '../platform/text-rules.ts';
import { userErrors } from '../platform/user-error.ts';
import { loadMeetingColumn } from './load-matrix.ts';

@Resolver()
export class SignOffResolver {
  @Mutation(() => MeetingPayload, { description: 'Settles the record of a meeting. Every expected seat must be recorded first.' })
  async signOffMeeting(
    @Arg('input', () => SignOffMeetingInput) input: SignOffMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const viewer = signedIn(context);
    const { em, scope } = context;
    const { found: meeting, violations: refused } = await administered(context, Meeting, { what: 'meeting', ...input });
    if (!meeting || refused.length > 0) return { meeting, userErrors: userErrors(refused) };
    const column = await loadMeetingColumn(em, scope, { id: meeting.id, groupId: meeting.group.id, date: meeting.date });
    const notRecorded = (column?.rows ?? []).filter((row) => row.marks[0] === 'NOT_RECORDED').length;
    const violations = checkSignOff(meeting, notRecorded, today(context));
    if (violations.length > 0) return { meeting, userErrors: userErrors(violations) };
    const isMet = column?.columns[0]?.quorum.isMet !== false;
    Object.assign(meeting, { isSignedOff: true, signedOffAt: context.now, signedOffBy: viewer.name, state: isMet ? 'HELD' : 'INQUORATE' });
    await em.flush();
    return { meeting, userErrors: [] };
  }

  @Mutation(() => MeetingPayload, {
    description: "Accepts a meeting as quorate at the chair's discretion, where the group's rule allows it.",
  })
  async useChairsDiscretion(
    @Arg('input', () => ChairsDiscretionInput) input: ChairsDiscretionInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    signedIn(context);
    const { found: meeting, violations: refused } = await chaired(context, Meeting, {
      what: 'meeting',
      act: "use the chair's discretion",
      id: input.id,
      expectedVersion: input.expectedVersion,
    });
    if (!meeting || refused.length > 0) return { meeting, userErrors: userErrors(refused) };
    const group = await context.em.findOneOrFail(Group, { id: meeting.group.id });
    const violations = [...checkText(input.reason, "the chair's reason", 'reason', 500), ...checkAllowed(group), ...checkOpen(meeting)];
    if (violations.length > 0) return { meeting, userErrors: userErrors(violations) };
    meeting.chairsDiscretionReason = input.reason.trim();
    await context.em.flush();
    return { meeting, userErrors: [] };
  }
}

const checkAllowed = (group: Group) =>
  storedQuorumRule(group.quorumRule)?.chairsDiscretion
    ? []
    : [
        {
          code: 'FORBIDDEN' as const,
          message: `The quorum rule of ${group.name} does not leave it to the chair's discretion. The meeting stays as it is.`,
          field: 'reason',
        },
      ];

const checkOpen = (meeting: Meeting) =>
  meeting.isSignedOff || meeting.state === 'CANCELLED'
    ? [{ code: 'LOCKED' as const, message: `'${meeting.title}' is signed off or cancelled, so its quorum is settled.` }]
    : [];
