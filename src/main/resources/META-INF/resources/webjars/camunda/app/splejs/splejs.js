// What the four web applications share: the language chosen in Splejs, and the way back to it.

const language = /(?:^|;\s*)sprog=en\b/.test(document.cookie) ? 'en' : 'da';

document.documentElement.lang = language;

/** One language only: with a fallback beside it, the one that loads last decides how dates are written. */
export const locales = { availableLocales: [language], fallbackLocale: language };

/** Scripts that the application loads at its start. */
export const customScripts = ['../splejs/way-back', '../splejs/one-log-in'];
