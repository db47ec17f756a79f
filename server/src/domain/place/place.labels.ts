import { labelsOf } from '../../model/enums.js';
import { PlaceKind } from './place.entity.js';

/** What the kinds of places are called. */
export const placeLabels = [
  labelsOf(PlaceKind, {
    REGION: ['Region', 'Kawasan'],
    PROVINCE: ['Province', 'Provinsi'],
    CITY: ['City or regency', 'Kota atau kabupaten'],
    BUILDING: ['Building', 'Bangunan'],
    SITE: ['Site', 'Situs'],
  }),
] as const;
