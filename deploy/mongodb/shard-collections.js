/* global db, sh */
// Spreads what grows without end over shards: mongosh "mongodb://…/pkyx" deploy/mongodb/shard-collections.js
// At a mongos, as somebody who may, after the migration. docs/operations.md says why these keys.
const keys = {
  revisions: { entry: 1 },
  comments: { entry: 1 },
  watches: { user: 1 },
  'images.chunks': { files_id: 1 },
  'avatars.chunks': { files_id: 1 },
};

for (const [collection, key] of Object.entries(keys)) {
  sh.shardCollection(`${db.getName()}.${collection}`, key);
}
