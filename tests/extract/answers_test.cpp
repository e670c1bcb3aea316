// Whose offer is refused, who is congratulated on what, what is still ahead, who of a list does it.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a refusal is of whoever offered, and the offer was made to whoever refuses", "[extract][events]") {
  const auto told = told_in(
      "France had offered a helicopter, which Italy declined.\nColombia proposed a truce, but Peru refused.");
  if (!told) return;
  CHECK(told->who("declined", "target") == Names{"France"});
  CHECK(told->who("offered", "recipient") == Names{"Italy"});
  CHECK(told->who("refused", "target") == Names{"Colombia"});
  CHECK(told->who("proposed", "recipient") == Names{"Peru"});
}

TEST_CASE("a refusal to do something else answers no offer", "[extract][events]") {
  const auto told = told_in("Colombia proposed a truce, but Peru refused to withdraw its troops.");
  if (!told) return;
  CHECK(told->who("refused", "target").empty());
}

TEST_CASE("whoever is congratulated on it has done it", "[extract][events]") {
  const auto told = told_in("Serbia congratulated Norway on expelling two diplomats.");
  if (!told) return;
  CHECK(told->who("expelling", "agent") == Names{"Norway"});
}

TEST_CASE("what somebody is going to do is planned, what still has to be done too", "[extract][status]") {
  const auto told = told_in(
      "France is going to expel two diplomats.\nKenya said it was going to close the border.\nTheir pact had "
      "still to be ratified by Chad.\nThe treaty remains to be signed by Mali.");
  if (!told) return;
  CHECK(told->status("expel") == "planned");
  CHECK(told->status("close") == "planned");
  CHECK(told->status("ratified") == "planned");
  CHECK(told->status("signed") == "planned");
}

TEST_CASE("what nobody is going to do is negated, and had to be done is done", "[extract][status]") {
  const auto told = told_in("France is not going to expel two diplomats.\nKenya had to close the border.");
  if (!told) return;
  CHECK(told->status("expel") == "negated");
  CHECK(told->status("close") == "occurred");
}

TEST_CASE("a vote whose verb is left out is told of those against", "[extract][events]") {
  const auto told =
      told_in("Argentina and Brazil voted in favour, Paraguay and Chile against, and Uruguay abstained.");
  if (!told) return;
  CHECK(told->who("voted", "supporter") == Names{"Argentina", "Brazil"});
  CHECK(told->who("voted", "against") == Names{"Chile", "Paraguay"});
}

TEST_CASE("the first of a list of persons is one of them", "[extract][events]") {
  const auto told = told_in("Ana Paz, Bo Lind and Kim Yun were arrested on Monday.");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == Names{"Ana Paz", "Bo Lind", "Kim Yun"});
}

TEST_CASE("two ships that are the whole sentence collide", "[extract][events]") {
  const auto told =
      told_in("The Etoile Rouge, a patrol ship, and the Samudra Rani 4, a trawler, collided on Monday.");
  if (!told) return;
  CHECK(told->who("collided", "agent") == Names{"Etoile Rouge", "Samudra Rani 4"});
}

TEST_CASE("a paper named first is what is signed behind the comma", "[extract][events]") {
  const auto told = told_in(
      "Under the Salalah Protocol, initialled on March 6 by Colonel Omar Bouh of Djibouti and General Yonas "
      "Measho of Eritrea, each side is to give Oman its maps.");
  if (!told) return;
  CHECK(told->who("initialled", "participant") == Names{"Omar Bouh", "Yonas Measho"});
  CHECK(told->who("initialled", "object") == Names{"Salalah Protocol"});
}

TEST_CASE("a denial is made to a station", "[extract][events]") {
  const auto told = told_in("The minister Ana Paz denied to Radio Assab that the men had been held.");
  if (!told) return;
  CHECK(told->who("denied", "recipient") == Names{"Radio Assab"});
}

TEST_CASE("a meeting that was called off did not take place, also behind 'after'", "[extract][status]") {
  const auto told = told_in(
      "It was Larrobla who brought the envoys together on Monday, after a first meeting, planned for "
      "February "
      "in Montevideo, was called off.");
  if (!told) return;
  CHECK(told->status("meeting") == "cancelled");
}

TEST_CASE("what is struck from a programme is cancelled, and a dry dock tries nobody", "[extract][events]") {
  const auto told = told_in(
      "A landing planned for Monday had been struck from the programme.\nMauritius gave as the reason that "
      "its cutter was in dry dock.");
  if (!told) return;
  CHECK(told->count("cancellation") == 1);
  CHECK(told->count("attack") + told->count("trial") + told->count("aid") == 0);
}

TEST_CASE("what is given to one and to another is given to both", "[extract][events]") {
  const auto told = told_in("Madagascar apologised to Chad, and to Mali.");
  if (!told) return;
  CHECK(told->who("apologised", "recipient") == Names{"Chad", "Mali"});
}

TEST_CASE("whose release is demanded is not whom it is demanded of", "[extract][events]") {
  const auto told = told_in("Kenya demanded the release of Ana Paz.");
  if (!told) return;
  CHECK(told->who("demanded", "target").empty());
}

TEST_CASE("relations and papers between two states are theirs", "[extract][events]") {
  const auto told = told_in(
      "Diplomatic relations between Kyrgyzstan and Latvia were established in 1992.\nThe pact between Chad "
      "and "
      "Mali was signed in May.");
  if (!told) return;
  CHECK(told->who("established", "participant") == Names{"Kyrgyzstan", "Latvia"});
  CHECK(told->who("signed", "participant") == Names{"Chad", "Mali"});
}

TEST_CASE("those who join somebody in a statement say it together", "[extract][events]") {
  const auto told = told_in(
      "Japan joined Australia in a statement that called on Myanmar to halt tests.\nKenya joined Uganda in "
      "condemning the test.");
  if (!told) return;
  CHECK(told->who("called on", "speaker") == Names{"Australia", "Japan"});
  CHECK(told->who("condemning", "speaker") == Names{"Kenya", "Uganda"});
}

TEST_CASE("whoever is summoned and asked for something is asked", "[extract][events]") {
  const auto told =
      told_in("Guinea's ambassador, Sekou Camara, was summoned at midnight and asked for guarantees.");
  if (!told) return;
  CHECK(told->who("asked", "speaker").empty());
  CHECK(told->who("asked", "target") == Names{"Sekou Camara"});
}

TEST_CASE("those who do something at talks take part in them", "[extract][events]") {
  const auto told =
      told_in("The talks in which the envoys of Chad and Mali never sat in one room have ended.");
  if (!told) return;
  CHECK(told->who("talks", "participant") == Names{"Chad", "Mali"});
}
