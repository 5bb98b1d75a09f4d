import { Component, type ErrorInfo, type ReactNode } from 'react';
import { PartFailure } from './PartFailure.tsx';

interface ErrorBoundaryProps {
  /** The name of the view, for the message. */
  readonly view: string;
  readonly onFailure?: (() => void) | undefined;
  /** Puts something around the message: a dialog, where the part would have been one. */
  readonly around?: ((message: ReactNode) => ReactNode) | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Keeps a broken view from taking the others with it; says so in its place and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(`${this.props.view}:`, error, info.componentStack);
    this.props.onFailure?.();
  }

  override render() {
    const { failure } = this.state;
    const { view, around = (message: ReactNode) => message, children } = this.props;
    if (!failure) return children;
    return around(
      <PartFailure
        name={view}
        error={failure.error}
        onTried={(error) => this.setState({ failure: error && { error } })}
      />,
    );
  }
}
