import { it } from 'vitest';
import { registry } from '../support/registry.js';
it('x', async () => {
  const ours = await registry('embedded');
  console.log(JSON.stringify(await ours.ask(`{
    conflicts { totalCount nodes { kind field record { id } claims { value isPreferred citations { locator source { slug } } } } }
    warnings { totalCount nodes { code message fields record { __typename id } related { __typename id } } }
    uncorroboratedCounts(sourceKinds: [NEWS], first: 50) { nodes { kind count } }
    uncorroborated(sourceKinds: [NEWS], first: 2) { totalCount nodes { kind record { id } source { slug } citationCount } }
    figureSum { value figureCount refusal { code reason differingIn } }
    smi: figureSum(filter: {indicator: {eq: PARTICIPANTS}}) { value figureCount refusal { code reason differingIn } }
    programme(by: {slug: "smi"}) { name(asOf: "2017-01-01") hasWarnings: conflicts { field } participantDays { value basis reason completeness citations { field source { slug } } } participantDaysByYear { year value basis } participantCount { value citations { field locator } } }
    agreements(filter: { expiringWithin: { months: 12, asOf: "2027-12-01" } }) { nodes { slug hasWarnings warnings { code message } signatures { nodes { warnings { code } } } } }
    countries(first: 50, filter: { memberOf: { group: "COLOMBO_PLAN", asOf: "2018-07-18" }, editions: { none: {} } }) { nodes { code } }
    edition(by: {slug: "smi-2018"}) { allCountriesIn(group: "M49_142") actualStartsOn plannedStartsOn countryClaims { totalCount } countryCount { value citations { field } } }
  }`), null, 1));
});
