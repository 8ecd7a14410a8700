import { useState } from 'react';
import type { MoveAfterMark } from './grid-state.ts';

const storageKey = 'quorate-grid-move';
const moves: readonly MoveAfterMark[] = ['down', 'right', 'stay'];

/** Where the focus goes after a mark; kept on this device. */
export function useMoveAfterMark(): [MoveAfterMark, (move: MoveAfterMark) => void] {
  const [move, setMove] = useState(readMove);
  const choose = (next: MoveAfterMark) => {
    setMove(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage may be switched off; the choice then lasts for this visit.
    }
  };
  return [move, choose];
}

function readMove(): MoveAfterMark {
  try {
    return moves.find((move) => move === localStorage.getItem(storageKey)) ?? 'down';
  } catch {
    return 'down';
  }
}
