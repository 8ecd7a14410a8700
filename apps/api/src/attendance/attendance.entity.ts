import { defineEntity, p } from '@mikro-orm/core';
import { attendanceStatuses } from '@quorate/domain';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';

export const apologyClasses = ['LEAVE', 'ILLNESS', 'OTHER_MEETING', 'OPERATIONAL', 'VACANCY', 'OTHER'] as const;
export type ApologyClass = (typeof apologyClasses)[number];
export const markSources = ['LIVE', 'IMPORT', 'CORRECTION'] as const;
export type MarkSource = (typeof markSources)[number];

/** What a mark carries beside its status. Only what is set is kept. */
export interface MarkExtras {
  attendedBy?: string | null;
  remote?: boolean;
  late?: boolean;
  leftEarly?: boolean;
  apologyReceivedOn?: string | null;
  apologyClass?: ApologyClass | null;
  apologyAccepted?: boolean | null;
  note?: string | null;
  isCorrected?: boolean;
}

const AttendanceMarkSchema = defineEntity({
  name: 'AttendanceMark',
  tableName: 'attendance_marks',
  filters: heldBy((boards) => ({ meeting: { group: { owners: { $some: { board: { $in: boards } } } } } })),
  primaryKeys: ['meeting', 'seat'],
  properties: {
    meeting: () => p.manyToOne(Meeting).primary().ref(),
    seat: () => p.manyToOne(Seat).primary().ref().index(),
    status: p.enum(attendanceStatuses),
    version: p.integer(),
    extras: p.json<MarkExtras>().nullable(),
    source: p.enum(markSources),
    recordedBy: p.string().length(64),
    recordedAt: p.string().length(30),
    batch: p.string().length(36),
  },
});

/** One seat at one meeting. Keyed by both, so that a meeting's marks lie together on disk. */
export class AttendanceMark extends AttendanceMarkSchema.class {}
AttendanceMarkSchema.setClass(AttendanceMark);

const MarkChangeSchema = defineEntity({
  name: 'MarkChange',
  tableName: 'mark_changes',
  filters: heldBy((boards) => ({ meeting: { group: { owners: { $some: { board: { $in: boards } } } } } })),
  indexes: [{ properties: ['meeting', 'seat'] }, { properties: ['batch'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    meeting: () => p.manyToOne(Meeting).ref(),
    seat: () => p.manyToOne(Seat).ref().index(),
    fromStatus: p.enum(attendanceStatuses),
    toStatus: p.enum(attendanceStatuses),
    fromExtras: p.json<MarkExtras>().nullable(),
    version: p.integer(),
    batch: p.string().length(36),
    by: p.string().length(64).fieldName('changed_by'),
    at: p.string().length(30).fieldName('changed_at'),
    source: p.enum(markSources),
    reason: p.text().nullable(),
  },
});

/** One change of one mark. Never altered or removed: the history and undo are read from it. */
export class MarkChange extends MarkChangeSchema.class {}
MarkChangeSchema.setClass(MarkChange);
