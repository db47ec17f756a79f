/** `signedOn` → `signed_on`, `AgreementParty` → `agreement_party`: how the database writes names. */
export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** `signedOn` → `SIGNED_ON`: how values of enums are written. */
export const constant = (name: string): string => snake(name).toUpperCase();

/** `SIGNED_ON` → `signedOn`: the field that a value of an order names. */
export const camel = (constantName: string): string => constantName.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
