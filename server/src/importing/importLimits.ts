/** How much can be imported at once. docs/import.md tells callers. */
export const importLimits = {
  /** One request. Files that are larger come in several. */
  bodyBytes: 16 * 1024 * 1024,
  /** Characters of one row. */
  rowBytes: 128 * 1024,
  /** Rows of a job. */
  rows: 250_000,
  /** Jobs of one principal that have not ended. */
  openJobs: 10,
  /** Rejects that are kept with their reasons; all are counted. */
  rejectsKept: 1_000,
} as const;
