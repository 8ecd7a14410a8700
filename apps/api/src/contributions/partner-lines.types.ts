import type { PledgeState, Tally } from '@quorate/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TallyType } from '../attendance/attendance.types.ts';
import { GroupNameType } from '../boards/boards.types.ts';
import { AgencyNameType } from '../membership/membership.types.ts';
import { PenceScalar } from '../platform/scalars.ts';
import { PledgeStateEnum } from './contributions.types.ts';

@ObjectType('PartnerSeat', { description: 'One seat that an agency owes, with who came to the meetings of its group in one year.' })
export class PartnerSeatType {
  @Field(() => ID) id: string;
  @Field(() => ID) seatId: string;
  @Field(() => String) name: string;
  @Field(() => GroupNameType) group: GroupNameType;
  @Field(() => TallyType, { description: "Over the year's meetings that took place." }) attendance: Tally;
}

@ObjectType('PartnerLine', {
  description:
    'One agency in one line: who came, what it pays, what it gives in kind and what it is late with. Money is null where the policy hides it.',
})
export class PartnerLineType {
  @Field(() => ID) id: string;
  @Field(() => AgencyNameType) agency: AgencyNameType;
  @Field(() => Boolean) isStatutoryPartner: boolean;
  @Field(() => Int, { description: 'Seats that it owes on this board and that count towards coverage.' }) seats: number;
  @Field(() => TallyType, { description: "Over the year's meetings that took place, of its seats that count towards coverage." })
  attendance: Tally;
  @Field(() => [PartnerSeatType], { description: 'The same for each of these seats, by group.' }) bySeat: PartnerSeatType[];
  @Field(() => Boolean, { description: 'False where the money of this line is hidden from the viewer.' }) isMoneyShown: boolean;
  @Field(() => PenceScalar, { nullable: true }) agreed?: number | null;
  @Field(() => PenceScalar, { nullable: true }) received?: number | null;
  @Field(() => PenceScalar, { nullable: true }) outstanding?: number | null;
  @Field(() => Int, { nullable: true, description: 'Hundredths of one per cent of what all agreed.' }) share?: number | null;
  @Field(() => PenceScalar, { nullable: true }) inKindValue?: number | null;
  @Field(() => PledgeStateEnum, { nullable: true }) pledge?: PledgeState | null;
  @Field(() => Boolean, { description: 'True when any amount shown of it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Actions it leads that are past their due day and not complete today.' }) lateActions: number;
}
