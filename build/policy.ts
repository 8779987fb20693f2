import type { Plugin } from "vite";

/** What a built page may load and do: nothing that is not the book's own. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  // KaTeX and server-rendered style attributes.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Adds the Content-Security-Policy to built pages. Dev is exempt: Vite's client needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  const tag = {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
    injectTo: "head-prepend" as const,
  };
  return { name: "content-security-policy", apply: "build", transformIndexHtml: () => [tag] };
}
