/** A date as exactly as it is known, in EDTF level 1 (ISO 8601-2): the text itself. */
export type PartialDate = string;

const part = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

function partDays(text: string): { earliest: string; latest: string } | undefined {
  const [, year, month, day] = part.exec(text) ?? [];
  if (!year || year === '0000') return undefined;
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const lastDay = new Date(Date.UTC(2000, Number(month), 0)).getUTCDate();
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = Number(month) === 2 && !leap ? 28 : lastDay;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

/**
 * First and last day a partial date may mean, or undefined when it is not one.
 * The database computes the same with its functions `earliest` and `latest`.
 */
export function daysOf(text: string): { earliest: string; latest: string } | undefined {
  const [from, to, more] = text.split('/');
  if (more !== undefined) return undefined;
  const first = partDays(from);
  if (to === undefined) return first;
  const last = partDays(to);
  return first && last && first.earliest <= last.latest ? { earliest: first.earliest, latest: last.latest } : undefined;
}

/** True for a date that exists, at any precision. */
export const isPartialDate = (text: string): boolean => daysOf(text) !== undefined;
