import { Component, type ErrorInfo, type ReactNode } from 'react';
import { removeRenderedContent } from '../lib/rendered-page';
import { PageFailure } from './page-failure';

interface PageBoundaryProps {
  /** changes when the reader goes on to another page, which then gets its own chance */
  address: string;
  children: ReactNode;
}

interface PageBoundaryState {
  error: unknown;
  address: string;
}

/** Keeps the rest of the site usable when a page breaks or cannot be fetched. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null, address: this.props.address };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: PageBoundaryProps, state: { address: string }) {
    return props.address === state.address ? null : { error: null, address: props.address };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    removeRenderedContent();
    console.error(error, info.componentStack);
  }

  override render() {
    return this.state.error === null ? this.props.children : <PageFailure error={this.state.error} />;
  }
}
