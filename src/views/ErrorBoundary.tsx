import { Component, type ErrorInfo, type ReactNode } from 'react';
import { strings } from '../strings/strings.ts';

interface ErrorBoundaryProps {
  /** The name of the view, for the message. */
  readonly view: string;
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Keeps a broken view from taking the others with it; says so in its place and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(`${this.props.view}:`, error, info.componentStack);
    this.props.onFailure?.();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="failed-view" aria-label={this.props.view}>
        <p role="alert">{strings.shell.viewFailed(this.props.view)}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {strings.shell.tryAgain}
        </button>
      </section>
    );
  }
}
