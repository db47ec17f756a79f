import { labelsOf } from '../../model/enums.js';
import { WarningCode } from './warning.js';

/** What the kinds of warnings are called. */
export const warningLabels = [
  labelsOf(WarningCode, {
    OUTSIDE_PARENT: ['Outside the larger event', 'Di luar acara induk'],
    OUTSIDE_EDITION: ['Outside the edition', 'Di luar penyelenggaraan'],
    OUTSIDE_PROGRAMME: ['Outside the programme', 'Di luar masa program'],
    OUTSIDE_EVENT: ['Signed outside the event', 'Ditandatangani di luar acara'],
    SIGNED_ON_OTHER_DAY: ['Signed on another day', 'Ditandatangani pada hari lain'],
    LONGER_THAN_EDITION: ['Longer than the edition', 'Lebih lama daripada penyelenggaraan'],
    OUTSIDE_REGION: ['Outside the region', 'Di luar kawasan'],
  }),
] as const;
