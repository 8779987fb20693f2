/** The lessons there are: their numbers, by slug. Set by vite.config.ts. */
declare const __LESSONS__: Readonly<Record<string, number>>;
