export { ConfirmPage as Component } from '../../features/registration/components/confirm-page';
