import { mongo } from 'mongoose';
import { isDependencyAway } from './dependency-errors';

const named = (name: string): Error => Object.assign(new Error('x'), { name });
const withLabel = (label: string): Error => {
  const error = new mongo.MongoServerError({ message: 'x', code: 1 });
  error.addErrorLabel(label);
  return error;
};
const withCode = (code: number): Error => new mongo.MongoServerError({ message: 'x', code });

it.each([
  ['a network that failed', new mongo.MongoNetworkError('closed')],
  ['a connection that was closed because another one failed', named('PoolClearedOnNetworkError')],
  ['a transaction that may succeed when it is asked again', withLabel('TransientTransactionError')],
  ['a commit that nobody heard the end of', withLabel('UnknownTransactionCommitResult')],
  ['a write that the driver gave up repeating', withLabel('RetryableWriteError')],
  ['a node that is no longer the primary', withCode(10107)],
  ['a node that shuts down', withCode(11600)],
  ['a connection that broke', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' })],
  ['a connection that the other side has ended', Object.assign(new Error('x'), { code: 'EPIPE' })],
  ['a connection that Mongoose waited for', new Error('Connection operation buffering timed out after 3000ms')],
  ['a Redis that closed its connection', new Error('Connection is closed.')],
])('takes %s for a server that is away', (_what, error) => {
  expect(isDependencyAway(error)).toBe(true);
});

it.each([
  ['a second document of the same key', withCode(11000)],
  ['a document that breaks its schema', withCode(121)],
  ['a mistake of ours', new TypeError('undefined is not a function')],
  ['what is no error', 'text'],
])('does not take %s for one', (_what, error) => {
  expect(isDependencyAway(error)).toBe(false);
});
