import { choices } from '../../model/enums.js';

/** How exact a number is. */
export const Qualifier = choices('Qualifier', 'How exact a number is.', {
  EXACT: 'As stated.',
  AT_LEAST: 'This or more.',
  ABOUT: 'About this.',
  VAGUE: 'No number, only a word such as "hundreds" or "several".',
});

/** What a figure counts. */
export const Indicator = choices('Indicator', 'What a figure counts. Figures of different indicators are never added.', {
  PARTICIPANTS: 'People who took part in an edition or event.',
  COUNTRIES: 'Countries that took part in an edition or event.',
  PARTICIPANTS_TRAINED: 'People trained by a country over years.',
  COUNTRIES_OF_PARTICIPANTS: 'Countries those people came from.',
  COUNTRIES_BENEFITED: 'Countries that have had a benefit of any kind.',
  COOPERATIONS_HELD: 'Technical cooperations held.',
  PROGRAMMES_HELD: 'Training courses and other programmes held.',
  CONTRIBUTION: 'Money contributed, in US dollars.',
});

/** How a count was come by. */
export const CountBasis = choices('CountBasis', 'How a count was come by.', {
  COUNTED: 'Counted from records of the registry.',
  REPORTED: 'Reported by a source.',
  COMPUTED: 'Worked out from numbers that sources report, and from dates.',
  UNKNOWN: 'Not known; that is not zero.',
});

/** Why a count is not known. */
export const CountReason = choices('CountReason', 'Why a count is not known.', {
  NOTHING_REPORTED: 'No source reports a figure.',
  ONLY_TOTAL_REPORTED: 'A total is reported, but not by country.',
  NO_COUNTRY_LISTED: 'No source lists a country.',
  GROUP_UNKNOWN: 'The registry has no group of this code.',
  NO_EDITION: 'The registry has no edition of it.',
  NO_PARTICIPATION_RECORDED: 'The registry has no record of such participants. Figures that sources report are elsewhere: see `participantCount`.',
  TOO_FEW: 'Fewer than five persons, or a number from which that of so few would follow. Such numbers are never told.',
  DATES_UNKNOWN: 'The first or the last day is not known to the day.',
});

/** What the numbers of figures are numbers of. */
export const FigureUnit = choices('FigureUnit', 'What a number is a number of.', {
  PEOPLE: 'People.',
  COUNTRIES: 'Countries.',
  ACTIVITIES: 'Cooperations, programmes, courses.',
  US_DOLLARS: 'Dollars of the United States.',
});

/** In what figures can differ. */
export const FigureAspect = choices('FigureAspect', 'In what figures can differ.', {
  INDICATOR: 'What they count.',
  UNIT: 'What their numbers are numbers of.',
  SCOPE: 'Of whom: programme, kind of record, providing country.',
  AS_OF: 'The day or period they are about.',
  REPORTER: 'Who keeps or states the number.',
  QUALIFIER: 'How exact they are.',
});

/** Why figures are not added. */
export const SumRefusalCode = choices('SumRefusalCode', 'Why figures are not added.', {
  NO_FIGURE: 'There is no figure to add.',
  NOT_COMPARABLE: 'They count different things, or of different wholes.',
  NO_NUMBER: 'One of them gives only a word.',
  OVERLAPPING: 'What they count may be counted twice: they are not of separate editions of one programme, or the same can recur.',
});
