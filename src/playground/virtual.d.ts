declare module "virtual:programs" {
  /** What src/playground/codes.ts has. */
  export const codes: typeof import("./codes.ts").codes;
}
