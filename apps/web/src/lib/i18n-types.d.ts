import 'i18next';
import type { resources } from '../locales/zh';
import type { resources as accountResources } from '../locales/zh/accounts';
import type { resources as chartResources } from '../locales/zh/charts';
import type { resources as communityResources } from '../locales/zh/community';
import type { resources as comparingResources } from '../locales/zh/comparing';
import type { resources as editingResources } from '../locales/zh/editing';
import type { resources as historyResources } from '../locales/zh/histories';
import type { resources as sharingResources } from '../locales/zh/sharing';
import type { resources as tableResources } from '../locales/zh/tables';
import type { resources as transferResources } from '../locales/zh/transfers';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof resources &
      typeof accountResources &
      typeof chartResources &
      typeof communityResources &
      typeof comparingResources &
      typeof editingResources &
      typeof historyResources &
      typeof sharingResources &
      typeof tableResources &
      typeof transferResources;
  }
}
