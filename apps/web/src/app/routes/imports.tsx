export { ImportsPage as Component } from '../../features/imports/components/imports-page';
