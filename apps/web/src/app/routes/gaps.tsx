export { GapsPage as Component } from '../../features/gaps/components/gaps-page';
