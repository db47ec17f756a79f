import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  JejaringError,
  NotFoundError,
  PartialDataError,
  PermissionError,
  RateLimitError,
  ServerError,
} from './errors.js';
import { errorClasses } from './generated/errorClasses.js';

const classes: Readonly<Record<string | number, typeof JejaringError>> = {
  PARTIAL: PartialDataError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The class for a code: its own, else that of the status it came with, as for every code that is newer than this package. */
export const errorClassOf = (code: string, status = 0): typeof JejaringError =>
  errorClasses[code] ?? classes[code] ?? classes[status] ?? (status >= 500 || status === 408 ? ServerError : status >= 400 ? BadRequestError : JejaringError);
