import { defineEntity, p } from '@mikro-orm/core';
import { meetingStates } from '@quorate/domain';
import { boardsOfGroup, Group } from '../boards/group.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

export const meetingModes = ['IN_PERSON', 'REMOTE', 'HYBRID'] as const;
export type MeetingMode = (typeof meetingModes)[number];
export const datePrecisions = ['DAY', 'MONTH'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

const MeetingSchema = defineEntity({
  name: 'Meeting',
  tableName: 'meetings',
  filters: heldBy((boards) => ({ group: { owners: { $some: { board: { $in: boards } } } } })),
  indexes: [{ properties: ['group', 'date'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    group: () => p.manyToOne(Group).ref(),
    title: p.string().length(200),
    date: p.type('date').fieldName('meeting_date').$type<string>(),
    dateKnownTo: p.enum(datePrecisions),
    startsAt: p.string().length(5).nullable(),
    endsAt: p.string().length(5).nullable(),
    place: p.string().length(300).nullable(),
    link: p.string().length(500).nullable(),
    mode: p.enum(meetingModes),
    state: p.enum(meetingStates),
    isSignedOff: p.boolean().default(false),
    /** Instants are ISO 8601 text in UTC, so that both engines hold and sort them alike. */
    signedOffAt: p.string().length(30).nullable(),
    signedOffBy: p.string().length(200).nullable(),
    chairsDiscretionReason: p.text().nullable(),
    cancelledReason: p.text().nullable(),
    version: p.integer().version(),
    inAttendance: () => p.oneToMany(InAttendance).mappedBy('meeting').orderBy({ name: 'asc' }),
  },
});

/** One meeting of one group. A joint group's meeting exists once and shows in each owner's view. */
export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);

const InAttendanceSchema = defineEntity({
  name: 'InAttendance',
  tableName: 'in_attendance',
  filters: heldBy((boards) => ({ meeting: { group: { owners: { $some: { board: { $in: boards } } } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    meeting: () => p.manyToOne(Meeting).ref().index(),
    name: p.string().length(200),
    capacity: p.string().length(200).nullable(),
  },
});

/** Someone who was there and holds no seat. */
export class InAttendance extends InAttendanceSchema.class {}
InAttendanceSchema.setClass(InAttendance);

guardWrites(Meeting, (meeting, em) => boardsOfGroup(meeting.group, em), { chair: { maySet: ['chairsDiscretionReason'] } });
guardWrites(InAttendance, async (person, em) => boardsOfGroup((await person.meeting.loadOrFail({ filters: false })).group, em));
