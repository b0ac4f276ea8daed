import { customScripts, locales } from '../../splejs/splejs.js';

export default { locales, customScripts, disableWelcomeMessage: true };
