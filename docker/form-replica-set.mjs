// Makes a replica set of mongod nodes that run with a key file, and the accounts in it. Run on the first node's machine, or in
// its network: as long as nobody has an account, mongod lets only those in. Changes nothing where all of it is there.
//   MONGODB_NODES              host:port of each node, separated by commas
//   MONGODB_OPERATOR_PASSWORD  of `operator`, who may do everything
//   MONGODB_SERVERS_PASSWORD   of `pkyx`, who may use the database pkyx
import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient } from 'mongodb';

const replicaSet = 'pkyx';
const limitMs = 120_000;
const patience = { serverSelectionTimeoutMS: 2_000, connectTimeoutMS: 2_000 };
const authenticationFailed = 18;
// Another takes over after five seconds without the primary. It does not wait longer than a second for writes that no majority has, which it
// could fetch from a node that does not answer any more for half a minute: nobody was told that they had been made.
const settings = { electionTimeoutMillis: 5_000, catchUpTimeoutMillis: 1_000 };

const nodes = (process.env.MONGODB_NODES ?? '').split(',');
const operator = { username: 'operator', password: process.env.MONGODB_OPERATOR_PASSWORD ?? '' };
const servers = { username: 'pkyx', password: process.env.MONGODB_SERVERS_PASSWORD ?? '' };
const firstNode = `mongodb://127.0.0.1:${nodes[0].split(':')[1]}/?directConnection=true`;
const wholeSet = `mongodb://${nodes.join(',')}/?replicaSet=${replicaSet}`;

await until('the first node', () => asNobody((admin) => admin.command({ hello: 1 })));
if (!(await operatorIsKnown())) {
  await asNobody(initiate);
  await until('a primary', () => asNobody(isPrimary));
  await asNobody((admin) => createUser(admin, operator, [{ role: 'root', db: 'admin' }]));
}
await asOperator(firstNode, bringUpToDate);
await until('a primary', () => asOperator(wholeSet, createServersAccount));
await until('all nodes', () => asOperator(wholeSet, allServe));

async function operatorIsKnown() {
  try {
    return await asOperator(firstNode, () => true);
  } catch (error) {
    if (error.code === authenticationFailed) return false;
    throw error;
  }
}

/** The first node is to be the primary until it has an account; then any of them may be. */
async function initiate(admin) {
  const members = nodes.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 }));
  const config = { _id: replicaSet, members, settings };
  await admin.command({ replSetInitiate: config }).catch((error) => {
    if (error.codeName !== 'AlreadyInitialized') throw error;
  });
}

async function isPrimary(admin) {
  const { isWritablePrimary } = await admin.command({ hello: 1 });
  return isWritablePrimary;
}

/** The nodes' addresses, and how they take over, may have changed since the set was made. */
async function bringUpToDate(admin) {
  const { config } = await admin.command({ replSetGetConfig: 1 });
  if (config.members.length !== nodes.length) {
    throw new Error(`The data is that of ${config.members.length} nodes, not of ${nodes.length}.`);
  }
  const isSet = Object.entries(settings).every(([name, value]) => config.settings[name] === value);
  if (isSet && config.members.every(({ host, priority }, index) => host === nodes[index] && priority === 1)) return;
  const next = {
    ...config,
    version: config.version + 1,
    members: config.members.map((member, index) => ({ ...member, host: nodes[index], priority: 1 })),
    settings: { ...config.settings, ...settings },
  };
  await admin.command({ replSetReconfig: next, force: true });
}

async function createServersAccount(admin) {
  const { users } = await admin.command({ usersInfo: servers.username });
  if (users.length === 0) await createUser(admin, servers, [{ role: 'dbOwner', db: 'pkyx' }]);
  return true;
}

async function allServe(admin) {
  const { members } = await admin.command({ replSetGetStatus: 1 });
  return members.every(({ stateStr }) => ['PRIMARY', 'SECONDARY'].includes(stateStr));
}

async function createUser(admin, { username, password }, roles) {
  await admin.command({ createUser: username, pwd: password, roles });
}

async function asNobody(work) {
  return withClient(new MongoClient(firstNode, patience), work);
}

async function asOperator(uri, work) {
  return withClient(new MongoClient(uri, { ...patience, auth: operator, authSource: 'admin' }), work);
}

async function withClient(client, work) {
  try {
    await client.connect();
    return await work(client.db('admin'));
  } finally {
    await client.close();
  }
}

async function until(what, attempt) {
  let reason = '';
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await pause(100)) {
    try {
      if (await attempt()) return;
    } catch (error) {
      reason = `: ${error.message}`;
    }
  }
  throw new Error(`${what} did not come up within ${limitMs / 1000} s${reason}`);
}
