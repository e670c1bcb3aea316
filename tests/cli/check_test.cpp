#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using program::Folder;
using program::run;

namespace {

constexpr const char* prefixes =
    "@prefix dse: <https://w3id.org/dse#> . @prefix id: <https://w3id.org/dse/id/> .\n";
constexpr const char* article =
    "id:article-a a dse:Article ; <http://schema.org/headline> \"Talks\" ; <http://schema.org/inLanguage> "
    "\"en\" ; "
    "<http://purl.org/dc/terms/source> \"a\" .\n";

std::string graph(const std::string& turtle) { return prefixes + (article + turtle); }

std::string sentence(const std::string& text) {
  return "<https://w3id.org/dse/id/article-a#s-c0> a dse:Sentence ; dse:inArticle id:article-a ; "
         "dse:beginOffset 0 ; "
         "dse:endOffset 13 ; dse:text \"" +
         text + "\" .\n";
}

}  // namespace

TEST_CASE("check ends with 0 when a graph conforms and with 1 when it does not", "[cli]") {
  const Folder folder;
  const auto good = run({"check", folder.file("good.ttl", graph(""))});
  CHECK(good.code == 0);
  CHECK(good.out == "conforms\n");
  CHECK(good.err.empty());
  const auto bad = run({"check", folder.file("bad.ttl", graph("id:article-b a dse:Article ."))});
  CHECK(bad.code == 1);
  CHECK_THAT(bad.out,
             Contains("id:article-b") && Contains("An article has one headline.") && Contains("(3 rows)"));
  CHECK_THAT(run({"check", folder.path() / "bad.ttl", "--output", "turtle"}).out,
             Contains("sh:conforms false"));
  CHECK_THAT(run({"check", folder.path() / "bad.ttl", "--output", "json"}).out,
             StartsWith("{\"conforms\":false"));
}

TEST_CASE("check takes shapes of the user's own, and refuses constructs that it does not check", "[cli]") {
  const Folder folder;
  const std::string data = folder.file("g.ttl", graph(""));
  const std::string declared = prefixes + std::string("@prefix sh: <http://www.w3.org/ns/shacl#> .\n");
  const auto own =
      run({"check", data, "--shapes",
           folder.file("own.ttl", declared + "id:s sh:targetClass dse:Article ; sh:property [ sh:path "
                                             "dse:sha256 ; sh:minCount 1 ] .")});
  CHECK(own.code == 1);
  CHECK_THAT(own.out, Contains("dse:sha256") && Contains("MinCount"));
  const auto refused =
      run({"check", data, "--shapes",
           folder.file("closed.ttl", declared + "id:s sh:targetClass dse:Article ; sh:closed true .")});
  CHECK(refused.code == 2);
  CHECK(refused.out.empty());
  CHECK_THAT(refused.err,
             Contains("closed.ttl: sh:closed on <https://w3id.org/dse/id/s> is not checked here"));
  CHECK(run({"check", data, "--shapes", folder.path() / "none.ttl"}).code == 2);
  CHECK(run({"check"}).code == 2);
}

TEST_CASE("check reads the articles again and finds what does not stand in them", "[cli]") {
  const Folder folder;
  const std::string source =
      folder.file("a.txt", "Moss met Abe. They spoke of fish and trade in the harbour.\n");
  const auto same =
      run({"check", folder.file("good.ttl", graph(sentence("Moss met Abe."))), "--against", source});
  CHECK(same.code == 0);
  CHECK(same.out == "conforms\n");
  const auto other =
      run({"check", folder.file("bad.ttl", graph(sentence("Moss met Abi."))), "--against", source});
  CHECK(other.code == 1);
  CHECK_THAT(other.out, Contains("SourceText") && Contains("expected: Moss met Abi.; found: Moss met Abe."));
  const auto missing = run({"check", folder.path() / "good.ttl", "--against", folder.path() / "none.txt"});
  CHECK(missing.code == 1);
  CHECK_THAT(missing.out, Contains("the article is not among the sources"));
}

TEST_CASE("check does not pass over a statement that cannot be read", "[cli]") {
  const Folder folder;
  const auto result = run({"check", folder.file("g.ttl", graph("id:article-a dse:text \"a\\uFFFFb\" ."))});
  CHECK(result.code == 1);
  CHECK_THAT(result.err, Contains("left out"));
}
