import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { currentTheme } from '../../src/entries/excel/theme';

const show = (officeTheme: Partial<Office.OfficeTheme> | undefined, contrast = false) => {
  Object.assign(globalThis, {
    Office: { context: { officeTheme } },
    matchMedia: () => ({ matches: contrast }),
  });
  return currentTheme();
};

test('Excel on the web tells no theme: the light one is taken', () => {
  expect(show(undefined)).toBe(webLightTheme);
});

test('the system’s high contrast goes before all', () => {
  expect(show({ bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' }, true)).toBe(teamsHighContrastTheme);
});

test.each([
  ['#E6E6E6', '#262626', undefined, webLightTheme],
  ['#262626', '#FFFFFF', undefined, webDarkTheme],
  ['#0A0A0A', '#F0F0F0', true, webDarkTheme],
])('Office’s own ground and ink: %s, %s', (bodyBackgroundColor, bodyForegroundColor, isDarkTheme, base) => {
  expect(show({ bodyBackgroundColor, bodyForegroundColor, isDarkTheme })).toEqual({
    ...base,
    colorNeutralBackground1: bodyBackgroundColor,
    colorNeutralForeground1: bodyForegroundColor,
  });
});

test.each([
  ['#808080', '#909090'],
  ['red', '#000000'],
])('colours that cannot be read, or are none, are left alone: %s on %s', (bodyBackgroundColor, bodyForegroundColor) => {
  expect([webLightTheme, webDarkTheme]).toContain(show({ bodyBackgroundColor, bodyForegroundColor }));
});
