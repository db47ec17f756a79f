import { fileURLToPath } from 'node:url';
import { readExamples } from '../../server/src/graphql/examples.js';
import { testTriples } from './support/triples.js';

// A small query for each thing the compiler can do: its SQL is read in reviews.
testTriples('areas', readExamples(fileURLToPath(new URL('./areas/', import.meta.url))), new URL('./areas/expected/', import.meta.url));
