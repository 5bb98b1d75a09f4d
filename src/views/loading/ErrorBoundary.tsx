import { Component, type ErrorInfo, type ReactNode } from 'react';
import { PartFailure } from './PartFailure.tsx';

interface ErrorBoundaryProps {
  /** The name of the view, for the message. */
  readonly view: string;
  readonly onFailure?: (() => void) | undefined;
  /** Wraps the message, for example in a dialog if the part would have been one. */
  readonly around?: ((message: ReactNode, error: unknown) => ReactNode) | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** `passes`: shows no message, because the view is remounted immediately. */
  readonly failure: { readonly error: unknown; readonly passes: boolean } | undefined;
}

/** A view that fails again within this time, in ms, would keep failing. */
const SOON = 1000;

/** Keeps an error in one view from affecting the others. Shows a message in its place and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined };
  #remountedAt = Number.NEGATIVE_INFINITY;
  /** One change may fail at several elements: the errors that come before the children are rendered again are one. */
  #isRemounting = false;

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error, passes: isForeignChange(error) } };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(`${this.props.view}:`, error, info.componentStack);
    const now = performance.now();
    if (isForeignChange(error) && (this.#isRemounting || now - this.#remountedAt > SOON)) {
      this.#remountedAt = now;
      this.#isRemounting = true;
      this.setState({ failure: undefined });
      return;
    }
    this.setState({ failure: { error, passes: false } });
    this.props.onFailure?.();
  }

  override render() {
    const { failure } = this.state;
    const { view, around = (it: ReactNode) => it, children } = this.props;
    if (!failure) {
      this.#isRemounting = false;
      return children;
    }
    if (failure.passes) return null;
    return around(
      <PartFailure
        name={view}
        error={failure.error}
        onTried={(error) => this.setState({ failure: error && { error, passes: false } })}
      />,
      failure.error,
    );
  }
}

/** An extension has moved or removed an element that React was about to remove, or to insert another before. */
const isForeignChange = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';
