import { Component, type ReactNode } from "react";
import type { FigureStore } from "./store.ts";

interface Props {
  store: Pick<FigureStore, "id" | "reset"> & { definition: { name: string } };
  children: ReactNode;
}

/** Keeps a figure's last good picture on the page, with a notice, when its code throws. */
export class FigureBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { store, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <BrokenFigure
        id={store.id}
        name={store.definition.name}
        onRetry={() => {
          store.reset();
          this.setState({ broken: false });
        }}
      />
    );
  }
}

interface BrokenFigureProps {
  id: string;
  name: string;
  onRetry: () => void;
}

function BrokenFigure({ id, name, onRetry }: BrokenFigureProps) {
  // What threw has not reached the page: there still stands the picture drawn before it, or at build.
  const last = document.getElementById(id);
  const picture = last?.querySelector("[data-last-picture]") ?? last;
  return (
    <figure className={last?.className} data-widget={name} id={id}>
      <div
        className="last-picture"
        data-last-picture=""
        inert
        dangerouslySetInnerHTML={{ __html: picture?.innerHTML ?? "" }}
      />
      <p className="notice" role="status">
        This figure has stopped; its last picture stays.{" "}
        <button type="button" className="lnk" onClick={onRetry}>
          Start again
        </button>
      </p>
    </figure>
  );
}
