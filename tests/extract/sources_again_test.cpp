#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a paper, site or station that is told of again speaks under its name", "[extract][status]") {
  const auto told = told_in(
      "Officials of Iran and Bahrain met twice, according to the Kuwaiti daily Al-Mirsad. At the first "
      "meeting, the paper said, Rashid Al-Banna sat down with Omar Tavakkoli.\n"
      "Kenya had pressed Uganda to follow, according to the news site Khaleej Files. An envoy flew to "
      "Kampala, the site wrote.\n"
      "Ann Lee told the church station Voice of Torit that Chad would attack.");
  if (!told) return;
  CHECK(told->sources("sat down") == Names{"Al-Mirsad"});
  CHECK(told->who("meeting", "participant").empty());
  CHECK(told->sources("pressed") == Names{"Khaleej Files"});
  CHECK(told->sources("flew") == Names{"Khaleej Files"});
  CHECK(told->who("wrote", "speaker") == Names{"Khaleej Files"});
  CHECK(told->who("told", "recipient") == Names{"Voice of Torit"});
}

TEST_CASE("a newspaper is no radio station, and 'this newspaper' is the one that writes",
          "[extract][status]") {
  const auto told = told_in(
      "According to the daily Goniec, Poland will free three men. A journalist of Radio Nioman was arrested. "
      "The exchange, the paper wrote, would be mediated by Chad.\n"
      "The African Union told this newspaper that nobody had been expelled. The police station was "
      "attacked.");
  if (!told) return;
  CHECK(told->sources("mediated") == Names{"Goniec"});
  CHECK(told->who("told", "recipient").empty());
  CHECK(told->who("attacked", "target").empty());
}

TEST_CASE("what is counted, or laid out behind a colon, is told by who does so", "[extract][status]") {
  const auto told = told_in(
      "The daily Al-Mirsad described a plan in two steps: Iran would stop arming the rebels, and Bahrain "
      "would free 40 prisoners.\nThe paper Utrinna Poshta counted four arrests.");
  if (!told) return;
  CHECK(told->sources("free") == Names{"Al-Mirsad"});
  CHECK(told->sources("arrests") == Names{"Utrinna Poshta"});
}

TEST_CASE("each side tells its own account behind its name", "[extract][status]") {
  const auto told = told_in(
      "Chad: Sudanese forces shelled a post, wounding four. Sudan: Chadian units were attacked.\n\n"
      "Kenya: three men arrested in Mombasa.");
  if (!told) return;
  CHECK(told->sources("shelled") == Names{"Chad"});
  CHECK(told->sources("wounding") == Names{"Chad"});
  CHECK(told->sources("attacked") == Names{"Sudan"});
  CHECK(told->sources("arrested").empty());
}

TEST_CASE("a clause on somebody of whom nothing is known is part of what is said", "[extract][status]") {
  const auto told = told_in(
      "The minister, Ann Lee, said that Ozols was one of three men whom Latvia had offered to Belarus.");
  if (!told) return;
  CHECK(told->sources("offered") == Names{"Ann Lee"});
}

TEST_CASE("a numbered channel is a station, not the state before it", "[extract][status]") {
  const auto told =
      told_in("Israel's Channel 21, quoting an official, reported that Iran had closed its airspace.");
  if (!told) return;
  CHECK(told->who("reported", "speaker") == Names{"Channel 21"});
  CHECK(told->sources("closed") == Names{"Channel 21"});
}
