import { dress } from "../figure/later.tsx";
import { LiveListing } from "./LiveListing.tsx";
import style from "./run.css?url";

/** What runs and edits programs, with its styles. */
export async function comeAlive(): Promise<typeof LiveListing> {
  await dress(style);
  return LiveListing;
}
