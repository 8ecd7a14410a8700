import { reportingYearLabel } from '@quorate/domain';
import { useLocation, useNavigate } from 'react-router';
import type { BoardAndYear } from '../platform/board-and-year.tsx';
import { useSession } from '../platform/session.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { isAboutOneThing } from './place.ts';

/** Chooses the board and the reporting year. With one board there is nothing to choose, so its name is text. */
export function BoardSwitcher({ chosen }: { chosen: BoardAndYear }) {
  const { boards } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { board, year, years } = chosen;

  const choose = (choice: { boardId?: string; year?: number }) => {
    // A page about one meeting or agency belongs to its board, so another board starts from the landing page.
    if (!isAboutOneThing(pathname)) chosen.choose(choice);
    else if (choice.boardId) void navigate(`/?board=${encodeURIComponent(choice.boardId)}`);
    else void navigate(`/?board=${encodeURIComponent(board.id)}&year=${choice.year}`);
  };

  return (
    <div className="board-switcher">
      {boards.length > 1 ? (
        <SelectField
          label="Board (the page changes at once)"
          hideLabel
          name="shell-board"
          width="fit"
          value={board.id}
          onChange={(boardId) => choose({ boardId })}
          options={boards.map((one) => ({ value: one.id, label: one.shortName }))}
        />
      ) : (
        <span className="board-name">{board.shortName}</span>
      )}
      <SelectField
        label="Reporting year (the page changes at once)"
        hideLabel
        name="shell-year"
        width="fit"
        value={String(year)}
        onChange={(next) => choose({ year: Number(next) })}
        options={years.map((one) => ({ value: String(one), label: reportingYearLabel(one, board.yearStartsInMonth) }))}
      />
    </div>
  );
}
