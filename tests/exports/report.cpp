#include "exports/report.hpp"

#include <catch2/catch.hpp>

#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;

namespace {

std::string report(const graph::KnowledgeGraph& graph, const Options& options = {}) {
  StringOutput out;
  CHECK(write_report({{}, &graph}, options, out).empty());
  return out.text();
}

}  // namespace

TEST_CASE("a briefing lists articles, people with offices, and events with date, article and sentence",
          "[exports]") {
  auto graph = meeting();
  about(graph, "office-kor").a("Office").has(rdfs_label, "Envoy of South Korea", {}, "en");
  about(graph, "article-a1#tenure-kim")
      .a("Tenure")
      .to(dse + "holder", id + "person-kim")
      .to(dse + "office", id + "office-kor")
      .to(dse + "reportedIn", id + "article-a1");
  CHECK(report(graph) == R"(# Briefing

## Articles

1. Talks \& more

## Who

- **Kim \<Gunn\>**: Envoy of South Korea \[1\]
- **Lee**

## What happened

- 2024-05-03: **Kim met Lee** \[1\]
  > Kim met Lee.
)");
}

TEST_CASE("what is planned, open or denied stands in chapters of its own, by date, with its speaker",
          "[exports]") {
  auto graph = meeting();
  const auto event = [&](const std::string& name, const std::string& status) {
    return about(graph, "article-a1#" + name)
        .a("Event")
        .has(rdfs_label, name)
        .to(dse + "status", dse + status);
  };
  event("late", "Planned").has(dse + "begin", "2024-07-01").has(dse + "end", "2024-07-31");
  event("early", "Expected").has(dse + "begin", "2024-06-01").to(dse + "attributedTo", id + "person-lee");
  event("never", "Negated");
  const std::string text = report(graph);
  CHECK_THAT(text, Contains("## What is to come\n\nArranged by those who do it, or expected by others.\n\n"
                            "- from 2024-06-01: **early** (expected), according to Lee\n"
                            "- 2024-07-01 to 2024-07-31: **late**\n"));
  CHECK_THAT(text,
             Contains("## What did not happen\n\nDenied, failed, or called off.\n\n- no date: **never**\n"));
}

TEST_CASE("a briefing without text has no sentence of an article", "[exports]") {
  Options options;
  options.text = false;
  CHECK_THAT(report(meeting(), options), !Contains("> Kim met Lee."));
  CHECK_THAT(report(meeting(), options), Contains("**Kim met Lee**"));
}
