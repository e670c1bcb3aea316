// Websites and advisers that speak for somebody, sources that are told of, and pronouns of strangers.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a ministry's website speaks for the ministry", "[extract][attribution]") {
  const auto told = told_in(
      "Chad will close the border, the website of Mali's foreign ministry said.\n"
      "Togo expelled two envoys, according to the website of Interfax.");
  if (!told) return;
  CHECK(told->sources("close") == Names{"Ministry of Foreign Affairs (Mali)"});
  CHECK(told->sources("expelled") == Names{"Interfax"});
}

TEST_CASE("what tells which source it was is not told by the speaker", "[extract][attribution]") {
  const auto told = told_in(
      "Musa Dragan has told investigators that Togo paid him 40,000 euros, according to a charge sheet filed "
      "on Monday.");
  if (!told) return;
  CHECK(told->sources("paid") == Names{"Musa Dragan"});
  CHECK(told->sources("filed").empty());
}

TEST_CASE("a person without a name in the sentence is whom the pronoun means", "[extract][coreference]") {
  const auto told = told_in(
      "Admiral Ivo Sanz praised the crew. A driver was shot when he refused to stop, and Quito will seek his "
      "extradition.");
  if (!told) return;
  CHECK(told->who("extradition", "victim").empty());
}

TEST_CASE("in an interview nobody calls himself he", "[extract][coreference]") {
  const auto told = told_in(
      "Radu Tinca: Two jets were scrambled.\nRadu Tinca: I summoned him this morning.\nRadu Tinca: We are "
      "ready.");
  if (!told) return;
  CHECK(told->who("summoned", "target").empty());
}

TEST_CASE("the sides that open a paragraph are those of the paragraph before", "[extract][coreference]") {
  const auto told = told_in(
      "The foreign minister of Kazakhstan, Murat Omarov, held talks with the Minister of Foreign Affairs of "
      "Bahrain, Ali Zayed.\n"
      "The sides exchanged views on trade.");
  if (!told) return;
  CHECK(told->who("exchanged views", "participant") == Names{"Bahrain", "Kazakhstan"});
}

TEST_CASE("a sentence that ends with the network X is no name with an initial", "[extract][names]") {
  const auto told = told_in(
      "\"I ask the government to release him,\" Ann Lee wrote on X. Kenya's foreign ministry denied that it "
      "held him.");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == Names{"Ministry of Foreign Affairs (Kenya)"});
  CHECK(told->sources("denied").empty());
}

TEST_CASE("what somebody tells a station is carried by it", "[extract][attribution]") {
  const auto told = told_in(
      "\"We will withdraw,\" Colonel Aimable Rutayi told Radio Rwanda.\n"
      "Two jets have landed at Saint-Denis, the French Foreign Ministry reports.");
  if (!told) return;
  CHECK(told->sources("told") == Names{"Radio Rwanda"});
  CHECK(told->who("reports", "speaker") == Names{"Ministry of Foreign Affairs (France)"});
}

TEST_CASE("who has not claimed an attack did not make it", "[extract][attribution]") {
  const auto told = told_in(
      "A tanker was hit by a missile off Hodeidah. The Houthis did not immediately claim the attack.");
  if (!told) return;
  CHECK(told->who("hit", "agent").empty());
  CHECK(told->sources("hit").empty());
}

TEST_CASE("who confirms that others were arrested was not let go", "[extract][events]") {
  const auto told =
      told_in("Two men were arrested, Commissioner Tuilo Sefo confirmed, and were let go without charge.");
  if (!told) return;
  CHECK(told->who("let go", "victim").empty());
  CHECK(told->sources("let go") == Names{"Tuilo Sefo"});
}
