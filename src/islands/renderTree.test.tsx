import { createContext, use } from "react";
import { describe, expect, it } from "vitest";
import { Island } from "./Island.tsx";
import { renderTree } from "./renderTree.tsx";

const Page = createContext("none");
const Word = () => <b>{use(Page)}</b>;

function Drawn({ tell }: { tell: () => void }) {
  tell();
  return null;
}

const plain = (children: React.ReactNode) => children;

const exercise = (id: string, slots = {}) => (
  <Island
    key={id}
    kind="exercise"
    when="touch"
    where={`lesson.mdx:7: <Exercise id="${id}">`}
    props={{ slug: "s", id, choices: [{ right: true }, {}], hints: 0 }}
    slots={{ prompt: <p>Which?</p>, ...slots }}
  />
);

describe("renderTree", () => {
  it("renders an island by itself, with what the browser needs to take it over", () => {
    const html = renderTree(<main>{exercise("E1")}</main>, plain);
    expect(html).toMatch(/^<main><div data-island="exercise" data-prefix="i1-" data-props='\{/);
    expect(html).toContain('{"slug":"s","id":"E1"');
    expect(html).toContain('<div data-slot="prompt"><p>Which?</p></div>');
  });

  it("gives every island ids of its own", () => {
    const html = renderTree([exercise("E1"), exercise("E2")], plain);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("renders islands within slots, and slots within the page's context", () => {
    const inner = exercise("inner", { solution: <Word /> });
    const html = renderTree(exercise("outer", { solution: inner }), (children) => (
      <Page value="here">{children}</Page>
    ));
    expect(html).toContain('data-prefix="i1-"');
    expect(html).toContain('data-prefix="i2-"');
    expect(html).toContain("<b>here</b>");
  });

  it("asks for late props in reading order, after the rest of the page is drawn", () => {
    const order: string[] = [];
    const late = (name: string) => () => {
      order.push(name);
      return { props: { id: name } };
    };
    renderTree(
      <>
        {["a", "b"].map((name) => (
          <Island
            key={name}
            kind="exercise"
            when="touch"
            props={{ slug: "s", choices: [], hints: 0 }}
            late={late(name)}
          />
        ))}
        <Drawn tell={() => order.push("page")} />
      </>,
      plain,
    );
    expect(order).toEqual(["page", "a", "b"]);
  });

  it("names the place of a prop that JSON cannot carry", () => {
    const act = () => {};
    const broken = <Island kind="scrub" when="near" where="lesson.mdx:9: <Scrub>" props={{ a: { act } }} />;
    expect(() => renderTree(broken, plain)).toThrow("lesson.mdx:9: <Scrub>: prop “act” is a function");
    const infinite = <Island kind="scrub" when="near" where="lesson.mdx:9: <Scrub>" props={{ x: 1 / 0 }} />;
    expect(() => renderTree(infinite, plain)).toThrow("prop “x” is Infinity");
  });

  it("names the place of an island that cannot be drawn", () => {
    const lost = (
      <Island
        kind="widget"
        when="near"
        where='lesson.mdx:3: <Lost id="x">'
        props={{ widget: "lost", id: "x" }}
      />
    );
    expect(() => renderTree(lost, plain)).toThrow('lesson.mdx:3: <Lost id="x">: there is no widget “lost”');
  });
});
