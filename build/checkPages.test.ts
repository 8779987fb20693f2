import { describe, expect, it } from "vitest";
import { checkPages, withoutPlaces } from "./checkPages.ts";
import { unquote } from "./leanHtml.ts";

const stateProblem = (widget: string, state: string) =>
  state === "p=.5" ? undefined : `${widget} does not know “${state}”`;

const entropy = {
  path: "/entropy/",
  html: '<h2 id="floor" data-at="a.mdx:3">Floor</h2><figure data-widget="entropy-explorer" id="explorer"></figure>',
};

const check =
  (html: string, base = "/") =>
  () =>
    checkPages([{ path: "/", html }, entropy], { base, stateProblem });

describe("checkPages", () => {
  it("follows pages, places and states of figures", () => {
    expect(
      check(
        '<p id="x"></p><a href="#x">a</a><a href="/entropy/">b</a><a href="/entropy/#floor">c</a>' +
          '<a href="/entropy/#explorer:p=.5">d</a><a href="https://example.org/">e</a>',
      ),
    ).not.toThrow();
  });

  it.each([
    ["/nowhere/", "leads to no page"],
    ["/entropy/#cellar", "leads to no place on its page"],
    ["#floor", "leads to no place on its page"],
    ["/entropy/#explorer:p=7", "asks entropy-explorer for a state it cannot take"],
    ["/entropy/#curve:p=.5", "names no figure (known: explorer)"],
    ["entropy/", "does not lead into the book"],
  ])("names the place of a link to %s, which %s", (href, why) => {
    expect(check(`<a href="${href}" data-at="content/lessons/b.mdx:7">x</a>`)).toThrow(
      `content/lessons/b.mdx:7: link “${href}” ${why}`,
    );
  });

  it("knows what comes when a link asks for it", () => {
    const offers = '<option value="figure/explorer"></option><option value="example/dice"></option>';
    expect(check(`${offers}<a href="#explorer:p=.5">a</a><a href="#dice:">b</a>`)).not.toThrow();
    expect(check(`${offers}<a href="#dice:p=.5">b</a>`)).toThrow("names no figure (known: explorer)");
    expect(check(`${offers}<a href="#explorer:p=7">b</a>`)).toThrow("asks explorer for a state");
  });

  it("names the page of a link that no lesson wrote", () => {
    expect(check('<a href="/nowhere/">x</a>')).toThrow("page /: link “/nowhere/” leads to no page");
  });

  it("wants every link under the base path", () => {
    expect(check('<a href="/textbook/entropy/#floor">x</a>', "/textbook/")).not.toThrow();
    expect(check('<a href="/entropy/">x</a>', "/textbook/")).toThrow(
      "does not lead into the book (/textbook/)",
    );
  });

  it("names an id that stands twice", () => {
    expect(check('<h2 id="x" data-at="b.mdx:1"></h2><h2 id="x" data-at="b.mdx:9"></h2>')).toThrow(
      "b.mdx:9: on / the id “x” stands twice",
    );
  });

  it("leaves none of the places on the page", () => {
    expect(withoutPlaces(entropy.html)).not.toContain("data-at");
  });
});

describe("unquote", () => {
  it("drops quotes only where the value ends by itself", () => {
    expect(unquote('<a class="term x" href="#y" id="z">b="c"</a>')).toBe(
      '<a class="term x" href=#y id=z>b="c"</a>',
    );
    expect(unquote('<input value="a"/><a href="/x/">')).toBe('<input value="a"/><a href="/x/">');
    expect(unquote('<p title="a&quot;b" hidden="">')).toBe('<p title=a&quot;b hidden="">');
  });

  it("leaves JSON in single quotes alone", () => {
    const tag = `<div data-props='["x="," y"]' id="z">`;
    expect(unquote(tag)).toBe(`<div data-props='["x="," y"]' id=z>`);
  });
});
