/** `signedOn` → `signed_on`, `AgreementParty` → `agreement_party`: how the database writes names. */
export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
