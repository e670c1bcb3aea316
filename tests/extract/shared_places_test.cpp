// Places that an event shares with what it goes with: a meeting, a host, a journey, the verb before.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

using Names = std::vector<std::string>;

TEST_CASE("talks lie where their host is", "[extract][places]") {
  const auto told =
      told_in("Norway will host a round of talks between Kenya and Uganda in May.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("round") == Names{"Norway"});
}

TEST_CASE("what somebody is due for in a town happens there", "[extract][places]") {
  const auto told = told_in("Jane Otieno is due in Kampala next week to hand over a letter.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("hand over") == Names{"Kampala"});
}

TEST_CASE("a joined verb of speech lies where the first verb does", "[extract][places]") {
  const auto told = told_in(
      "Jane Otieno met the president in Kampala on Friday and urged the government to release two "
      "prisoners.\n"
      "Peter Berg was charged in Latvia and is due to stand trial in June.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->places("urged") == Names{"Kampala"});
  CHECK(told->places("stand trial") == Names{"Latvia"});
}

TEST_CASE("whoever walks out of a meeting does so where it is held", "[extract][places]") {
  const auto told = told_in("In 2001 Jane Otieno walked out of a meeting in Kampala.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("walked out") == Names{"Kampala"});
}

TEST_CASE("a government that speaks from its city speaks there", "[extract][places]") {
  const auto told = told_in("From Managua, the government accused Costa Rica of meddling.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("accused") == Names{"Managua"});
}

TEST_CASE("those who met say at the meeting what they say that day", "[extract][places]") {
  const auto told = told_in(
      "Foreign Minister Jane Otieno met Foreign Minister Peter Berg in Kampala on Friday.\n"
      "Otieno welcomed the ceasefire in Sudan. Mary Atieno, the president, has welcomed the truce.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->places("welcomed") == Names{"Kampala"});
}

TEST_CASE("the parser's particle 'off' still leads to a place", "[extract][places]") {
  const auto told = told_in("Last July a fisherman was shot dead off Katwe.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("shot dead") == Names{"Katwe"});
}

TEST_CASE("a state closes its own airspace at home", "[extract][places]") {
  const auto told = told_in("Lithuania closed its airspace to civilian flights on Friday.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("closed") == Names{"Lithuania"});
}

TEST_CASE("an international airport is a place", "[extract][places]") {
  const auto told =
      told_in("Jane Otieno was arrested at Juba International Airport on Friday.", "2024-03-02");
  if (!told) return;
  CHECK(told->places("arrested") == Names{"Juba International Airport"});
}

TEST_CASE("an unknown town is one where crowds march and ports are named", "[extract][places]") {
  const auto told = told_in(
      "Thousands of supporters marched through Patan on Thursday demanding fresh polls.\n"
      "The ship was diverted to the Greek port of Souda, where its captain was arrested.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->places("marched") == Names{"Patan"});
  CHECK(told->places("arrested") == Names{"Souda"});
}

TEST_CASE("the capital of a state is the city that the article names", "[extract][places]") {
  const auto told = told_in(
      "Kenya's envoy flew to Tripoli on Monday. Turkish mediators held talks in the Libyan capital on "
      "Wednesday.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->places("talks") == Names{"Tripoli"});
}

TEST_CASE("a place behind a name of those met is where they met", "[extract][places]") {
  const auto told = told_in(
      "Jane Otieno met with a delegation led by Khalil Awad in Cairo on Sunday.\n"
      "Kenya began a naval exercise with Latvia in the Gulf of Riga on Sunday.",
      "2024-03-02");
  if (!told) return;
  CHECK(told->places("met") == Names{"Cairo"});
  CHECK(told->places("naval exercise") == Names{"Gulf of Riga"});
}

TEST_CASE("the Security Council votes in New York where the article names it", "[extract][places]") {
  const auto told = told_in(
      "The United Nations Security Council voted to extend the mandate. Diplomats in New York welcomed the "
      "text.\n",
      "2024-03-02");
  if (!told) return;
  CHECK(told->places("voted") == Names{"New York"});
}
