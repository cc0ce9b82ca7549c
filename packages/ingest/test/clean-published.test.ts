import { describe, expect, it } from "vitest";
import { toEdtf } from "../src/clean/calendar.ts";
import { findUrlDate, readMetadataDate } from "../src/clean/published.ts";
import { documentOf } from "./clean-articles.ts";

const story =
  "Ships of two navies left the harbour on Monday for a week of joint drills, the fleet said.";

function publishedOf(text: string, url: string | null = null, published: string | null = null) {
  const document = documentOf({ text, url, published });
  return [document.published, document.published_from];
}

describe("dates of metadata", () => {
  it.each([
    ["2024-07-12", "2024-07-12"],
    ["2024-07-12T23:30:00-08:00", "2024-07-12"],
    ["2024-07-12 23:30:00", "2024-07-12"],
    ["20240712", "2024-07-12"],
    ["2024-07", "2024-07"],
    ["2024", "2024"],
    ["2024-07-XX", "2024-07"],
    ["2024-XX-XX", "2024"],
    ["2024~", "2024"],
    ["Fri, 12 Jul 2024 23:30:00 GMT", "2024-07-12"],
    ["12 July 2024", "2024-07-12"],
    ["July 12th, 2024", "2024-07-12"],
    ["Sept. 3, 2024", "2024-09-03"],
    ["July 2024", "2024-07"],
    ["2024/07/12", "2024-07-12"],
    ["12.07.2024", "2024-07-12"],
    ["28/11/2018", "2018-11-28"],
    ["2024-02-29", "2024-02-29"],
  ])("reads “%s”", (written, edtf) => {
    const date = readMetadataDate(written);
    expect(date === null ? null : toEdtf(date)).toBe(edtf);
  });

  it.each([
    "",
    "yesterday",
    "2023-02-29",
    "2024-13-01",
    "1889-01-01",
    "2101-01-01",
    "05/11/2018",
    "0",
  ])("refuses “%s”", (written) => {
    expect(readMetadataDate(written)).toBeNull();
  });
});

describe("dates of addresses", () => {
  it.each([
    ["https://a.example/2024/07/12/two-navies/", "2024-07-12"],
    ["https://a.example/2024-07-12-two-navies", "2024-07-12"],
    ["https://a.example/news/20240712/two.html", "2024-07-12"],
    ["https://a.example/a/202407/12/WS66.html", "2024-07-12"],
    ["https://a.example/2016-11/23/content_27463903.htm", "2016-11-23"],
    ["https://a.example/n3/2024/0712/c90000-20193.html", "2024-07-12"],
    ["https://a.example/202407/t20240712_11453.html", "2024-07-12"],
    ["https://a.example/en/news/yjj2020102600896/", "2020-10-26"],
    ["https://a.example/world/2024/jul/12/two-navies", "2024-07-12"],
    ["https://a.example/2024/07/two-navies", "2024-07"],
    ["https://a.example/page/202407/1316564.shtml", "2024-07"],
  ])("reads %s", (url, edtf) => {
    const date = findUrlDate(url);
    expect(date === null ? null : toEdtf(date)).toBe(edtf);
  });

  it.each([
    "https://a.example/defense/2016779",
    "https://a.example/exercise-2024",
    "https://20240712.example/",
    "https://a.example/item?date=2024-07-12",
    "https://a.example/2024/13/40/x",
    "https://a.example/haberler/203646/x",
    "https://a.example/id/10820240712345678901234567",
    "not an address",
  ])("finds none in %s", (url) => {
    expect(findUrlDate(url)).toBeNull();
  });
});

describe("the day of publication", () => {
  const url = "https://a.example/2024/07/12/two-navies/";

  it("comes from the metadata first, then the text, then the address", () => {
    const text = `Published: 11 July 2024\n\n${story}`;
    expect(publishedOf(text, url, "2024-07-10")).toEqual(["2024-07-10", "metadata"]);
    expect(publishedOf(text, url)).toEqual(["2024-07-11", "text"]);
    expect(publishedOf(story, url)).toEqual(["2024-07-12", "url"]);
    expect(publishedOf(story)).toEqual([null, null]);
  });

  it("passes over metadata that are no day", () => {
    expect(publishedOf(story, url, "2024-02-30")).toEqual(["2024-07-12", "url"]);
  });

  it("prefers the day of publication to that of an update", () => {
    const text = `Updated: 12 July 2024 2:10 PM\nPublished: 11 July 2024 1:52 PM\n\n${story}`;
    expect(publishedOf(text)).toEqual(["2024-07-11", "text"]);
  });

  it.each([
    "16:05, 02 July 2018 Monday",
    "Monday, July 2, 2018",
    "July 2nd, 2018",
    "2 Jul 18",
    "2018-07-02",
    "Harbour Post | July 2, 2018 10:04 AM",
    "by Reuters 02.07.2018 | 4:20 PM",
  ])("stands in a line such as “%s”", (line) => {
    expect(publishedOf(`Two navies train\n\n${line}\n\n${story}`)).toEqual(["2018-07-02", "text"]);
  });

  it("takes the year of a dateline from the address if they are close", () => {
    const text = `PORTOVIA, Dec. 31 (Reuters) - ${story}`;
    expect(publishedOf(text, "https://a.example/2024/01/02/x")).toEqual(["2023-12-31", "text"]);
    expect(publishedOf(text, "https://a.example/2024/07/12/x")).toEqual(["2024-07-12", "url"]);
    expect(publishedOf(text)).toEqual([null, null]);
  });

  it("believes figures behind a weekday only if the weekday is right", () => {
    const wednesday = "says a release of the fleet that came on Wednesday (13/11/24).";
    expect(publishedOf(`The drill went well, ${wednesday}`)).toEqual(["2024-11-13", "text"]);
    expect(publishedOf(`The drill went well, ${wednesday.replace("13", "14")}`)).toEqual([
      null,
      null,
    ]);
  });

  it("is not a day on which something happens", () => {
    expect(
      publishedOf(`${story} The drill starts on 14 July 2024 and ends on July 20, 2024.`),
    ).toEqual([null, null]);
  });
});

describe("the publisher", () => {
  it("comes from the metadata, the dateline, or the host", () => {
    const text = `PORTOVIA (Reuters) - ${story}`;
    const url = "https://www.harbour-post.example:8080/a";
    expect(documentOf({ text, url, publisher: " The Mirror " }).publisher).toBe("The Mirror");
    expect(documentOf({ text, url }).publisher).toBe("Reuters");
    expect(documentOf({ text: story, url }).publisher).toBe("The Harbour Post");
    expect(documentOf({ text: story, url: "https://en.harbour-post.example/" }).publisher).toBe(
      "The Harbour Post",
    );
    expect(documentOf({ text: story, url: "https://WWW.Other.example./a" }).publisher).toBe(
      "other.example",
    );
    expect(documentOf({ text: story, url: "nonsense" }).publisher).toBeNull();
  });
});
