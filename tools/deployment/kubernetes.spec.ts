import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environmentSchema } from '@pkyx/config';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { Job } from 'kubernetes-models/batch/v1/Job';
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { Service } from 'kubernetes-models/v1/Service';
import { projectRoot } from '../project-root';
import { commandOf, readYaml, ROLES } from './files';
import type { Manifest } from './files';

const folder = 'deploy/kubernetes';
const models = { ConfigMap, Deployment, HorizontalPodAutoscaler, Job, NetworkPolicy, PodDisruptionBudget, Service };
const files = ['base', 'autoscaled'].flatMap((name) =>
  readdirSync(join(projectRoot, folder, name))
    .filter((file) => file !== 'kustomization.yaml')
    .map((file) => `${folder}/${name}/${file}`),
);
const manifests = files.flatMap((file) => readYaml<Manifest>(file));
const named = (kind: string, name: string): Manifest | undefined =>
  manifests.find((each) => each.kind === kind && each.metadata.name === name);
const deployments = manifests.filter(({ kind }) => kind === 'Deployment') as unknown as IDeployment[];
const jobs = manifests.filter(({ kind }) => kind === 'Job') as unknown as IJob[];
const pods = [...deployments, ...jobs].map(({ spec }) => spec?.template);

it.each(manifests.map((manifest) => [manifest.kind, manifest.metadata.name, manifest] as const))(
  '%s %s is what Kubernetes’ schema allows',
  (kind, _name, manifest) => {
    const Model = models[kind as keyof typeof models];
    // Each model takes only its own kind, which its schema checks again.
    expect(() => new Model(manifest as never).validate()).not.toThrow();
  },
);

it.each(['base', 'autoscaled'])('the kustomization %s has all files of its folder, and no others', (name) => {
  const [{ resources } = { resources: [] }] = readYaml<{ resources: string[] }>(`${folder}/${name}/kustomization.yaml`);
  for (const resource of resources) expect(existsSync(join(projectRoot, folder, name, resource))).toBe(true);
  const own = files.filter((file) => file.startsWith(`${folder}/${name}/`)).map((file) => file.split('/').pop());
  expect(resources).toEqual(expect.arrayContaining(own));
});

it.each(ROLES)('%s runs what its image runs, and one may go at a time', (role) => {
  const container = deployments.find(({ metadata }) => metadata?.name === role)?.spec?.template.spec?.containers[0];
  expect(container?.image).toBe(`pkyx-${role}`);
  expect(container?.args).toEqual(commandOf(role));
  expect(container?.livenessProbe && container.readinessProbe).toBeDefined();
  expect(named('PodDisruptionBudget', role)?.spec?.['maxUnavailable']).toBe(1);
});

it('runs every container as nobody special, with a file system that cannot be written', () => {
  for (const pod of pods) {
    expect(pod?.spec?.securityContext?.runAsNonRoot).toBe(true);
    for (const { securityContext, resources } of pod?.spec?.containers ?? []) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(resources?.limits?.['memory']).toBeDefined();
    }
  }
});

it('selects pods that are there', () => {
  const labels = pods.map((pod) => pod?.metadata?.labels?.['app.kubernetes.io/name']);
  for (const kind of ['Service', 'PodDisruptionBudget', 'HorizontalPodAutoscaler']) {
    for (const { metadata } of manifests.filter((each) => each.kind === kind)) expect(labels).toContain(metadata.name);
  }
});

it('lets nobody talk to anybody unless it says so', () => {
  expect(named('NetworkPolicy', 'nothing-else')?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
});

it('sets only what is read, and holds no secret', () => {
  const settings = Object.keys(environmentSchema.shape);
  const set = Object.keys(named('ConfigMap', 'pkyx')?.data ?? {});
  expect(set.filter((name) => !settings.includes(name) || /SECRET|_URI$|PASSWORD/.test(name))).toEqual([]);
  expect(manifests.filter(({ kind }) => kind === 'Secret')).toEqual([]);
});
