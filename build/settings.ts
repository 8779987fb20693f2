/** Where the book will stand, from the environment. */
export interface Settings {
  /** Path the book is served under, with both slashes. `BASE=/textbook/` */
  readonly base: string;
  /** Origin for canonical addresses, if known. `SITE_URL=https://book.example` */
  readonly origin: string | undefined;
  /** Folder the book is built into. `OUT_DIR=somewhere` */
  readonly outDir: string;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const base = `/${(env.BASE ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  const origin = env.SITE_URL ? new URL(env.SITE_URL).origin : undefined;
  return { base, origin, outDir: env.OUT_DIR ?? "dist" };
}
