import type { IncomingHttpHeaders } from 'node:http';
import type { Locale, Principal, Viewer } from '../query/database.js';

/** BCP 47 primary tags we have texts in. `in` is what Indonesian was called before 1989; old systems still send it. */
const locales: Readonly<Record<string, Locale>> = { en: 'EN', id: 'ID', in: 'ID' };

/** The tag an answer declares in Content-Language. */
export const languageTag: Readonly<Record<Locale, string>> = { EN: 'en', ID: 'id' };

/** Who asks, from what the request says. @param principal who has proven to ask, if somebody has */
export const viewerOf = (headers: IncomingHttpHeaders, principal?: Principal): Viewer => ({
  locale: preferredLocale(headers['accept-language']),
  today: today(),
  ...(principal && { principal }),
});

const dayMs = 86_400_000;
let written = { day: Number.NaN, as: '' };

/** Today in UTC, written once a day. */
function today(): string {
  const day = Math.floor(Date.now() / dayMs);
  if (day !== written.day) written = { day, as: new Date(day * dayMs).toISOString().slice(0, 10) };
  return written.as;
}

/** The language a reader likes best among ours; English where none is named. */
function preferredLocale(acceptLanguage: string | undefined): Locale {
  if (!acceptLanguage) return 'EN';
  let best: { locale: Locale; weight: number } = { locale: 'EN', weight: 0 };
  for (const range of acceptLanguage.split(',')) {
    const [tag, ...parameters] = range.trim().toLowerCase().split(';');
    const locale = locales[tag.split('-')[0].trim()];
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined);
    const weight = quality === undefined ? 1 : Number(quality);
    if (locale && weight > best.weight) best = { locale, weight };
  }
  return best.locale;
}
