// A deed is read alike wherever it stands: each deed below in each clause of clause-frames.tsv.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <string>
#include <utility>

#include "reading.hpp"

using namespace chancery::tests;

namespace {

struct Deed {
  const char* type;
  std::array<const char*, 4> forms;  ///< past, participle, gerund, infinitive
  const char* object;
  const char* target;  ///< name of the entity to which it is done
};

constexpr std::array<Deed, 5> deeds{{
    {"expulsion", {"expelled", "expelled", "expelling", "expel"}, "two Malian diplomats", "Mali"},
    {"attack", {"bombed", "bombed", "bombing", "bomb"}, "the port of Massawa", "Massawa"},
    {"detention",
     {"detained", "detained", "detaining", "detain"},
     "the Malian consul Omar Traoré",
     "Omar Traoré"},
    {"seizure", {"seized", "seized", "seizing", "seize"}, "the tanker Noor Star", "Noor Star"},
    {"recognition", {"recognised", "recognised", "recognising", "recognise"}, "Kosovo", "Kosovo"},
}};

/// The clause with the deed's words in their places.
std::string with(std::string clause, const Deed& deed) {
  const std::array<std::pair<const char*, const char*>, 5> words{{{"{past}", deed.forms[0]},
                                                                  {"{part}", deed.forms[1]},
                                                                  {"{ger}", deed.forms[2]},
                                                                  {"{inf}", deed.forms[3]},
                                                                  {"{o}", deed.object}}};
  for (const auto& [place, word] : words) clause = put(std::move(clause), place, word);
  return clause;
}

/// The word of the five by which the tables of clauses name a status.
std::string named(chancery::graph::Status status) {
  using chancery::graph::Status;
  switch (status) {
    case Status::occurred:
      return "occurred";
    case Status::ongoing:
      return "ongoing";
    case Status::planned:
    case Status::expected:
      return "planned";
    case Status::proposed:
    case Status::hypothetical:
      return "hypothetical";
    default:
      return "negated";
  }
}

bool is_among(const std::string& status, const std::string& allowed) {
  return ("|" + allowed + "|").find("|" + status + "|") != std::string::npos;
}

/// Whether an event of that type has one of these statuses, its doer and whom it befell.
bool tells(const chancery::graph::Facts& facts, const Deed& deed, const std::string& statuses) {
  return std::ranges::any_of(facts.events, [&](const chancery::graph::Event& event) {
    std::set<std::string> parties;
    for (const auto& argument : event.arguments) {
      if (argument.entity != chancery::graph::no_index) parties.insert(facts.entities[argument.entity].name);
    }
    return event.type == deed.type && is_among(named(event.status), statuses) && parties.contains("Kenya") &&
           parties.contains(deed.target);
  });
}

}  // namespace

TEST_CASE("a deed has its doer, its object and the status of the clause in which it stands",
          "[extract][events]") {
  std::ifstream file(CHANCERY_SOURCE_DIR "/tests/extract/clause-frames.tsv");
  REQUIRE(file);
  std::size_t read = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#") || line.starts_with("status\t")) continue;
    const std::size_t tab = line.find('\t');
    REQUIRE(tab != std::string::npos);
    for (const Deed& deed : deeds) {
      const std::string sentence = with(line.substr(tab + 1), deed);
      const auto facts = read_facts(sentence, "2024-05-16");
      if (!facts) return;
      INFO(sentence);
      CHECK(tells(*facts, deed, line.substr(0, tab)));
      ++read;
    }
  }
  CHECK(read >= 500);
}
