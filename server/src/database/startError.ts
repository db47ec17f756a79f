/** Why the server cannot start, in one sentence for whoever starts it. Never holds a password. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
