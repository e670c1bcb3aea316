#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"
#include "tests/cli/questions_graph.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using program::content;
using program::Folder;
using program::run;

TEST_CASE("neighbours lists what a node is linked to, with sentence and date", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const auto result = run({"neighbours", file, "ana lund", "--output", "csv"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out,
             Contains("1,Meeting of Ana Lund and Per Lund,event,participant of,,2024-05-01 to 2024-05-02,"
                      "occurred,a1,https://w3id.org/dse/id/article-a1#meeting-c10,"
                      "\"Ana Lund, the envoy, met Per Lund for two days.\"\n"));
  CHECK_THAT(result.out, Contains("1,\"Ana Lund, envoy of Norway\",tenure,holder of,,2024-05-03,,"));
  CHECK_THAT(result.out, Contains("1,Norway,state,represents,,,,,https://w3id.org/dse/id/state-NOR,\n"));
}

TEST_CASE("neighbours goes further, over what was asked for, and shows the kinds asked for", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const auto persons =
      run({"neighbours", file, "ana lund", "--steps", "2", "--kind", "person", "--output", "csv"});
  CHECK_THAT(persons.out, Contains("\n2,Per Lund,person,participant,Meeting of Ana Lund and Per Lund,"));
  CHECK_THAT(persons.out, !Contains("Norway,state"));
  CHECK_THAT(run({"neighbours", file, "kim sol", "--steps", "2", "--status", "occurred"}).out,
             Contains("(0 rows)"));
  CHECK_THAT(run({"neighbours", file, "kim sol", "--kind", "persn"}).err, Contains("did you mean 'person'?"));
}

TEST_CASE("timeline lists events by date, those without one last", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const auto all = run({"timeline", file, "--output", "tsv"});
  CHECK(all.code == 0);
  const auto first = all.out.find("2024-05-01");
  const auto second = all.out.find("2025-01-01");
  const auto undated = all.out.find("Visit by Kim Sol");
  CHECK(first < second);
  CHECK(second < undated);
  CHECK(undated != std::string::npos);
  const auto of = run({"timeline", file, "--of", "ana lund", "--output", "csv"});
  CHECK_THAT(of.out, Equals("begin,end,status,event,speaker,article,id,sentence\n"
                            "2024-05-01,2024-05-02,occurred,Meeting of Ana Lund and Per Lund,,a1,"
                            "https://w3id.org/dse/id/article-a1#meeting-c10,"
                            "\"Ana Lund, the envoy, met Per Lund for two days.\"\n"));
  CHECK_THAT(run({"timeline", file, "--since", "2024-05-02", "--until", "2025-01-01"}).out,
             Contains("(2 rows)"));
  CHECK_THAT(run({"timeline", file, "--since", "2024-05-03", "--until", "2024-12-31"}).out,
             Contains("(0 rows)"));
}

TEST_CASE("rank orders by what was asked for and cuts aloud", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const auto persons = run({"rank", file, "--by", "degree", "--kind", "person", "--output", "csv"});
  CHECK(persons.code == 0);
  CHECK_THAT(persons.out, Contains("rank,name,kind,pagerank,degree,core,betweenness,id\n1,"));
  CHECK_THAT(persons.out, Contains("4,Lone Wolf,person,"));
  CHECK_THAT(persons.out, !Contains("Norway"));
  const auto cut = run({"rank", file, "--rows", "2"});
  CHECK(cut.code == 1);
  CHECK_THAT(cut.out, Contains("(2 rows)"));
  CHECK_THAT(cut.err, Contains("more rows were left out"));
}

TEST_CASE("rank estimates betweenness on large graphs, and says so", "[cli]") {
  const Folder folder;
  std::string triples;
  for (int i = 0; i < 5001; ++i) {
    triples += "<https://w3id.org/dse/id/p" + std::to_string(i) +
               "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/dse#Person> .\n";
  }
  const std::string file = folder.file("g.nt", triples);
  const auto usual = run({"rank", file, "--output", "csv"});
  CHECK(usual.code == 0);
  CHECK_THAT(usual.err, Contains("betweenness is estimated from 500 of 5001 nodes; --sample 0 takes all"));
  CHECK(run({"rank", file, "--output", "csv"}).out == usual.out);
  CHECK_THAT(run({"rank", file, "--output", "csv", "--sample", "0"}).err, !Contains("estimated"));
  const auto sampled = run({"rank", file, "--output", "csv", "--sample", "10"});
  CHECK_THAT(sampled.err, Contains("betweenness is estimated from 10 of 5001 nodes"));
  CHECK_THAT(sampled.out, Contains("\n1,p0,person,0.00019996,0,0,0,https://w3id.org/dse/id/p0\n"));
}

TEST_CASE("rank leaves betweenness out on huge graphs unless it is asked for", "[cli]") {
  const Folder folder;
  std::string turtle = "@prefix d: <https://w3id.org/dse#>.";
  for (int i = 0; i < 400'001; ++i) turtle += "<urn:" + std::to_string(i) + ">a d:Person.";
  const auto left_out = run({"rank", folder.file("g.ttl", turtle), "--output", "csv", "--rows", "1"});
  CHECK_THAT(left_out.err, Contains("betweenness is left out for more than 400000 nodes and ends of links"));
  CHECK_THAT(left_out.out, Contains(",0,0,,urn:0\n"));
}

TEST_CASE("rank and groups write their results as attributes of the nodes", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const std::string ranked = (folder.path() / "ranked.graphml").string();
  REQUIRE(run({"rank", file, "-o", ranked}).code == 0);
  const std::string graphml = content(ranked);
  for (const char* key : {"page_rank\" attr.type=\"double", "degree\" attr.type=\"int",
                          "core\" attr.type=\"int", "betweenness\" attr.type=\"double"}) {
    CAPTURE(key);
    CHECK_THAT(graphml, Contains(key));
  }
  const std::string grouped = (folder.path() / "groups.gexf").string();
  REQUIRE(run({"groups", file, "--project", "people", "-o", grouped}).code == 0);
  const std::string gexf = content(grouped);
  CHECK_THAT(gexf, Contains("title=\"group\" type=\"integer\""));
  CHECK_THAT(gexf, Contains("title=\"articulation\" type=\"boolean\""));
  CHECK_THAT(gexf, Contains("Lone Wolf"));
  CHECK_THAT(gexf, !Contains("label=\"Meeting of"));
  const auto refused = run({"rank", file, "-o", (folder.path() / "ranked.ttl").string()});
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("has no place for results"));
  CHECK(refused.out.empty());
}

TEST_CASE("persons are joined by events that occurred, not by planned ones", "[cli]") {
  const Folder folder;
  const auto result = run({"rank", folder.file("g.ttl", questions_graph::turtle), "--project", "people",
                           "--by", "degree", "--output", "csv"});
  CHECK_THAT(result.out, Contains("Ana Lund,person,0.434783,1,1,0,"));
  CHECK_THAT(result.out, Contains("Kim Sol,person,0.0652174,0,0,0,"));
}

TEST_CASE("groups tells who belongs together and without whom they fall apart", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const auto result = run({"groups", file, "--output", "csv"});
  CHECK(result.code == 0);
  CHECK_THAT(result.err, Contains("groups, modularity 0."));
  CHECK_THAT(result.err, Contains("1 groups of fewer than 2 are not shown"));
  CHECK_THAT(result.out, !Contains("Lone Wolf"));
  CHECK_THAT(run({"groups", file, "--least", "1", "--output", "csv"}).out,
             Contains("Lone Wolf,person,0,,false,"));
  const auto links = run({"groups", file, "--links", "--output", "csv"});
  CHECK_THAT(links.out, Contains("Kim Sol,person,2,"));
  CHECK_THAT(links.out, !Contains("Ana Lund,person"));
}

TEST_CASE("compare tells what is new, gone and changed", "[cli]") {
  const Folder folder;
  std::string later = questions_graph::turtle;
  const auto replace = [&](const std::string& old_text, const std::string& new_text) {
    REQUIRE(later.find(old_text) != std::string::npos);
    later.replace(later.find(old_text), old_text.size(), new_text);
  };
  replace("dse:status dse:Planned", "dse:status dse:Cancelled");
  replace("person-lone-wolf", "person-new-wolf");
  const std::string one = folder.file("a.ttl", questions_graph::turtle);
  const std::string other = folder.file("b.ttl", later);
  const auto result = run({"compare", one, other, "--output", "csv"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out, Equals("change,kind,name,what,before,after,id\n"
                                "new,person,Lone Wolf,,,,https://w3id.org/dse/id/person-new-wolf\n"
                                "gone,person,Lone Wolf,,,,https://w3id.org/dse/id/person-lone-wolf\n"
                                "changed,event,Meeting of Kim Sol and Per Lund,status,planned,cancelled,"
                                "https://w3id.org/dse/id/article-a1#meeting-c60\n"));
  CHECK_THAT(run({"compare", one, one}).out, Contains("(0 rows)"));
  CHECK_THAT(run({"compare", one, other, "--kind", "event"}).out, Contains("(1 row)"));
  CHECK_THAT(run({"compare", one}).err, Contains("missing argument: B"));
}
