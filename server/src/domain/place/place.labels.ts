import { labelsOf } from '../../model/enums.js';
import { PlaceKind } from './place.entity.js';

/** What the kinds of places are called. */
export const placeLabels = [
  labelsOf(PlaceKind, {
    REGION: ['Region', 'Kawasan', 'Bagian negara yang lebih besar daripada provinsi, atau lintas negara.'],
    PROVINCE: ['Province', 'Provinsi', 'Pembagian tingkat pertama suatu negara (ISO 3166-2).'],
    CITY: ['City or regency', 'Kota atau kabupaten', 'Kota atau kabupaten.'],
    BUILDING: ['Building', 'Bangunan', 'Bangunan.'],
    SITE: ['Site', 'Situs', 'Situs: candi, kampus, monumen.'],
  }),
] as const;
