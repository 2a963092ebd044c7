/**
 * Why a question is stopped that a later one replaces: it ends when it next gives way. Nobody waits for its end, so that the engine is
 * not ended for it, which would cost a large table its loading.
 */
export class SupersededError extends Error {
  constructor() {
    super('a later question took its place');
    this.name = 'SupersededError';
  }
}
