/** Words to people. The command line decides where they go and how they look. */
export interface Log {
  error(message: string, hint?: string): void;
  warn(message: string, hint?: string): void;
  info(message: string): void;
  debug(message: string): void;
  /** the stack of an error; shown with --debug only */
  trace?(error: Error): void;
  /** the last words of a run, with what a machine wants to know of it; `shown`: people want to read it, too */
  summary?(message: string, facts: Readonly<Record<string, unknown>>, shown: boolean): void;
}

/** A log that says nothing: for tests and for code that runs before there is one. */
export const silentLog: Log = { error() {}, warn() {}, info() {}, debug() {} };
