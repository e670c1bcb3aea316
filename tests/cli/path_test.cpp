#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"
#include "tests/cli/questions_graph.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::Equals;
using program::Folder;
using program::run;

TEST_CASE("path shows each step with its event, date, status, sentence and article", "[cli]") {
  const Folder folder;
  const auto result =
      run({"path", folder.file("g.ttl", questions_graph::turtle), "ana lund", "kim sol", "--via", "people"});
  CHECK(result.code == 0);
  CHECK(result.err.empty());
  CHECK_THAT(result.out, Equals("Way 1, 4 steps\n"
                                "  Ana Lund  (person)\n"
                                "    participant of\n"
                                "  Meeting of Ana Lund and Per Lund  (occurred, 2024-05-01 to 2024-05-02)\n"
                                "      > Ana Lund, the envoy, met Per Lund for two days.\n"
                                "        a1, characters 4 to 40\n"
                                "    participant\n"
                                "  Per Lund  (person)\n"
                                "    participant of\n"
                                "  Meeting of Kim Sol and Per Lund  (planned, 2025-01-01 to 2025-01-31)"
                                "  according to Norway\n"
                                "      > Per Lund will meet Kim Sol in January, Norway said.\n"
                                "        a1, characters 50 to 79\n"
                                "    participant\n"
                                "  Kim Sol  (person)\n"));
}

TEST_CASE("path gives one row a step in the forms for programs", "[cli]") {
  const Folder folder;
  const auto result = run({"path", folder.file("g.ttl", questions_graph::turtle), "person-ana-lund",
                           "Per Lund", "--output", "csv"});
  CHECK(result.code == 0);
  CHECK_THAT(result.out,
             Equals("way,step,from,link,to,date,status,speaker,sentence,article,id\n"
                    "1,1,Ana Lund,participant of,Meeting of Ana Lund and Per Lund,2024-05-01 to 2024-05-02,"
                    "occurred,,\"Ana Lund, the envoy, met Per Lund for two days.\",a1,"
                    "https://w3id.org/dse/id/article-a1#meeting-c10\n"
                    "1,2,Meeting of Ana Lund and Per Lund,participant,Per Lund,2024-05-01 to 2024-05-02,"
                    "occurred,,\"Ana Lund, the envoy, met Per Lund for two days.\",a1,"
                    "https://w3id.org/dse/id/person-per-lund-NOR\n"));
}

TEST_CASE("path leads only through what was asked for", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  CHECK_THAT(run({"path", file, "ana lund", "per lund", "--k", "9", "--output", "csv"}).out,
             Contains("\n2,1,"));
  CHECK_THAT(
      run({"path", file, "ana lund", "per lund", "--k", "9", "--via", "people", "--output", "csv"}).out,
      !Contains("\n2,1,"));
  for (const auto& limit : {std::vector<std::string>{"--status", "occurred"},
                            {"--until", "2024-12-31"},
                            {"--since", "2025-02-01"}}) {
    CAPTURE(limit.front());
    auto words = std::vector<std::string>{"path", file, "ana lund", "kim sol", limit[0], limit[1]};
    const auto none = run(words);
    CHECK(none.code == 0);
    CHECK(none.out.empty());
    CHECK_THAT(none.err, Contains("no way leads from Ana Lund to Kim Sol"));
  }
  CHECK_THAT(run({"path", file, "per lund", "kim sol", "--since", "2025-01-31", "--status", "planned",
                  "--status", "expected"})
                 .out,
             Contains("Meeting of Kim Sol and Per Lund"));
}

TEST_CASE("path says what is wrong with its two ends", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const auto same = run({"path", file, "ana lund", "person-ana-lund"});
  CHECK(same.code == 2);
  CHECK_THAT(same.err, Contains("are the same: Ana Lund"));
  const auto article = run({"path", file, "article-a1", "Ana Lund"});
  CHECK(article.code == 2);
  CHECK_THAT(article.err, Contains("ways lead over persons, states"));
  CHECK_THAT(run({"path", file, "Ana Lund"}).err, Contains("missing argument: B"));
  CHECK_THAT(run({"path", file, "Lund", "Kim Sol"}).err, Contains("did you mean one of these?"));
  CHECK_THAT(run({"path", file, "Ana Lund", "Kim Sol", "--status", "done"}).err,
             Contains("unknown status 'done'; known: cancelled"));
  CHECK_THAT(run({"path", file, "Ana Lund", "Kim Sol", "--via", "kings"}).err, Contains("unknown 'kings'"));
}

TEST_CASE("path answers alike over several files in any order, and from any form of the graph", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", questions_graph::turtle);
  const std::string other =
      folder.file("h.ttl", "<https://w3id.org/dse/id/person-x> a <https://w3id.org/dse#Person> .\n");
  const std::string lines = (folder.path() / "g.nt").string();
  REQUIRE(run({"convert", file, lines}).code == 0);
  const auto one = run({"path", file, "Ana Lund", "Kim Sol", "--k", "5"});
  CHECK(one.out == run({"path", other, file, "Ana Lund", "Kim Sol", "--k", "5"}).out);
  CHECK(one.out == run({"path", lines, other, "Ana Lund", "Kim Sol", "--k", "5"}).out);
}
