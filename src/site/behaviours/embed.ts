/** Tells the page that frames this one, an embedded figure, how tall it is, now and whenever that changes. */
export function startEmbed() {
  const main = document.querySelector("main.embed");
  if (!main) return;
  new ResizeObserver(() => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    parent.postMessage({ type: "measured-surprise:height", height }, "*");
  }).observe(main);
}
