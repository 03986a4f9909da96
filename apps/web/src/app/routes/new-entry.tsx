export { NewEntryPage as Component } from '../../features/new-entry/components/new-entry-page';
