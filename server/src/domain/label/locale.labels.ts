import { labelsOf } from '../../model/enums.js';
import { Locale } from '../../model/localized.js';

/** What the languages of the registry are called. */
export const localeLabels = [
  labelsOf(Locale, {
    EN: ['English', 'Inggris', 'Bahasa Inggris.'],
    ID: ['Indonesian', 'Indonesia', 'Bahasa Indonesia. Jangan tertukar dengan kode negara Indonesia.'],
  }),
] as const;
