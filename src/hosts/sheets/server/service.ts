/// <reference types="google-apps-script/google-apps-script.spreadsheet" />

/** The parts of the Spreadsheet service we speak of. Every method called on them goes over to Google's servers: it may take a tenth of a second. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
