// Nouns that the parser takes for something else.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a noun torn from its prefix is one noun again", "[extract][events]") {
  const auto told = told_in("Panama granted asylum to the ex-president, who rejects the charges.");
  if (!told) return;
  CHECK(told->type("granted") == "asylum");
  CHECK(told->type("rejects") == "rejection");
}

TEST_CASE("who is ordered or brought home is told of", "[extract][events]") {
  const auto told = told_in(
      "Bogota ordered its ambassador home from Buenos Aires.\nBurundi brought its contingent home from "
      "Somalia.");
  if (!told) return;
  CHECK(told->type("ordered") == "recall");
  CHECK(told->type("brought") == "withdrawal");
}

TEST_CASE("who is received today is no day", "[extract][events]") {
  const auto told = told_in("The Minister of Foreign Affairs received today the Ambassador of Oman.");
  if (!told) return;
  CHECK(told->type("received") == "meeting");
}

TEST_CASE("a subject behind a long phrase in front is the subject", "[extract][events]") {
  const auto told = told_in(
      "At the invitation of the king, the President of Zambia, Ada Mwansa, paid a state visit to Oman.");
  if (!told) return;
  CHECK(told->who("paid", "agent") == Names{"Ada Mwansa"});
}

TEST_CASE("a clause or a name between a noun and its verb hides the verb from nobody", "[extract][events]") {
  const auto told = told_in(
      "Malaysia, which chairs the bloc this year, protested at the treatment of its envoy.\nVanuatu's prime "
      "minister, Job Tari, asked for help on Sunday.");
  if (!told) return;
  CHECK(told->who("protested", "speaker") == Names{"Malaysia"});
  CHECK(told->who("asked", "speaker") == Names{"Job Tari"});
}

TEST_CASE("what befell someone in the end befell him", "[extract][events]") {
  const auto told = told_in("The driver Goran Lekic was charged with tipping him off and acquitted.");
  if (!told) return;
  CHECK(told->who("acquitted", "victim") == Names{"Goran Lekic"});
}

TEST_CASE("who travels is who the clause tells of", "[extract][events]") {
  const auto told = told_in("Speaking on a visit to Rome, Prime Minister Shinzo Abe said no.");
  if (!told) return;
  CHECK(told->who("visit", "agent") == Names{"Shinzo Abe"});
}

TEST_CASE("whose plane turned back is not what turned back", "[extract][events]") {
  const auto told =
      told_in("Kenya protested at the treatment of its envoy, whose plane turned back over Goma.");
  if (!told) return;
  CHECK(told->count("handover") == 0);
}

TEST_CASE("what left people dead is not their death", "[extract][events]") {
  const auto told = told_in("Clashes near the square have left two policemen dead.");
  if (!told) return;
  CHECK(told->count("clash") == 1);
  CHECK(told->count("casualties") == 1);
}

TEST_CASE("who receives a sum is no part of it, and a subject hangs on no auxiliary", "[extract][events]") {
  const auto told = told_in(
      "The World Bank has granted Somalia 100 million dollars for drought relief.\nTogo's foreign minister, "
      "Robert Dussey, has been mediating between Mali and Ivory Coast.");
  if (!told) return;
  CHECK(told->who("granted", "recipient") == Names{"Somalia"});
  CHECK(told->who("mediating", "agent") == Names{"Robert Dussey"});
}

TEST_CASE("each of two signers signs, and who votes against is against", "[extract][events]") {
  const auto told = told_in(
      "The agreement was signed by Foreign Minister Wang Yi for China and by Foreign Minister Jeremiah "
      "Manele "
      "for the Solomon Islands.\nChina voted against the draft.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Jeremiah Manele", "Wang Yi"});
  CHECK(told->who("voted", "against") == Names{"China"});
}
