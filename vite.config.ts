import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { texTemplates } from "./build/tex.ts";

export default defineConfig({
  appType: "custom",
  plugins: [texTemplates(), react()],
  test: { include: ["{src,build,content}/**/*.test.{ts,tsx}"] },
});
