import { Counter, Gauge } from 'prom-client';

export const backgroundJobs = new Counter({
  name: 'pkyx_background_jobs_total',
  help: 'Background jobs that this process worked on: done or handed over (left), or to be tried again (failed).',
  labelNames: ['kind', 'outcome'],
});

export const backgroundJobsRunning = new Gauge({
  name: 'pkyx_background_jobs_running',
  help: 'Background jobs that this process works on.',
  labelNames: ['kind'],
});
