#include "extract/words/letters.hpp"

#include <catch2/catch.hpp>

#include "extract/words/phrase_index.hpp"

using namespace chancery::extract;

TEST_CASE("folding takes away case, accents and kinds of apostrophe and blank", "[extract]") {
  CHECK(fold("Chișinău") == "chisinau");
  CHECK(fold("Chargé d’Affaires") == "charge d'affaires");
  CHECK(fold("Đorđe Łęski") == "dorde leski");
  CHECK(fold("Nguyễn  Văn\nHải") == "nguyen van hai");
  CHECK(fold("Straße Ærø Þórr") == "strasse aero thorr");
  CHECK(fold("Киев") == "Киев");
}

TEST_CASE("capitals are known in Latin, Greek and Cyrillic letters", "[extract]") {
  CHECK(is_capitalised("Ömer"));
  CHECK(is_capitalised("Žižek"));
  CHECK(is_capitalised("Киев"));
  CHECK_FALSE(is_capitalised("ömer"));
  CHECK_FALSE(is_capitalised("7th"));
  CHECK_FALSE(is_capitalised(""));
  CHECK(is_all_capitals("NATO-ÖVP"));
  CHECK_FALSE(is_all_capitals("Nato"));
}

TEST_CASE("cut or strange bytes are folded without harm", "[extract]") {
  CHECK_FALSE(fold("\xC3").empty());
  CHECK_FALSE(fold("a\xF0\x9F").empty());
  CHECK(slug("---") == "");
  CHECK(slug("  Kim Jong Un ") == "kim-jong-un");
}

TEST_CASE("edits are counted up to the limit", "[extract]") {
  CHECK(edit_distance("naitons", "nations", 2) == 2);
  CHECK(edit_distance("same", "same", 2) == 0);
  CHECK(edit_distance("short", "much longer", 2) == 3);
  CHECK(edit_distance("", "ab", 2) == 2);
}

TEST_CASE("the longest phrase at a place is found, in the letters that its kind allows", "[extract]") {
  PhraseIndex index;
  index.add("Guinea", LetterCase::name, 1);
  index.add("Guinea-Bissau", LetterCase::name, 2);
  index.add("US", LetterCase::exact, 3);
  index.add("cruise missile", LetterCase::any, 4);
  const auto value = [&](std::string_view text) {
    const auto match = index.longest(text, 0);
    return match ? static_cast<int>(match->value) : 0;
  };
  CHECK(value("Guinea-Bissau said") == 2);
  CHECK(value("GUINEA said") == 1);
  CHECK(value("guinea pigs") == 0);
  CHECK(value("Guineas") == 0);
  CHECK(value("US forces") == 3);
  CHECK(value("us forces") == 0);
  CHECK(value("Cruise  missile") == 4);
  CHECK(value("") == 0);
}
