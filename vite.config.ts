import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { press } from "./src/press/plugin.ts";
import { testProjects } from "./tests/harness/vitest-projects.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), press()],
  test: { projects: testProjects },
});
