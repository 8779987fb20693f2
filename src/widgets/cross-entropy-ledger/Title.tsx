import { roles } from "./roles.ts";

/** How to read the picture. */
export function Title({ view, swapped }: { view: string; swapped: boolean }) {
  const { belief, beliefColour, truthColour } = roles(swapped);
  const price = <b className={beliefColour}>{belief}’s price</b>;
  if (view === "draws") {
    return (
      <>
        The mean of {price} after each draw, and of the <b className="h">truth’s own</b>
      </>
    );
  }
  if (view === "ledger") {
    return (
      <>
        Each time an outcome <b className={truthColour}>happens</b>, {price} is charged for it.
      </>
    );
  }
  return (
    <>
      As wide as <b className={truthColour}>frequent</b>, as tall as {price}. <b className="kl">Hatched</b>{" "}
      above the true price, finely below it.
    </>
  );
}
