import type { ComponentType, ReactNode } from "react";
import { z } from "zod";

interface Given {
  children?: ReactNode;
  /** File and line, written by build/remark/places.ts. */
  where?: string;
}

/** Any number a formatter can show: not NaN. */
export const quantity = z.custom<number>(
  (value) => typeof value === "number" && !Number.isNaN(value),
  "must be a number",
);

/**
 * Declares a word of the lessons' vocabulary.
 *
 * Its props are checked when the page is rendered; what does not fit fails the build with file, line,
 * word and prop. `where` and `children` are always allowed.
 */
export function word<S extends z.ZodRawShape>(
  name: string,
  shape: S,
  Word: ComponentType<z.output<z.ZodObject<S>> & { children: ReactNode; where: string }>,
) {
  const schema = z.strictObject(shape);
  function Checked({ children, where = name, ...props }: Given & z.input<z.ZodObject<S>>) {
    const result = schema.safeParse(props);
    if (result.success) {
      return (
        <Word {...(result.data as z.output<z.ZodObject<S>>)} where={where}>
          {children}
        </Word>
      );
    }
    const [issue] = result.error.issues;
    const prop = issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path.join(".");
    throw new Error(`${where}: <${name}>: prop “${prop}”: ${issue.message}`);
  }
  Checked.displayName = name;
  return Checked;
}
