export { TypePage as Component } from '../../features/registry/components/type-page';
