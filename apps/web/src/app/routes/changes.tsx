export { ChangesPage as Component } from '../../features/changes/components/changes-page';
