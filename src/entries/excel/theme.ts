import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

const CONTRAST = '(forced-colors: active)';

/** Fluent's theme for the one Office shows: on Office's own ground and in its own ink, where it tells them. */
export function currentTheme(): Theme {
  if (matchMedia(CONTRAST).matches) return teamsHighContrastTheme;
  // Excel on the web tells no theme.
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const ground = colour(office?.bodyBackgroundColor);
  const ink = colour(office?.bodyForegroundColor);
  if (!ground || !ink) return webLightTheme;
  const dark = office?.isDarkTheme ?? lightness(ground) < 0.5;
  const base = dark ? webDarkTheme : webLightTheme;
  // Colours of a theme that cannot be read on each other would help nobody.
  if (Math.abs(lightness(ground) - lightness(ink)) < 0.5 || dark !== lightness(ground) < 0.5) return base;
  return { ...base, colorNeutralBackground1: ground, colorNeutralForeground1: ink };
}

/** Tells when the theme may have changed. Only Outlook raises an event for it, so Office is asked again whenever the user comes back. */
export function onThemeMayHaveChanged(listener: () => void): void {
  matchMedia(CONTRAST).addEventListener('change', listener);
  window.addEventListener('focus', listener);
}

const colour = (text: string | undefined): string | null => (/^#[0-9a-f]{6}$/i.test(text ?? '') ? text! : null);

/** From 0 (black) to 1 (white), as the eye weighs the three colours. */
function lightness(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
