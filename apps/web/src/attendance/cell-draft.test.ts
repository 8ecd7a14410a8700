import { describe, expect, it } from 'vitest';
import { checkDraft, detailsOf, draftOf } from './cell-draft.ts';
import { detailsInput } from './mark.ts';

const details = { ...detailsInput(undefined), meetingId: 'june', isCorrected: false };
const full = draftOf('APOLOGIES', {
  ...details,
  apologyReceivedOn: '2017-06-09',
  apologyClass: 'LEAVE',
  apologyAccepted: false,
  note: 'By e-mail',
});

describe('What is sent of a mark', () => {
  it('is what belongs to apologies', () => {
    expect(detailsOf(full)).toEqual({
      ...detailsInput(undefined),
      apologyReceivedOn: '2017-06-09',
      apologyClass: 'LEAVE',
      apologyAccepted: false,
      note: 'By e-mail',
    });
  });

  it('leaves out what another mark once had', () => {
    const draft = { ...full, status: 'DEPUTY' as const, attendedBy: ' The deputy ', remote: true };
    expect(detailsOf(draft)).toEqual({ ...detailsInput(undefined), attendedBy: 'The deputy', remote: true, note: 'By e-mail' });
  });
});

describe('A day that is no day', () => {
  it('stops the apologies', () => {
    expect(checkDraft({ ...full, apologyReceivedOn: '31 February' })).toMatchObject([{ field: 'apologyReceivedOn' }]);
  });

  it('does not matter to a mark that has none', () => {
    expect(checkDraft({ ...full, status: 'PRESENT', apologyReceivedOn: '31 February' })).toEqual([]);
  });
});
