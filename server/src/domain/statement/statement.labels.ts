import { labelsOf } from '../../model/enums.js';
import { StatementKind } from './statement.entity.js';

/** What the kinds of statements are called. */
export const statementLabels = [
  labelsOf(StatementKind, {
    GOAL: ['Goal', 'Sasaran', 'Apa yang hendak dicapai.'],
    BENEFIT: ['Benefit', 'Manfaat', 'Apa manfaatnya.'],
    OPINION: ['Opinion', 'Pendapat', 'Apa pendapat yang berbicara.'],
    DEFINITION: ['Definition', 'Pengertian', 'Apa arti sesuatu.'],
    HISTORY: ['History', 'Sejarah', 'Bagaimana sesuatu terjadi.'],
    PLAN: ['Plan', 'Rencana', 'Apa yang akan dilakukan.'],
    ROLE: ['Role', 'Peran', 'Peran apa yang dijalankan seseorang.'],
  }),
] as const;
