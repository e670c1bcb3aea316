// Words that tell events only in some company: objects that are pronouns, shares and nobody, and what hangs
// on the wrong noun.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an object that is a pronoun is what the sentence has named before", "[extract][events]") {
  const auto told = told_in("Lithuania reopened the border crossing a week after it had shut it.");
  if (!told) return;
  CHECK(told->type("shut") == "border_closure");
  const auto ship = told_in("A tanker lay off Sfax on Monday. The coastguard boarded it at dawn.");
  CHECK(ship->type("boarded") == "boarding");
  const auto first = told_in("Thailand will reopen the crossing on Monday. It was closed in March.");
  CHECK(first->type("closed") == "border_closure");
  const auto law = told_in("The governor lost the key of the gate. The coastguard boarded it at dawn.");
  CHECK_FALSE(law->event("boarded"));
}

TEST_CASE("a pronoun is the object of its own sentence before all else", "[extract][events]") {
  const auto told =
      told_in("Chad has an embassy in Dakar. Senegal closed the border for a day and reopened it on Monday.");
  if (!told) return;
  CHECK(told->type("reopened") == "border_opening");
}

TEST_CASE("nobody can be detained", "[extract][events]") {
  const auto told = told_in("Nobody was detained at the rally in Kampala.");
  if (!told) return;
  CHECK(told->type("detained") == "detention");
  CHECK(told->status("detained") == "negated");
}

TEST_CASE("a paper is signed and not what it is about", "[extract][events]") {
  const auto told =
      told_in("The treaty on the state border signed by Tajikistan and Kyrgyzstan in Bishkek was praised.");
  if (!told) return;
  CHECK(told->type("signed") == "signing");
  CHECK(told->who("signed", "participant") == Names{"Kyrgyzstan", "Tajikistan"});
}

TEST_CASE("a crossing that was closed is not closed by who reopens it", "[extract][events]") {
  const auto told = told_in("Poland promised to reopen the border crossing, closed since November 2021.");
  if (!told) return;
  CHECK(told->type("closed") == "border_closure");
  CHECK(told->who("closed", "agent").empty());
}

TEST_CASE("what one is asked to do stands behind how one is asked", "[extract][events]") {
  const auto told = told_in("Japan has asked Kenya through diplomatic channels to refrain from the drill.");
  if (!told) return;
  CHECK(told->type("asked") == "appeal");
  CHECK(told->who("asked", "target") == Names{"Kenya"});
}

TEST_CASE("what something is called or kept is no part of its name", "[extract][events]") {
  const auto told = told_in("The spokesman of the army of Kenya called the closure hasty.");
  if (!told) return;
  CHECK(told->type("called") == "criticism");
  const auto kept = told_in("Finland will keep its eastern border shut until further notice.");
  CHECK(kept->type("keep") == "border_closure");
  const auto back = told_in("The foreign minister of Chad called this a scandal.");
  CHECK(back->type("called") == "criticism");
}

TEST_CASE("a number that met last is those who met", "[extract][events]") {
  const auto told =
      told_in("Premier Ali Lee and Premier Bo Park are to talk. The two last met in Nara in May.");
  if (!told) return;
  CHECK(told->type("met") == "meeting");
}

TEST_CASE("a share counts as what it is taken of", "[extract][events]") {
  const auto told =
      told_in("Two of the missiles were shot down over Riyadh.\nPolice arrested four of the crew.");
  if (!told) return;
  CHECK(told->type("shot down") == "shootdown");
  CHECK(told->type("arrested") == "arrest");
}

TEST_CASE("the time when leaders gather is no party of theirs", "[extract][events]") {
  const auto told = told_in("The code will be ready by the time the leaders of ASEAN gather in Manila.");
  if (!told) return;
  CHECK(told->event("gather"));
}

TEST_CASE("a bus is no event though people are bussed out", "[extract][events]") {
  const auto told = told_in("The minister joined the bus in Rabat on Monday.");
  if (!told) return;
  CHECK_FALSE(told->event("joined"));
}

TEST_CASE("a thing with a name is what the noun beside the name says", "[extract][events]") {
  const auto told = told_in("Kiribati detained the Taiwanese trawler Jin Fu 88 off Kiritimati in May.");
  if (!told) return;
  CHECK(told->type("detained") == "detention");
}
