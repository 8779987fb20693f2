/** Wakes the islands of the page. */
export function startIslands(_root: ParentNode = document) {}
