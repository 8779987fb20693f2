interface TexProps {
  bits: string;
  nats?: string;
  display?: boolean;
}

/** A formula in a line or, with `display`, on its own; written by build/remark/formulas.ts for `$…$`. */
export default function Tex({ bits, nats, display = false }: TexProps) {
  const readings = nats ? (
    <>
      <Reading html={bits} className="katex in-bits" />
      <Reading html={nats} className="katex in-nats" />
    </>
  ) : (
    <Reading html={bits} className="katex" />
  );
  if (!display) return readings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula scrolls, and must by keyboard too
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="display" role="group" aria-label="Formula" tabIndex={0}>
      {readings}
    </div>
  );
}

/** KaTeX's outermost span is drawn by React, so that no further element is needed to hold its HTML. */
function Reading({ html, className }: { html: string; className: string }) {
  const inner = html.slice('<span class="katex">'.length, -"</span>".length);
  return <span className={className} dangerouslySetInnerHTML={{ __html: inner }} />;
}
