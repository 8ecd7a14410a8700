import { useNavigate } from 'react-router';
import { useBoardAndYearOrNone } from '../platform/board-and-year.tsx';
import { signOut, useViewer } from '../platform/session.tsx';
import { type ColorScheme, useColorScheme } from '../ui/color-scheme.ts';
import { Menu } from '../ui/menu.tsx';

const schemes: readonly { value: ColorScheme; label: string }[] = [
  { value: 'auto', label: 'Colours as the system has them' },
  { value: 'light', label: 'Light colours' },
  { value: 'dark', label: 'Dark colours' },
];

/** Who is signed in, the colour scheme, and the way out. */
export function AccountMenu() {
  const viewer = useViewer();
  const { colorScheme, setColorScheme } = useColorScheme();
  const navigate = useNavigate();
  const chosen = useBoardAndYearOrNone();
  const forAdministrators = chosen?.board.canAdminister
    ? [
        { label: 'Board settings', onChoose: () => navigate(chosen.link('/boards/settings')) },
        { label: 'Set up another board', onChoose: () => navigate('/boards/new') },
      ]
    : [];
  return (
    <Menu
      className="account-button"
      head={
        <>
          Signed in as <strong>{viewer.name}</strong>
          <br />
          {viewer.email}
        </>
      }
      items={[
        ...schemes.map(({ value, label }) => ({ label, isChosen: value === colorScheme, onChoose: () => setColorScheme(value) })),
        ...forAdministrators,
        { label: 'Sign out', onChoose: () => void signOut() },
      ]}
    >
      {viewer.name}
    </Menu>
  );
}
