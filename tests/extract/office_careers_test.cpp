#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("each office of a career in a list is of its own state or body", "[extract]") {
  const auto facts = read_facts(
      "Kari Berg was an assistant secretary-general of the Arab League, special envoy of the African Union "
      "and Norway's permanent representative at the United Nations.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg").size() == 3);
  CHECK_FALSE(offices_of(*facts, "Kari Berg") == Offices{"permanent representative @ UN"});
}

TEST_CASE("a minister in a capital is of the state whose capital it is", "[extract]") {
  const auto facts = read_facts(
      "The convoy will leave, the foreign minister in Oslo, Kari Berg, said. The Polish foreign minister in "
      "Oslo, Jan Kowal, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg") == Offices{"foreign minister @ NOR"});
  CHECK(offices_of(*facts, "Jan Kowal") == Offices{"foreign minister in Oslo @ POL"});
}

TEST_CASE("who is one of the founders of a body is a founder of it", "[extract]") {
  const auto facts = read_facts("Kari Berg, one of the founders of the Sahel Institute, said it was late.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg").size() == 1);
}

TEST_CASE("a body may be called by one word of its name", "[extract]") {
  const auto facts = read_facts(
      "The Popular Front for Renewal seized the town.\n"
      "The front's spokesman, Idriss Oumar, dismissed the deadline.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Idriss Oumar").size() == 1);
}

TEST_CASE("the director of a plant is of no town, and of no state", "[extract]") {
  const auto facts = read_facts(
      "The director of the Zaporizhzhia nuclear plant, Taras Koval, said Ukraine had cut the lines. The "
      "deputy chief of the city's police, Ihor Bondar, denied it.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Taras Koval").empty());
  CHECK(offices_of(*facts, "Ihor Bondar").empty());
}

TEST_CASE("the governor of a region that is not known is of no state told of", "[extract]") {
  const auto facts = read_facts("Penza region governor Roman Zubarev said Ukraine had attacked a refinery.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Roman Zubarev").empty());
}

TEST_CASE("an envoy of the secretary general, written in two words, is of the United Nations", "[extract]") {
  const auto facts = read_facts(
      "The United Nations met. The Secretary General's special envoy for Libya, Olof Lind, told reporters "
      "that it was late.\n"
      "The EU's special envoy for the South Caucasus and Central Asia, Karel Novak, flew to Tbilisi.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Olof Lind") == Offices{"special envoy for Libya @ UN"});
  CHECK(offices_of(*facts, "Karel Novak") ==
        Offices{"special envoy for the South Caucasus and Central Asia @ EU"});
}

TEST_CASE("who replaces somebody that moves on has the office told of", "[extract]") {
  const auto facts = read_facts(
      "Kari Berg, the Norwegian ambassador to Japan, moves to Rome and is replaced by Olof Lind.\n"
      "Grace Banda, the Zambian ambassador to Vietnam, leaves Hanoi. Her successor in Vietnam, the retired "
      "admiral Mwansa Kapeya, is a novice.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Olof Lind") == Offices{"ambassador to Japan @ NOR"});
  CHECK(offices_of(*facts, "Mwansa Kapeya") == Offices{"ambassador to Vietnam @ ZMB"});
}

TEST_CASE("who heads a state's negotiating team has an office, who led its delegation spoke for it",
          "[extract]") {
  const auto facts = read_facts(
      "Kari Berg, who heads the Norwegian negotiating team, left. Grace Banda, who led the Zambian "
      "contingent, stayed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg") == Offices{"head of the negotiating team @ NOR"});
  CHECK(offices_of(*facts, "Grace Banda").empty());
  CHECK(std::ranges::any_of(facts->relations, [&](const auto& relation) {
    return relation.type == "represents" && facts->entities[relation.subject].name == "Grace Banda";
  }));
}

TEST_CASE("a speaker is of the one parliament told of, whoever protests meanwhile", "[extract]") {
  const auto facts = read_facts(
      "Bulgaria's National Assembly ratified the treaty.\n"
      "Russia and Greece protested.\n"
      "The deputy shouted, and the Speaker, Ivanka Petrova, expelled him.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ivanka Petrova").size() == 1);
  CHECK_FALSE(offices_of(*facts, "Ivanka Petrova") == Offices{"Speaker @ RUS"});
}

TEST_CASE("who commands a sector, and who signs on the other side", "[extract]") {
  const auto facts = read_facts(
      "Colonel Idriss Oumar commands Sector East of the Joint Truce Observation Mission.\n"
      "The agreement was signed on the Kenyan side by Grace Mwangi, Minister of Transport, and on the "
      "Zambian "
      "side by Mwansa Kapeya, who is in charge of ports.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Idriss Oumar").size() == 1);
  CHECK(std::ranges::count_if(facts->relations,
                              [](const auto& relation) { return relation.type == "signed_by"; }) == 2);
}
