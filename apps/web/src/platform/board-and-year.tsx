import { reportingYearOf } from '@quorate/domain';
import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { type Choice, chooseBoardAndYear, yearsToOffer } from './board-and-year-choice.ts';
import { today } from './dates.ts';
import { useSession, type ViewerBoard } from './session.tsx';

export interface BoardAndYear {
  board: ViewerBoard;
  /** The first calendar year: 2017 is 2017/18. */
  year: number;
  years: readonly number[];
  choose: (choice: { boardId?: string; year?: number }) => void;
  /** Adds the choice to a path, so that a link opens on the same board and year, or on another year. */
  link: (path: string, otherYear?: number) => string;
}

const storageKey = 'quorate-board-and-year';

/** The chosen board and reporting year, or null while the viewer has no board. They live in the address as ?board=&year=. */
export function useBoardAndYearOrNone(): BoardAndYear | null {
  const { boards } = useSession();
  const [search, setSearch] = useSearchParams();
  const lastUsed = readLastUsed();
  const { boardId, year: chosenYear } = chooseBoardAndYear(search, lastUsed, boards);
  const board = boards.find((one) => one.id === boardId);
  const yearNow = reportingYearOf(today(), board?.yearStartsInMonth);
  const year = chosenYear ?? yearNow;

  useEffect(() => keepLastUsed({ boardId, year }), [boardId, year]);
  const choose = useCallback(
    (choice: { boardId?: string; year?: number }) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        next.set('board', choice.boardId ?? boardId ?? '');
        if (choice.year !== undefined) next.set('year', String(choice.year));
        else if (choice.boardId !== undefined) next.delete('year');
        return next;
      }),
    [setSearch, boardId],
  );

  if (!board) return null;
  const link = (path: string, otherYear = year) => `${path}?board=${encodeURIComponent(board.id)}&year=${otherYear}`;
  return { board, year, years: yearsToOffer(board.years, year, yearNow), choose, link };
}

/** As useBoardAndYearOrNone, for pages that are only reached with a board. */
export function useBoardAndYear(): BoardAndYear {
  const chosen = useBoardAndYearOrNone();
  if (!chosen) throw new Error('This page needs a board.');
  return chosen;
}

/**
 * The board to judge a joint group for: the chosen one where it owns the group, else another of the viewer's that does.
 * Null for a group that one board owns alone.
 */
export function useBoardOfJointGroup(groupId: string | undefined): string | null {
  const { boards } = useSession();
  const chosen = useBoardAndYearOrNone();
  const owners = boards.filter((board) => board.groups.some((group) => group.id === groupId && group.isJoint));
  return owners.find((board) => board.id === chosen?.board.id)?.id ?? owners[0]?.id ?? null;
}

function readLastUsed(): Choice {
  try {
    const { boardId, year } = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Choice>;
    return { boardId: typeof boardId === 'string' ? boardId : null, year: typeof year === 'number' ? year : null };
  } catch {
    return { boardId: null, year: null };
  }
}

function keepLastUsed(choice: Choice): void {
  try {
    if (choice.boardId) localStorage.setItem(storageKey, JSON.stringify(choice));
  } catch {
    // Storage may be switched off; the address still carries the choice.
  }
}
