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

/** The name of a field in an order: `signedOn` → `SIGNED_ON`. */
export const orderName = (field: string): string => field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
