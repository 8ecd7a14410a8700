import type { GridKeyGroup } from '../ui/grid/key-sheet.tsx';

/** Every key of the grid for updates, for its key sheet and for the help page. `ratings`: what the board calls them, with their keys. */
export function gridKeysOfUpdates(ratings: readonly { word: string; keys: readonly string[] }[]): readonly GridKeyGroup[] {
  return [
    {
      title: 'Rate an action',
      keys: [
        ...ratings.map(({ word, keys }) => ({ keys, does: `${word}, then move down` })),
        { keys: ['Space'], does: 'Step through the ratings' },
        { keys: ['0 to 9'], does: 'Go to a row by its number: 1 then 1 is row 11' },
      ],
    },
    {
      title: 'Write',
      keys: [
        { keys: ['Any letter or digit'], does: 'Type in a text or in how much is done, in place of what is there' },
        { keys: ['Enter', 'F2'], does: 'Change what is there' },
        { keys: ['Enter', 'Tab'], does: 'While typing: keep it and move down, or right' },
        { keys: ['Shift+Enter'], does: 'While typing: a new line' },
        { keys: ['Esc'], does: 'While typing: put back what was there' },
        { keys: ['Delete', 'Backspace'], does: 'Clear the cell' },
      ],
    },
    {
      title: 'Move about',
      keys: [
        { keys: ['E'], does: 'Into the grid, when nothing else has the focus' },
        { keys: ['Tab', 'Shift+Tab'], does: 'Into the grid, at the cell you left, and out of it' },
        { keys: ['Arrow keys'], does: 'One cell' },
        { keys: ['Home', 'End'], does: 'First or last cell of the row' },
        { keys: ['Ctrl+Home', 'Ctrl+End'], does: 'First or last cell of the grid' },
        { keys: ['Page Up', 'Page Down'], does: 'One screen of rows' },
        { keys: ['/'], does: 'Find an action by its reference or title' },
        { keys: ['Esc'], does: 'Let go of a selection, or leave. What you typed waits on this device' },
      ],
    },
    {
      title: 'Select, copy and paste',
      keys: [
        { keys: ['Shift+Arrow keys'], does: 'Select cells' },
        { keys: ['Shift+Space'], does: 'Select the row' },
        { keys: ['Ctrl+Space'], does: 'Select the column' },
        { keys: ['Ctrl+A'], does: 'Select every cell' },
        { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: 'Copy, cut and paste, also to and from Excel and Word' },
        { keys: ['Ctrl+D'], does: 'Fill the selection from its first row' },
      ],
    },
    {
      title: 'Undo and record',
      keys: [
        { keys: ['Ctrl+Z'], does: 'Undo the last change; a paste counts as one' },
        { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], does: 'Redo' },
        { keys: ['Ctrl+Enter'], does: 'Review and record' },
        { keys: ['?'], does: 'Show these keys' },
      ],
    },
  ];
}
