import type { AdminCredentials } from './credentials';
import type { DataFolder } from './data-folder';

const file = 'stack.json';

/** What a running stack tells programs: where it is reached and of which processes it is made. */
export interface StackDescription {
  url: string;
  apiUrls: string[];
  inboxUrl: string;
  mongodbUri: string;
  redisUrl: string;
  smtpUrl: string;
  admin: AdminCredentials;
  pids: StackProcesses;
}

/** Process ids; parts that run elsewhere have none. */
export interface StackProcesses {
  nginx?: number;
  /** The only node, or the first of several. */
  mongod?: number;
  /** All nodes, where there are several, in the order of their addresses in `mongodbUri`. */
  mongods?: number[];
  redis?: number;
  inbox?: number;
  api: number[];
  worker: number[];
}

export async function writeStackFile(folder: DataFolder, description: StackDescription): Promise<void> {
  await folder.write(file, description);
}

export async function readStackFile(folder: DataFolder): Promise<StackDescription | undefined> {
  return folder.read<StackDescription>(file);
}

export async function removeStackFile(folder: DataFolder): Promise<void> {
  await folder.remove(file);
}
