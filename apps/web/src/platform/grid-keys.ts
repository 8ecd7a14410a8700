import type { GridKeyGroup } from '../ui/grid/key-sheet.tsx';

/** Every key of the recording grid for marks, for its key sheet and for the help page. */
export const gridKeys: readonly GridKeyGroup[] = [
  {
    title: 'Record a mark',
    keys: [
      { keys: ['P'], does: 'Present, then move down' },
      { keys: ['A'], does: 'Apologies, then move down' },
      { keys: ['D'], does: 'Deputy attended, then move down' },
      { keys: ['X'], does: 'Absent, no apologies, then move down' },
      { keys: ['N'], does: 'Not expected, then move down' },
      { keys: ['Space'], does: 'Step through the marks: present, apologies, deputy, absent, not expected' },
      { keys: ['Shift+P'], does: 'Mark everyone not yet recorded in this meeting present' },
      { keys: ['Delete', 'Backspace'], does: 'Clear the mark to "not recorded"' },
      { keys: ['Enter', 'F2'], does: "Open the mark's panel: deputy's name, remote, late, left early, note" },
    ],
  },
  {
    title: 'Move about',
    keys: [
      { keys: ['Tab', 'Shift+Tab'], does: 'Into the grid, at the mark you left, and out of it' },
      { keys: ['Arrow keys'], does: 'One mark' },
      { keys: ['Home', 'End'], does: 'First or last mark of the row' },
      { keys: ['Ctrl+Home', 'Ctrl+End'], does: 'First or last mark of the grid' },
      { keys: ['Page Up', 'Page Down'], does: 'One screen of rows' },
      { keys: ['0 to 9'], does: 'Go to a row by its number: 1 then 1 is row 11' },
      { keys: ['/'], does: 'Find a seat or an agency by name' },
      { keys: ['Esc'], does: 'Close a panel, or leave recording' },
    ],
  },
  {
    title: 'Select, copy and paste',
    keys: [
      { keys: ['Shift+Arrow keys'], does: 'Select marks' },
      { keys: ['Shift+Space'], does: 'Select the row' },
      { keys: ['Ctrl+Space'], does: 'Select the meeting' },
      { keys: ['Ctrl+A'], does: 'Select every mark' },
      { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: 'Copy, cut and paste marks, also to and from Excel and Word' },
      { keys: ['Ctrl+D'], does: 'Fill the selection from its first row' },
    ],
  },
  {
    title: 'Undo and finish',
    keys: [
      { keys: ['Ctrl+Z'], does: 'Undo the last change; a paste counts as one' },
      { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], does: 'Redo' },
      { keys: ['Ctrl+Enter'], does: 'Finish and review' },
      { keys: ['?'], does: 'Show these keys' },
    ],
  },
];
