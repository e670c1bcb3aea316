// Places to which the text leads on longer ways.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

namespace {

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("what happens to people lies where the phrases behind them say", "[extract][places]") {
  const auto told = told_in(
      "A bomber killed nine guardsmen on a bus in Tunis on Tuesday.\n"
      "The ministers held a meeting of the two delegations in Quito.");
  if (!told) return;
  CHECK(told->places("killed") == Names{"Tunis"});
  CHECK(told->places("meeting") == Names{"Quito"});
}

TEST_CASE("a meeting lies where somebody goes for it", "[extract][places]") {
  const auto told = told_in("Kenya's president flew to Kampala to meet Uganda's president.");
  if (!told) return;
  CHECK(told->places("meet") == Names{"Kampala"});
}

TEST_CASE("'there' is the place told last", "[extract][places]") {
  const auto told =
      told_in("Observers deployed around Gorongosa on Monday. Fighting there killed 74 people.");
  if (!told) return;
  CHECK(told->places("Fighting") == Names{"Gorongosa"});
}

TEST_CASE("a ministry speaks where it is, a title of a person is no place", "[extract][places]") {
  const auto told = told_in(
      "Denmark will send frigates, the defence ministry in Copenhagen announced.\n"
      "Police arrested the consul in Burgas, Nermin Aksoylu.");
  if (!told) return;
  CHECK(told->places("announced") == Names{"Copenhagen"});
}

TEST_CASE("'here' and 'this city' are the place of the dateline", "[extract][places]") {
  const auto told = told_in(
      "QUITO (Agency) - Kenya and Uganda held talks here on Friday.\nTheir ministers signed a treaty in this "
      "mountain city on Saturday.\nThe streets of Quito were quiet.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->places("talks") == Names{"Quito"});
  CHECK(told->places("signed") == Names{"Quito"});
}

TEST_CASE("a conference lies where its audience is told something", "[extract][places]") {
  const auto told = told_in("Peru's minister told a news conference in Geneva that he would resign.");
  if (!told) return;
  CHECK(told->places("told") == Names{"Geneva"});
}
