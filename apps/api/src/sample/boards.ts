import type { BodyType } from '../boards/board.entity.ts';

interface SampleBoard {
  name: string;
  shortName: string;
  bodyType: BodyType;
  area: string;
  vision?: string;
  children?: number;
  isSample: boolean;
}

/** The board whose annual report of 2017/18 the sample comes from, the two it shares groups with, and one with nothing in it yet. */
export const boards = {
  staffordshire: {
    name: 'Staffordshire Safeguarding Children Board',
    shortName: 'SSCB',
    bodyType: 'LSCB',
    area:
      'Staffordshire, in eight districts: Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, ' +
      'Stafford, Staffordshire Moorlands and Tamworth. About 862,600 residents, of whom 168,900 are children.',
    children: 168_900,
    vision: 'Every child in Staffordshire is safe, because agencies work as one and families get the right help in time.',
    isSample: true,
  },
  stoke: {
    name: 'Stoke-on-Trent Safeguarding Children Board',
    shortName: 'Stoke-on-Trent SCB',
    bodyType: 'LSCB',
    area: 'Stoke-on-Trent, the unitary authority that Staffordshire surrounds.',
    children: 56_100,
    isSample: true,
  },
  adults: {
    name: 'Staffordshire Adults Safeguarding Partnership',
    shortName: 'SSASP',
    bodyType: 'SAB',
    area: 'Staffordshire, for adults.',
    isSample: true,
  },
  /** Somewhere to paste a published table into and see seats, agencies and meetings appear. */
  empty: {
    name: 'Example Safeguarding Partnership',
    shortName: 'Example',
    bodyType: 'PARTNERSHIP',
    area: 'Nowhere in particular: an empty board to try an import on.',
    isSample: false,
  },
} satisfies Record<string, SampleBoard>;

export type BoardKey = keyof typeof boards;
