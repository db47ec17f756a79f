import { Foundations1795132800000 } from './1795132800000-Foundations.js';
import { Countries1795132801000 } from './1795132801000-Countries.js';
import { Institutions1795132802000 } from './1795132802000-Institutions.js';
import { Agreements1795132803000 } from './1795132803000-Agreements.js';
import { Events1795132804000 } from './1795132804000-Events.js';
import { Programmes1795132805000 } from './1795132805000-Programmes.js';
import { FiguresAndSources1795132806000 } from './1795132806000-FiguresAndSources.js';
import { Relations1795132807000 } from './1795132807000-Relations.js';
import { Answers1795132808000 } from './1795132808000-Answers.js';
import { Orders1795132809000 } from './1795132809000-Orders.js';
import { Tallies1795132810000 } from './1795132810000-Tallies.js';
import { Statistics1795132811000 } from './1795132811000-Statistics.js';
import { Codes1795132812000 } from './1795132812000-Codes.js';
import { Statements1795132812100 } from './1795132812100-Statements.js';
import { Refusals1795132813000 } from './1795132813000-Refusals.js';
import { Claims1795132814000 } from './1795132814000-Claims.js';
import { Times1795132814500 } from './1795132814500-Times.js';
import { Counts1795132815000 } from './1795132815000-Counts.js';
import { Warnings1795132815500 } from './1795132815500-Warnings.js';
import { Modalities1795132816000 } from './1795132816000-Modalities.js';
import { Trees1795132816100 } from './1795132816100-Trees.js';
import { Links1795132816200 } from './1795132816200-Links.js';
import { Walks1795132816300 } from './1795132816300-Walks.js';
import { Timelines1795132816400 } from './1795132816400-Timelines.js';
import { LinksAndWays1795132817000 } from './1795132817000-LinksAndWays.js';
import { BoundedTimelines1795132817100 } from './1795132817100-BoundedTimelines.js';
import { KeepersOfStatements1795132817200 } from './1795132817200-KeepersOfStatements.js';
import { UnknownDays1795132819000 } from './1795132819000-UnknownDays.js';
import { NamesInOrder1795132820000 } from './1795132820000-NamesInOrder.js';
import { Journal1795132821000 } from './1795132821000-Journal.js';
import { JournalOfRecords1795132821100 } from './1795132821100-JournalOfRecords.js';
import { ChangesToRead1795132821200 } from './1795132821200-ChangesToRead.js';
import { Versions1795132821500 } from './1795132821500-Versions.js';
import { IdempotencyKeys1795132822000 } from './1795132822000-IdempotencyKeys.js';
import { MoreRefusals1795132822100 } from './1795132822100-MoreRefusals.js';
import { ApiKeys1795132823000 } from './1795132823000-ApiKeys.js';
import { PersonsApart1795132824000 } from './1795132824000-PersonsApart.js';
import { PersonsGuarded1795132824100 } from './1795132824100-PersonsGuarded.js';
import { PersonsRead1795132824200 } from './1795132824200-PersonsRead.js';
import { Imports1795132825000 } from './1795132825000-Imports.js';
import { ParticipationSteps1795132825100 } from './1795132825100-ParticipationSteps.js';
import { Nominations1795132825200 } from './1795132825200-Nominations.js';
import { PersonsEntered1795132825300 } from './1795132825300-PersonsEntered.js';
import { ParticipantCells1795132826000 } from './1795132826000-ParticipantCells.js';
import { CountriesOfEditions1795132826100 } from './1795132826100-CountriesOfEditions.js';
import { LinksRead1795132827000 } from './1795132827000-LinksRead.js';
import { StatusOnADay1795132828000 } from './1795132828000-StatusOnADay.js';

/** Every migration, oldest first; listed by hand so that nothing depends on how files are found. */
export const migrations: readonly Function[] = [
  Foundations1795132800000,
  Countries1795132801000,
  Institutions1795132802000,
  Agreements1795132803000,
  Events1795132804000,
  Programmes1795132805000,
  FiguresAndSources1795132806000,
  Relations1795132807000,
  Answers1795132808000,
  Orders1795132809000,
  Tallies1795132810000,
  Statistics1795132811000,
  Codes1795132812000,
  Statements1795132812100,
  Refusals1795132813000,
  Claims1795132814000,
  Times1795132814500,
  Counts1795132815000,
  Warnings1795132815500,
  Modalities1795132816000,
  Trees1795132816100,
  Links1795132816200,
  Walks1795132816300,
  Timelines1795132816400,
  LinksAndWays1795132817000,
  BoundedTimelines1795132817100,
  KeepersOfStatements1795132817200,
  UnknownDays1795132819000,
  NamesInOrder1795132820000,
  Journal1795132821000,
  JournalOfRecords1795132821100,
  ChangesToRead1795132821200,
  Versions1795132821500,
  IdempotencyKeys1795132822000,
  MoreRefusals1795132822100,
  ApiKeys1795132823000,
  PersonsApart1795132824000,
  PersonsGuarded1795132824100,
  PersonsRead1795132824200,
  Imports1795132825000,
  ParticipationSteps1795132825100,
  Nominations1795132825200,
  PersonsEntered1795132825300,
  ParticipantCells1795132826000,
  CountriesOfEditions1795132826100,
  LinksRead1795132827000,
  StatusOnADay1795132828000,
];
