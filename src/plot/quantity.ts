/**
 * Names of the colours a mark can have. Each is a class that sets `--c` (line), `--cf` (large area), `--ct`
 * (text) and `--cs` (tint); what they stand for is the book's business, not the plot's.
 */
export type Quantity = "p" | "q" | "h" | "kl" | "loss";
