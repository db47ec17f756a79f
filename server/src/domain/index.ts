import { recordOf } from '../model/registry.js';
import { UnnamedActor } from './actor/unnamedActor.entity.js';
import { Agreement } from './agreement/agreement.entity.js';
import { AgreementParty } from './agreement/agreementParty.entity.js';
import { AgreementProvision } from './agreement/agreementProvision.entity.js';
import { AgreementRelation } from './agreement/agreementRelation.entity.js';
import { Signature } from './agreement/signature.entity.js';
import { Classification } from './code/classification.entity.js';
import { Code } from './code/code.entity.js';
import { CodeScheme } from './code/codeScheme.entity.js';
import { Commitment } from './commitment/commitment.entity.js';
import { CommitmentFulfilment } from './commitment/commitmentFulfilment.entity.js';
import { Country } from './country/country.entity.js';
import { CountryGroup } from './country/countryGroup.entity.js';
import { CountryGroupMembership } from './country/countryGroupMembership.entity.js';
import { Edition } from './edition/edition.entity.js';
import { EditionCountry } from './edition/editionCountry.entity.js';
import { EditionPlace } from './edition/editionPlace.entity.js';
import { Event } from './event/event.entity.js';
import { EventParticipation } from './event/eventParticipation.entity.js';
import { EventRelation } from './event/eventRelation.entity.js';
import { Figure } from './figure/figure.entity.js';
import { Institution } from './institution/institution.entity.js';
import { InstitutionIdentifier } from './institution/institutionIdentifier.entity.js';
import { InstitutionRelation } from './institution/institutionRelation.entity.js';
import { exposeHistory } from './journal/history.js';
import { Name } from './name/name.entity.js';
import { Output } from './output/output.entity.js';
import { Participant } from './participant/participant.entity.js';
import { Participation } from './participant/participation.entity.js';
import { Appointment } from './person/appointment.entity.js';
import { Person } from './person/person.entity.js';
import { Position } from './person/position.entity.js';
import { Place } from './place/place.entity.js';
import { Programme } from './programme/programme.entity.js';
import { ProgrammeActor } from './programme/programmeActor.entity.js';
import { ProgrammeAgreement } from './programme/programmeAgreement.entity.js';
import { Recognition } from './recognition/recognition.entity.js';
import { Session } from './session/session.entity.js';
import { SessionActor } from './session/sessionActor.entity.js';
import { Citation } from './source/citation.entity.js';
import { Source } from './source/source.entity.js';
import { Statement } from './statement/statement.entity.js';
import { StatementSubject } from './statement/statementSubject.entity.js';

/** Every kind of record of the registry: the only registration there is. */
export const records: readonly Function[] = [
  Country,
  CountryGroup,
  CountryGroupMembership,
  Place,
  Name,
  Institution,
  InstitutionIdentifier,
  InstitutionRelation,
  UnnamedActor,
  Person,
  Position,
  Appointment,
  Agreement,
  AgreementParty,
  Signature,
  AgreementProvision,
  AgreementRelation,
  Event,
  EventRelation,
  EventParticipation,
  Programme,
  ProgrammeActor,
  ProgrammeAgreement,
  Edition,
  EditionPlace,
  EditionCountry,
  Session,
  SessionActor,
  Figure,
  CodeScheme,
  Code,
  Classification,
  Statement,
  StatementSubject,
  Commitment,
  CommitmentFulfilment,
  Output,
  Recognition,
  Participant,
  Participation,
  Source,
  Citation,
];

for (const { target, isPublic } of records.map(recordOf)) if (isPublic) exposeHistory(target.prototype);
