import type { EnumLabels } from '../../model/enums.js';
import { scopeLabels } from '../access/scope.labels.js';
import { agreementLabels } from '../agreement/agreement.labels.js';
import { codeLabels } from '../code/code.labels.js';
import { commitmentLabels } from '../commitment/commitment.labels.js';
import { countryLabels } from '../country/country.labels.js';
import { editionLabels } from '../edition/edition.labels.js';
import { eventLabels } from '../event/event.labels.js';
import { figureLabels } from '../figure/figure.labels.js';
import { institutionLabels } from '../institution/institution.labels.js';
import { journalLabels } from '../journal/journal.labels.js';
import { linkLabels } from '../link/link.labels.js';
import { modalityLabels } from '../modality/modality.labels.js';
import { nameLabels } from '../name/name.labels.js';
import { outputLabels } from '../output/output.labels.js';
import { participationLabels } from '../participant/participation.labels.js';
import { positionLabels } from '../person/position.labels.js';
import { placeLabels } from '../place/place.labels.js';
import { programmeLabels } from '../programme/programme.labels.js';
import { sessionLabels } from '../session/session.labels.js';
import { sourceLabels } from '../source/source.labels.js';
import { statementLabels } from '../statement/statement.labels.js';
import { datedFactLabels } from '../timeline/datedFact.labels.js';
import { warningLabels } from '../warning/warning.labels.js';
import { errorCodeLabels } from './errorCode.labels.js';
import { localeLabels } from './locale.labels.js';

/** The labels of every enum that an answer can hold a value of. */
export const labels: readonly EnumLabels[] = [
  ...agreementLabels,
  ...codeLabels,
  ...commitmentLabels,
  ...countryLabels,
  ...datedFactLabels,
  ...editionLabels,
  ...errorCodeLabels,
  ...eventLabels,
  ...figureLabels,
  ...institutionLabels,
  ...journalLabels,
  ...linkLabels,
  ...localeLabels,
  ...modalityLabels,
  ...nameLabels,
  ...outputLabels,
  ...participationLabels,
  ...placeLabels,
  ...positionLabels,
  ...programmeLabels,
  ...scopeLabels,
  ...sessionLabels,
  ...sourceLabels,
  ...statementLabels,
  ...warningLabels,
];
