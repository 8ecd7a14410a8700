import { describe, expect, it } from 'vitest';
import type { AttendanceStatus } from '../attendance/status.ts';
import { allThreePartners, education, fourOfSixDistricts, halfTheSeats } from './quorum/gloucestershire-rules.cases.ts';
import { aRule, aSeat } from './quorum/quorum.cases.ts';
import type { QuorumExpression } from './quorum/quorum-rule.ts';
import { evaluateQuorum } from './quorum.ts';

const districts = ['cotswold', 'forest', 'cheltenham', 'gloucester', 'stroud', 'tewkesbury'];
const schools = ['council', 'police', 'board', 'trust', 'primary', 'secondary', 'special'];

describe('all three statutory partners', () => {
  const rule = aRule(allThreePartners);

  it('is met when each is here', () => {
    expect(evaluateQuorum(rule, partners('PRESENT', 'PRESENT', 'DEPUTY'))).toEqual({
      isMet: true,
      byDiscretion: false,
      required: 'All three statutory partners. Deputies count.',
      present: ['Staffordshire County Council', 'Staffordshire Police', 'Clinical Commissioning Group'],
      missing: [],
      sentence: 'Quorate: all three statutory partners are here.',
    });
  });

  it('names the partner who is not here', () => {
    const outcome = evaluateQuorum(rule, partners('PRESENT', 'APOLOGIES', 'PRESENT'));
    expect(outcome).toMatchObject({ isMet: false, missing: ['Staffordshire Police'] });
    expect(outcome.sentence).toBe('Not quorate. Missing: Staffordshire Police.');
  });

  it('does not take a deputy for a partner when deputies do not count', () => {
    const outcome = evaluateQuorum({ ...rule, deputiesCount: false }, partners('PRESENT', 'DEPUTY', 'PRESENT'));
    expect(outcome.sentence).toBe('Not quorate. Missing: Staffordshire Police.');
    expect(outcome.required).toBe('All three statutory partners. Deputies do not count.');
  });

  it('is not met by two when the third has no seat that day', () => {
    expect(evaluateQuorum(rule, partners('PRESENT', 'NOT_EXPECTED', 'PRESENT'))).toMatchObject({
      isMet: false,
      required: 'At least three statutory partners. Deputies count.',
      missing: ['1 more seat for statutory partners'],
    });
  });
});

describe('four of six districts', () => {
  it.each([
    ['PPPP..', 'Quorate: at least four of the six districts are here.'],
    ['PPPPPP', 'Quorate: at least four of the six districts are here.'],
    ['PPP...', 'Not quorate. Missing: 1 more of the six districts.'],
    ['......', 'Not quorate. Missing: 4 more of the six districts.'],
    ['PPP.--', 'Not quorate. Missing: forest.'],
  ])('with %s says "%s"', (here, sentence) => {
    const order = here === 'PPP.--' ? ['cotswold', 'cheltenham', 'stroud', 'forest', 'gloucester', 'tewkesbury'] : districts;
    expect(evaluateQuorum(aRule(fourOfSixDistricts), seatsOf(order, here)).sentence).toBe(sentence);
  });

  it('says how many came', () => {
    expect(evaluateQuorum(aRule(fourOfSixDistricts), seatsOf(districts, 'PPPPP.')).present).toEqual(['5 of the six districts']);
  });
});

describe('council and police and (health board or trust) and two of three head-teacher associations', () => {
  it.each([
    ['PP.P.PP', []],
    ['PPP.PPP', []],
    ['PPPPP..', ['1 more of the three head-teacher associations']],
    ['PPPP...', ['2 more of the three head-teacher associations']],
    ['PP..PP.', ['board or trust']],
    ['.P.PPP.', ['council']],
    ['.......', ['council', 'police', 'board or trust', '2 more of the three head-teacher associations']],
  ])('with %s lacks %j', (here, missing) => {
    const outcome = evaluateQuorum(aRule(education), seatsOf(schools, here));
    expect(outcome).toMatchObject({ isMet: missing.length === 0, missing });
  });

  it('is described with every part kept apart', () => {
    expect(evaluateQuorum(aRule(education), seatsOf(schools, 'PP.PPP.'))).toMatchObject({
      required:
        'The council; the police; the integrated care board or the health trust; and at least two of the three head-teacher associations. Deputies count.',
      present: ['council', 'police', 'trust', '2 of the three head-teacher associations'],
    });
  });
});

describe('half the seats', () => {
  it.each([
    [29, 15, true],
    [29, 14, false],
    [4, 2, true],
    [4, 1, false],
    [1, 1, true],
    [1, 0, false],
    [0, 0, false],
  ])('of %i, with %i here, is met: %s', (seats, here, isMet) => {
    const names = Array.from({ length: seats }, (_, index) => `Seat ${index}`);
    const all = names.map((name, index) => aSeat(name, index < here ? 'PRESENT' : 'ABSENT'));
    expect(evaluateQuorum(aRule(halfTheSeats), all).isMet).toBe(isMet);
  });

  it('counts only seats that are members that day', () => {
    const seats = seatsOf(schools, 'PP..---');
    expect(evaluateQuorum(aRule(halfTheSeats), seats)).toMatchObject({
      isMet: true,
      required: 'At least two of the four seats (half). Deputies count.',
      present: ['2 of the four seats'],
    });
  });

  it('says how many seats are missing', () => {
    expect(evaluateQuorum(aRule(halfTheSeats), seatsOf(schools, 'P......')).sentence).toBe(
      'Not quorate. Missing: 3 more of the seven seats.',
    );
  });
});

