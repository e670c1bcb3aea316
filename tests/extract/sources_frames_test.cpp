// Who says so is read in every form of telling, whatever kind of source it is.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <string>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;

namespace {

struct Source {
  const char* words;
  const char* name;
};

constexpr std::array<Source, 5> sources{{{"Foreign Minister Ann Lee", "Ann Lee"},
                                         {"the Lagoon Post", "Lagoon Post"},
                                         {"Amnesty International", "Amnesty International"},
                                         {"the Kuwaiti daily Al-Mirsad", "Al-Mirsad"},
                                         {"Interfax", "Interfax"}}};

/// {X}: the source; {S}: the claim, {C}: the same at the begin of a sentence.
constexpr std::array<const char*, 34> tellings{{
    "{X} said {S}.",
    "{X} said that {S}.",
    "{C}, {X} said.",
    "{C}, {X} said on Monday.",
    "{C}, said {X}.",
    "According to {X}, {S}.",
    "{C}, according to {X}.",
    "{X} reported that {S}.",
    "{C}, {X} reported.",
    "{X} claimed {S}.",
    "{X} wrote that {S}.",
    "{X} announced on Monday that {S}.",
    "{X} confirmed that {S}.",
    "In a statement, {X} said {S}.",
    "{X} told Reuters that {S}.",
    "{X} was quoted as saying that {S}.",
    "{X} was quoted by Reuters as saying that {S}.",
    "{X}, citing two officials, said {S}.",
    "{X} said late on Monday, without giving details, that {S}.",
    "{X} alleged that {S}.",
    "{X} has learned that {S}.",
    "It was reported by {X} that {S}.",
    "A report by {X} said {S}.",
    "A statement by {X} said {S}.",
    "There was confusion on Monday: {X} said {S}, while others said nothing.",
    "{X} denied that talks had failed and said {S}.",
    "{X} insisted that {S}.",
    "{X} believes that {S}.",
    "{C}, as {X} put it.",
    "{C}. That is what {X} says.",
    "{X} carried a report that {S}.",
    "{X} published a report saying that {S}.",
    "\"{C},\" {X} said.",
    "\"{C}.\" {X} said this on Monday.",
}};

std::string capital(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 0x20);
  return words;
}

}  // namespace

TEST_CASE("a claim has its source in every form of telling", "[extract][attribution]") {
  for (const char* telling : tellings) {
    for (const Source& source : sources) {
      std::string text = put(telling, "{X}", source.words);
      text = put(text, "{S}", "Kenya had expelled two envoys");
      text = capital(put(text, "{C}", "Kenya had expelled two envoys"));
      const auto told = told_in(text, "2024-05-16");
      if (!told) return;
      INFO(text);
      const auto names = told->sources("expelled");
      CHECK(std::ranges::find(names, source.name) != names.end());
    }
  }
}
