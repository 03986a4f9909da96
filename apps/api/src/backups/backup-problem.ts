/** What an operator has to know of a backup or restore that cannot go on: shown without a stack trace. */
export class BackupProblem extends Error {}
