import type { Plugin } from "vite";

/** Not what begins with one of these words. */
const but = (words: string) => `(?!${words.split(" ").join("|")})`;

/** What only some pages need of src/ui, and the page's own script: it goes where two or more of them find it. */
const APART = [
  "storage scheme Badge shares useHeld packedSize [Ww]hy fingerprint review",
  "Check Sort shuffle quantit Quantity GuessBefore Tally Remark",
  "answer expression numericVerdict guessingResult",
].join(" ");

/** What any figure needs, and every other island. */
const KIT = new RegExp(
  [
    `src/figure/${but("writtenLesson code job JobRow serveJob scrollToLinked")}`,
    `src/plot/${but("SignedArea Between")}`,
    `src/ui/${but(APART)}`,
    "src/run/(?:Listing|Tabs|useLanguage)",
    "src/islands/(?:hydrate|inputs)",
    "src/math/(?:index|entropy|crossEntropy|divergenceSum|surprisal|validate|sum|rounding|unit|sampleIndex|random)\\.ts",
    "node_modules/d3-random/",
  ].join("|"),
);

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
    // Kits that few figures need: to draw a curve by hand, to fit bells to hills, and bells themselves.
    {
      name: "drawing",
      test: /src\/ui\/(Draw|drawing|drawActions|useDrawing|Actions|comparison)/,
      minShareCount: 2,
    },
    {
      name: "fits",
      test: /src\/math\/(descent|fitGaussian|gridKl|mixture)/,
      minShareCount: 2,
    },
    // What few readers ever press for; and what only some lessons have: numbers of a figure within the prose,
    // and codes.
    { name: "evidence", test: /src\/figure\/(evidence|saveFile)\.ts/ },
    {
      name: "takeaway",
      test: /src\/(figure\/(CopyPanel|csv|embedCode|exportSvg|takeAlong|takeaway)|ui\/copyText)\.tsx?/,
    },
    { name: "keep", test: /src\/keep\// },
    { name: "run", test: /src\/run\/(?!Listing|Tabs|useLanguage|[Ee]ditor)/ },
    { name: "schedule", test: /src\/ui\/review\/(day|hand|schedule|standings)\.ts/, minShareCount: 2 },
    { name: "prose", test: /src\/figure\/(LiveFormula|Scrub|scrubProps)\./ },
    { name: "codes", test: /src\/math\/(codeLengths|prefixCode|rational)\.ts/, minShareCount: 2 },
    { name: "trees", test: /src\/math\/(expectedLength|huffman)\.ts/, minShareCount: 2 },
    // What most figures of a distribution need and no others: formulas with live numbers, and shares that give way.
    { name: "terms", test: /src\/(figure\/(Formula|template)|math\/redistribute)\.tsx?/ },
    {
      name: "bells",
      test: /src\/math\/(gaussian|gaussianIntegrand|localView|quadrature)\.ts/,
    },
    // What any figure needs, and every other island: one file, since together they compress better. A widget's
    // own folder is a file by itself.
    {
      name: "kit",
      test: KIT,
    },
    // The figures of one lesson, much alike: as one file they are a tenth smaller.
    {
      name: "losses",
      test: /src\/(widgets\/(learning-steps|logit-lab|loss-curves|likelihood-lab)\/(?!LineLab|Scatter|TimeCharts|Train|useTraining|code)|math\/(lossAtPrecision|lossGradient|precision)\.)/,
    },
    { name: "logits", test: /src\/math\/(logits|binaryCrossEntropy|target)\.ts/, minShareCount: 2 },
    { name: "divergence", test: /src\/math\/(klDivergence|normalize)\.ts/, minShareCount: 2 },
    { name: "tables", test: /src\/math\/(table|counts)\.ts/, minShareCount: 2 },
    { name: "guesses", test: /src\/math\/(shannonBounds|perplexity)\.ts/, minShareCount: 2 },
    { name: "mathematics", test: /src\/math\//, minShareCount: 2 },
  ],
};

/**
 * What is fetched along with a file: what the first island to wake is made of, and nothing beside what the page
 * asks for by itself. The list of what each widget is made of would weigh more on every page than it saves the few
 * figures on one, which wake before they are seen.
 */
export const preloads = (file: string, needed: string[]): string[] =>
  /\/hydrate-/.test(file) ? needed.filter((other) => other !== file) : [];

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
