export { EntryPage as Component } from '../../features/entry/components/entry-page';
