export { AttributePage as Component } from '../../features/registry/components/attribute-page';
