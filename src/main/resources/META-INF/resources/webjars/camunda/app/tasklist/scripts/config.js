import { customScripts, locales } from '../../splejs/splejs.js';

export default {
  locales,
  customScripts: [...customScripts, 'scripts/form-words'],
  disableWelcomeMessage: true,
  // An own list replaces the application's, which is in English and has one for starting a process, which nobody may
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'tager den valgte opgave' },
    focusFilter: { key: 'ctrl+shift+f', description: 'går til det første filter' },
    focusList: { key: 'ctrl+alt+l', description: 'går til den første opgave i listen' },
    focusForm: { key: 'ctrl+alt+f', description: 'går til det første felt i formularen' },
  },
};
