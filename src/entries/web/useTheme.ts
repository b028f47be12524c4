import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme the machine is set to. */
export function useTheme(): Theme {
  const [contrast, dark] = [useMedia(CONTRAST), useMedia(DARK)];
  return contrast ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme;
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
