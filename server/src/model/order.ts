import { choices } from './enums.js';

/** Up or down. */
export const OrderDirection = choices('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'Smallest, earliest or first in the alphabet first.',
  DESC: 'Largest, latest or last in the alphabet first.',
});

/** Where records without a value stand in an order. */
export const NullsOrder = choices('NullsOrder', 'Where records stand that have no value to order by.', {
  FIRST: 'Before all others.',
  LAST: 'After all others.',
});
