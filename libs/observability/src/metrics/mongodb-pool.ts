import type { MongoClient } from 'mongodb';
import { Counter, Histogram, type Registry } from 'prom-client';
import { observeGauge } from './gauge';

/**
 * Shows how the driver's pools of connections fare, those of all servers together: connections by state, operations that wait for one, how
 * long they wait and how often in vain. It may be called late: a connection that is open already counts from its first use.
 */
export function watchMongoPool(client: MongoClient, registry: Registry): void {
  const open = new Set<string>();
  const inUse = new Set<string>();
  let waiting = 0;
  const wait = new Histogram({
    name: 'pkyx_mongodb_pool_checkout_seconds',
    help: 'Time that operations waited for a connection to MongoDB.',
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2.5],
    registers: [afresh(registry, 'pkyx_mongodb_pool_checkout_seconds')],
  });
  const failures = new Counter({
    name: 'pkyx_mongodb_pool_checkout_failures_total',
    help: 'Operations that got no connection to MongoDB.',
    registers: [afresh(registry, 'pkyx_mongodb_pool_checkout_failures_total')],
  });

  client.on('connectionCreated', (event) => void open.add(keyOf(event)));
  client.on('connectionClosed', (event) => {
    open.delete(keyOf(event));
    inUse.delete(keyOf(event));
  });
  client.on('connectionCheckOutStarted', () => (waiting += 1));
  client.on('connectionCheckedOut', (event) => {
    waiting = Math.max(0, waiting - 1);
    open.add(keyOf(event));
    inUse.add(keyOf(event));
    wait.observe(event.durationMS / 1_000);
  });
  client.on('connectionCheckOutFailed', () => {
    waiting = Math.max(0, waiting - 1);
    failures.inc();
  });
  client.on('connectionCheckedIn', (event) => void inUse.delete(keyOf(event)));

  observeGauge({
    name: 'pkyx_mongodb_pool_connections',
    help: 'Connections to MongoDB, by whether an operation has them.',
    label: 'state',
    registry,
    read: () => ({ in_use: inUse.size, idle: open.size - inUse.size }),
  });
  observeGauge({
    name: 'pkyx_mongodb_pool_waiting',
    help: 'Operations that wait for a connection to MongoDB.',
    registry,
    read: () => waiting,
  });
}

function keyOf({ address, connectionId }: { address: string; connectionId: number | '<monitor>' }): string {
  return `${address} ${connectionId}`;
}

function afresh(registry: Registry, name: string): Registry {
  registry.removeSingleMetric(name);
  return registry;
}
