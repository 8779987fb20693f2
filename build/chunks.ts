import type { Plugin } from "vite";

/**
 * How the browser's code is cut into files. Left alone, each module that two widgets share becomes a file of
 * its own: thirty requests for a lesson, and small files compress badly.
 */
export const chunks = {
  // A module goes where its name says, not along with the first that imports it: else the page's own script
  // would come to import the figures for the sake of one function they share.
  includeDependenciesRecursively: false,
  groups: [
    { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
    // What any figure needs. A widget's own folder is a file by itself.
    {
      name: "figures",
      test: /src\/(figure|plot|math)\/|src\/ui\/(?!storage)|node_modules\/(d3|internmap)/,
      minShareCount: 2,
    },
  ],
};

/**
 * d3 makes some of its exports by calling a function as it loads, which no bundler dares leave out. Said to
 * be pure, they go where nobody uses them: every kind of curve and of random number.
 */
export function pureD3(): Plugin {
  return {
    name: "pure-d3",
    applyToEnvironment: ({ name }) => name === "client",
    transform: {
      filter: { id: /node_modules\/d3-\w+\/.*\.mjs$/ },
      handler: (code) => ({
        code: code.replace(/^((?:var|const|let) \w+ = )(?=\(function|\w+\()/gm, "$1/* @__PURE__ */ "),
        map: null,
      }),
    },
  };
}
