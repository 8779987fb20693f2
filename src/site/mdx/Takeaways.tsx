import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { word } from "./word.tsx";

/** The three sentences to keep, written as a list. */
export default word("Takeaways", {}, ({ children, where }) => {
  const lists = Children.toArray(children).filter((child): child is ReactElement<{ children: ReactNode }> =>
    isValidElement(child),
  );
  const [list] = lists;
  const items = Children.toArray(list?.props.children).filter(isValidElement);
  if (lists.length !== 1 || items.length === 0 || items.length > 3) {
    throw new Error(`${where}: <Takeaways> must hold one list of at most three`);
  }
  return (
    <div className="takeaways">
      <ol>{items}</ol>
    </div>
  );
});
