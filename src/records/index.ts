/** The NDJSON contract between the three tools: one schema a record type, versioned, loose. */
export * from './anonymized.ts';
export * from './check.ts';
export * from './common.ts';
export * from './recording.ts';
export * from './transcript.ts';
