import { readExamples } from '../../server/src/graphql/examples.js';
import { testTriples } from './support/triples.js';

testTriples('examples', readExamples(), new URL('./examples/', import.meta.url));
