declare module "virtual:moby-dick" {
  /** Chapters 1 to 22 of *Moby-Dick* in the letters a to z and single spaces. */
  export const letters: string;
}
