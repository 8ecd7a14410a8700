import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMarksSnapshot } from '../attendance/marks-outbox.ts';
import { useBoardAndYearOrNone } from '../platform/board-and-year.tsx';
import { hasDrafts } from '../platform/drafts.ts';
import { signOut, useViewer } from '../platform/session.tsx';
import { type ColorScheme, useColorScheme } from '../ui/color-scheme.ts';
import { Menu } from '../ui/menu.tsx';

const SignOutDialog = lazy(() => import('./sign-out-dialog.tsx').then((module) => ({ default: module.SignOutDialog })));

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
  const { waiting, isKept } = useMarksSnapshot();
  const [isAsking, setIsAsking] = useState(false);
  const chosen = useBoardAndYearOrNone();
  const forAdministrators = chosen?.board.canAdminister
    ? [
        { label: 'Board settings', onChoose: () => navigate(chosen.link('/boards/settings')) },
        { label: 'Set up another board', onChoose: () => navigate('/boards/new') },
      ]
    : [];
  return (
    <>
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
          { label: 'Sign out', onChoose: () => (waiting > 0 || hasDrafts(viewer.id) ? setIsAsking(true) : void signOut()) },
        ]}
      >
        {viewer.name}
      </Menu>
      <Suspense fallback={null}>
        {isAsking && (
          <SignOutDialog waiting={waiting} isKept={isKept} hasDrafts={hasDrafts(viewer.id)} onClose={() => setIsAsking(false)} />
        )}
      </Suspense>
    </>
  );
}
