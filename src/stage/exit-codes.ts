/** The one table of exit codes (BSD sysexits where one fits). */
export const EXIT = {
  ok: 0,
  /** finished, but some records of this run failed or were rejected */
  some: 1,
  usage: 2,
  /** bad ledger, or bad input under --strict */
  data: 65,
  /** service or model unavailable */
  unavailable: 69,
  /** disk full, stdout not writable */
  io: 74,
  /** locked, or only transient failures: try again */
  tempfail: 75,
  /** the API refused the token */
  noperm: 77,
  /** configuration */
  config: 78,
  sigint: 130,
  sigterm: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
