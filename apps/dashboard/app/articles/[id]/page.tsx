import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadArticle } from "../../../load/article.ts";
import { Article, articleFacts } from "../../../panels/article.tsx";
import { DatasetFault } from "../../../panels/dataset-fault.tsx";
import { articleHref } from "../../../words/addresses.ts";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Title and description for sharing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await loadArticle((await params).id);
  if (data === null) return {};
  return {
    title: data.article.title ?? "Article without a headline",
    description: articleFacts(data).join(" · "),
    alternates: { canonical: articleHref(data.article.article_id) },
  };
}

/** One article and what it says of each exercise. */
export default async function ArticlePage({ params }: Props) {
  const { fault, data } = await loadArticle((await params).id);
  if (fault !== null) return <DatasetFault fault={fault} />;
  if (data === null) notFound();
  return <Article data={data} />;
}
