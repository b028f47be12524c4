declare const NAM_RO_VERSION: string;

/** The version of package.json, put in when the shells are built. */
export const VERSION = typeof NAM_RO_VERSION === 'undefined' ? '0.0.0' : NAM_RO_VERSION;
