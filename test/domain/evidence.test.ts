import { it } from 'vitest';
import { registry } from '../support/registry.js';
it('x', async () => {
  const t0 = Date.now();
  const ours = await registry('embedded', ['ksst', 'claims']);
  console.log('open', Date.now() - t0);
  for (const q of [
    'conflicts { totalCount nodes { kind field record { __typename id } claims { value isPreferred citations { locator source { slug } } } } }',
    'warnings { totalCount nodes { code message fields record { __typename id } related { __typename id } } }',
    'uncorroboratedCounts(sourceKinds: [NEWS], first: 50) { nodes { kind count } }',
    'uncorroborated(sourceKinds: [NEWS], first: 2) { totalCount nodes { kind record { id } source { slug } citationCount } }',
    'programme(by: {slug: "smi"}) { name(asOf: "2024-01-01") participantDays { value basis reason completeness } participantDaysByYear { year value reason basis } participantCount { value } }',
    'countries(first: 50, filter: { memberOf: { group: "COLOMBO_PLAN", asOf: "2018-07-18" }, editions: { none: {} } }) { nodes { code } }',
  ]) {
    const t = Date.now();
    const a = await ours.ask(`{ ${q} }`);
    console.log(Date.now() - t, JSON.stringify(a).slice(0, 3000));
  }
}, 300000);
