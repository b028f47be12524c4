/// <reference types="google-apps-script/google-apps-script.spreadsheet" />

/** What a fake does of a service: methods by names that Google's own types know; any other name is an error. */
export type Asked<Service, Names extends keyof Service> = Record<Names, unknown>;
