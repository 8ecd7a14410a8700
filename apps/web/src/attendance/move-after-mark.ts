import { useState } from 'react';
import type { MoveOn } from '../ui/grid/grid-state.ts';

const storageKey = 'quorate-grid-move';
const moves: readonly MoveOn[] = ['down', 'right', 'stay'];

/** Where the focus goes after a mark; kept on this device. */
export function useMoveAfterMark(): [MoveOn, (move: MoveOn) => void] {
  const [move, setMove] = useState(readMove);
  const choose = (next: MoveOn) => {
    setMove(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Storage may be switched off; the choice then lasts for this visit.
    }
  };
  return [move, choose];
}

function readMove(): MoveOn {
  try {
    return moves.find((move) => move === localStorage.getItem(storageKey)) ?? 'down';
  } catch {
    return 'down';
  }
}
