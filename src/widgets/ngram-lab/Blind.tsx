import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { formatNumber } from "../../ui/format.ts";

/** What guessing among the alphabet costs. */
export function Blind({ uniform }: { uniform: number }) {
  return (
    <>
      <Reference y={uniform} kind="ceiling" />
      <Label x={8} y={uniform} dy={-8} anchor="end" halo>
        {`guessing blind among 27: ${formatNumber(uniform, 2)}`}
      </Label>
    </>
  );
}
