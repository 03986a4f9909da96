export { TypesPage as Component } from '../../features/registry/components/types-page';
