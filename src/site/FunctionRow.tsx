import { Html } from "./Html.tsx";

interface FunctionRowProps {
  /** What the row is about: an argument or member by its name, or a word. */
  name?: string;
  title?: string;
  /** HTML. */
  type?: string;
  /** HTML. */
  texts: readonly string[];
}

/** What there is to know of an argument, a member, or the result. */
export function FunctionRow({ name, title, type, texts }: FunctionRowProps) {
  return (
    <div>
      {name ? <dt>{name}</dt> : <dt className="fn-word">{title}</dt>}{" "}
      {type && <Html as="dd" className="fn-type" html={type} />}
      {texts.map((text) => (
        <Html key={text} as="dd" html={text} />
      ))}
    </div>
  );
}
