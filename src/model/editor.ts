/** The folder of the editors' schemas in a data folder. */
export const SCHEMA_FOLDER = ".thi-dua";

/** The file of the schema of a phase's records. */
export function recordSchemaName(phase: number): string {
  return `giai-doan-${phase}.json`;
}
