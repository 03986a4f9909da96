import { MongoClient } from 'mongodb';
test('probe', async () => {
  const c = new MongoClient(process.env['PKYX_TEST_MONGODB_URI']!);
  const s = c.startSession();
  await s.withTransaction(async () => { await c.db().collection('a').insertOne({ a: 1 }, { session: s }); });
  await s.endSession(); await c.close();
  console.log(process.env['PKYX_TEST_REDIS_URL']);
});
