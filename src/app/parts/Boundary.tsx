// Catches what a view throws, a part that could not be loaded included: shows the problem in its place, keeps the rest alive.
import { Component, type ReactNode } from 'react';
import type { OpenCapture, Problem } from '../session';
import { ProblemCard } from './ProblemCard';

interface Props {
  /** The capture that the view shows: its original stays within reach. */
  readonly capture: OpenCapture;
  /** A change of this tries again: another view may well work. */
  readonly attempt: string;
  readonly children: ReactNode;
}

interface State {
  readonly attempt: string;
  readonly problem?: Problem | undefined;
}

export class Boundary extends Component<Props, State> {
  override state: State = { attempt: this.props.attempt };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { problem: { code: 'internal', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } };
  }

  static getDerivedStateFromProps({ attempt }: Props, state: State): Partial<State> | null {
    return attempt === state.attempt ? null : { attempt, problem: undefined };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return <main id="main" className="failed"><ProblemCard problem={problem} capture={this.props.capture} /></main>;
  }
}