describe('one partner of several', () => {
  const police: QuorumExpression = { kind: 'PRESENT', who: 'the police', from: { seatClass: ['RELEVANT_AGENCY'] } };

  it('goes by the words of the rule when several seats would do', () => {
    const rule = aRule(police);
    expect(evaluateQuorum(rule, seatsOf(['north', 'south'], '..')).sentence).toBe('Not quorate. Missing: the police.');
    expect(evaluateQuorum(rule, seatsOf(['north', 'south'], 'PP'))).toMatchObject({
      present: ['the police'],
      sentence: 'Quorate: the police are here.',
    });
  });

  it('names who came when it was one of them', () => {
    expect(evaluateQuorum(aRule(police), seatsOf(['north', 'south'], '.P')).present).toEqual(['south']);
  });

  it('says what is missing when some of several conditions would do', () => {
    const names = ['council', 'police', 'trust', 'college'];
    const of: QuorumExpression[] = names.map((name) => ({ kind: 'PRESENT', who: name, from: { agency: [name] } }));
    const rule = aRule({ kind: 'AT_LEAST', atLeast: 3, of });
    expect(evaluateQuorum(rule, seatsOf(names, 'P...'))).toMatchObject({
      required: 'At least three of these (council; police; trust; college). Deputies count.',
      missing: ['2 more of these (police; trust; college)'],
    });
    expect(evaluateQuorum(rule, seatsOf(names, 'PP..')).missing).toEqual(['trust or college']);
  });

  it('keeps two people who must both come apart from the one who could come instead', () => {
    const present = (name: string): QuorumExpression => ({ kind: 'PRESENT', who: name, from: { agency: [name] } });
    const both: QuorumExpression = { kind: 'ALL', of: [present('council'), present('police')] };
    const rule = aRule({ kind: 'ANY', of: [both, present('trust')] });
    expect(evaluateQuorum(rule, seatsOf(['council', 'police', 'trust'], '...')).missing).toEqual(['council and police; or trust']);
  });
});

describe("the chair's discretion", () => {
  const rule = aRule(allThreePartners, { chairsDiscretion: true });
  const short = partners('PRESENT', 'APOLOGIES', 'PRESENT');

  it('accepts a meeting that falls short, with the reason, and still says what it lacks', () => {
    expect(evaluateQuorum(rule, short, ' The police sent comments ahead ')).toMatchObject({
      isMet: true,
      byDiscretion: true,
      missing: ['Staffordshire Police'],
      sentence: "Quorate at the chair's discretion: The police sent comments ahead.",
    });
  });

  it.each([[undefined], [null], [''], [' \n ']])('needs a reason: %j is none', (reason) => {
    expect(evaluateQuorum(rule, short, reason)).toMatchObject({ isMet: false, byDiscretion: false });
  });

  it('is not there for a group whose rule does not allow it', () => {
    expect(evaluateQuorum(aRule(allThreePartners), short, 'A good reason')).toMatchObject({ isMet: false });
  });

  it('is not used by a meeting that is quorate anyway', () => {
    const outcome = evaluateQuorum(rule, partners('PRESENT', 'PRESENT', 'PRESENT'), 'A good reason');
    expect(outcome).toMatchObject({ isMet: true, byDiscretion: false });
    expect(outcome.required).toBe(
      'All three statutory partners. Deputies count. The chair may accept a meeting that falls short, with a reason.',
    );
  });

  it('keeps the ending of a reason that has one', () => {
    expect(evaluateQuorum(rule, short, 'Why not?').sentence).toBe("Quorate at the chair's discretion: Why not?");
  });
});

it('says so when the group has no rule', () => {
  expect(evaluateQuorum(null, partners('PRESENT', 'PRESENT', 'PRESENT'), 'A reason')).toEqual({
    isMet: null,
    byDiscretion: false,
    required: '',
    present: [],
    missing: [],
    sentence: 'This group has no quorum rule yet.',
  });
});

function partners(council: AttendanceStatus, police: AttendanceStatus, health: AttendanceStatus) {
  const seatClass = 'STATUTORY_PARTNER';
  return [
    aSeat('Staffordshire County Council', council, { seatClass }),
    aSeat('Staffordshire Police', police, { seatClass }),
    aSeat('Clinical Commissioning Group', health, { seatClass }),
    aSeat('Entrust', 'PRESENT'),
  ];
}

/** P is present, a dot absent, a dash not a member that day. */
function seatsOf(names: readonly string[], here: string) {
  const statuses: Record<string, AttendanceStatus> = { P: 'PRESENT', '.': 'ABSENT', '-': 'NOT_EXPECTED' };
  return names.map((name, index) => aSeat(name, statuses[here[index] ?? '.'] ?? 'ABSENT'));
}
