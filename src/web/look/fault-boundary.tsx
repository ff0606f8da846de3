import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly instead: ReactNode }

/** A fault of ours ends in a page with words, not in a blank one. */
export class FaultBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
