import type { Account } from "./audit.ts";

interface Props {
  account: Account;
  /** What the full width stands for, in nats. */
  end: number;
}

/** The mean loss beside what the claims themselves expect it to be; both numbers are the reader’s to find. */
export function Bars({ account: { entropy, loss }, end }: Props) {
  return (
    <div className="audit-bars">
      <Bar words="it expects to lose: the entropy of its claims" className="h" value={entropy} end={end} />
      <Bar words="it loses" className="loss" value={loss} end={end} />
    </div>
  );
}

interface BarProps {
  words: string;
  className: "h" | "loss";
  value: number;
  end: number;
}

function Bar({ words, className, value, end }: BarProps) {
  const width = `${(100 * Math.min(1, value / end)).toFixed(1)}%`;
  return (
    <p className={className}>
      {words}
      {value === Number.POSITIVE_INFINITY && ": ∞"}
      <i style={{ width }} />
    </p>
  );
}
