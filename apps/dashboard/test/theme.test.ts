import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOMAIN_LOOKS } from "../charts/domains.ts";

const css = readFileSync(join(import.meta.dirname, "../app/theme.css"), "utf8");
const [light = "", dark = ""] = css.split("@media");
const tokens = (theme: string) =>
  new Map([...theme.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2] ?? ""]));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = "", other = ""): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", tokens(light)],
  ["dark", tokens(dark)],
])("the %s theme", (_, theme) => {
  it("gives every mark 3:1 against the page", () => {
    const marks = [...theme.keys()].filter((name) => /^(domain-|mark|baseline)/.test(name ?? ""));
    expect(marks).toHaveLength(10);
    for (const mark of marks) {
      expect(contrast(theme.get(mark), theme.get("page")), mark).toBeGreaterThanOrEqual(3);
    }
  });

  it("gives text and links 4.5:1 against the page", () => {
    for (const text of ["ink", "muted", "accent"]) {
      expect(contrast(theme.get(text), theme.get("page")), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has a colour of its own for every domain", () => {
    const fills = Object.values(DOMAIN_LOOKS).map((look) => theme.get(look.fill.slice(6, -1)));
    expect(fills).not.toContain(undefined);
    expect(new Set(fills).size).toBe(7);
  });
});
