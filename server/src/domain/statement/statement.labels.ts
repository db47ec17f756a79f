import { labelsOf } from '../../model/enums.js';
import { StatementKind } from './statement.entity.js';

/** What the kinds of statements are called. */
export const statementLabels = [
  labelsOf(StatementKind, {
    GOAL: ['Goal', 'Sasaran'],
    BENEFIT: ['Benefit', 'Manfaat'],
    OPINION: ['Opinion', 'Pendapat'],
    DEFINITION: ['Definition', 'Pengertian'],
    HISTORY: ['History', 'Sejarah'],
    PLAN: ['Plan', 'Rencana'],
    ROLE: ['Role', 'Peran'],
  }),
] as const;
