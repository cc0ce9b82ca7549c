import { describe, expect, it } from "vitest";
import { cleanText } from "../src/clean/unicode.ts";

describe("cleanText", () => {
  it("gives a plain text back as it is, so that offsets stay", () => {
    const text = "Čeští vojáci – “Northern Bell”\n\nShips & men: 3 < 5, a > b, AT&T; 50 °C…";
    expect(cleanText(text)).toBe(text);
  });

  it("composes letters and their marks", () => {
    expect(cleanText("Pe\u0301rouse")).toBe("Pérouse");
  });

  it("makes one line end of all kinds", () => {
    expect(cleanText("a\r\nb\rc\u2028d\u2029e\u0085f\fg")).toBe("a\nb\nc\nd\ne\nf\ng");
  });

  it("puts one plain space for each other space", () => {
    expect(cleanText("1\u00a0200\u2009men\u3000at\tsea")).toBe("1 200 men at sea");
  });

  it("takes out what cannot be seen", () => {
    expect(cleanText("\ufeffsub\u00admarine\u200b drill\u0000\u0007\u202e")).toBe(
      "submarine drill",
    );
  });

  it("decodes left-over references by name and number", () => {
    expect(
      cleanText("&quot;A&nbsp;&amp;&#32;B&#x2019;s&quot; &hellip; caf&eacute; &Uuml;bung"),
    ).toBe('"A & B’s" … café Übung');
  });

  it("leaves what only looks like a reference", () => {
    const text = "R&D; AT&T &unknown; &#0; &#x110000; &#55296; a&b";
    expect(cleanText(text)).toBe(text);
  });

  it("takes left-over tags out and breaks the line where they did", () => {
    expect(
      cleanText('One <span style="x">word</span>.<br />Two<p>three</p> a<b> 4 < 5 <yes>'),
    ).toBe("One word.\nTwo\nthree\n a 4 < 5 <yes>");
  });

  it("replaces halves of characters, so that the text can be written as UTF-8", () => {
    expect(cleanText("a\ud800b\udc00c \u{1f6a2}")).toBe("a\ufffdb\ufffdc \u{1f6a2}");
  });

  it("cuts piles of marks, which take quadratic time to compose", () => {
    const started = performance.now();
    const cleaned = cleanText(`a${"\u0301\u0316".repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(cleaned.length).toBeLessThan(40);
  });
});
