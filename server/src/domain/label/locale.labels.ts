import { labelsOf } from '../../model/enums.js';
import { Locale } from '../../model/localized.js';

/** What the languages of the registry are called. */
export const localeLabels = [labelsOf(Locale, { EN: ['English', 'Inggris'], ID: ['Indonesian', 'Indonesia'] })] as const;
