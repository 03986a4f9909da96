export { ResetPage as Component } from '../../features/session/components/reset-page';
