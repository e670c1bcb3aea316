#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Keys = std::vector<std::string>;
using Offices = std::vector<std::string>;

namespace {

bool is_related(const graph::Facts& facts, const std::string& relation) {
  return std::ranges::count(relations_of(facts), relation) == 1;
}

}  // namespace

TEST_CASE("a body that many states have is named with its state", "[extract]") {
  const auto facts = read_facts(
      "Kenya's Defence Ministry protested. The State Department in Washington answered. The Chinese Embassy "
      "in "
      "Nairobi was closed.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Ministry of Defence (Kenya)"));
  CHECK(has_entity(*facts, "Ministry of Foreign Affairs (United States)"));
  CHECK(has_entity(*facts, "Embassy of China in Nairobi"));
}

TEST_CASE("the forces of a state are called by its adjective", "[extract]") {
  const auto facts = read_facts("The Danish Navy and the Malian army met on Monday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Danish Navy") == Keys{"navy-DNK"});
  CHECK(meant_by(*facts, "Malian army") == Keys{"army-MLI"});
}

TEST_CASE("the Foreign Office to which an envoy is called is that of the state of the post", "[extract]") {
  const auto facts = read_facts(
      "India's deputy high commissioner in Islamabad, Shefali Raghavan, was called to the Foreign Office, "
      "where a "
      "protest was lodged.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Foreign Office") == Keys{"foreign-ministry-PAK"});
}

TEST_CASE("a name and the body that explains it are one", "[extract]") {
  const auto facts =
      read_facts("Latvia accused the GRU, Russia's military intelligence agency, of sabotage on Monday.");
  if (!facts) return;
  CHECK_FALSE(has_entity(*facts, "Military Intelligence (Russia)"));
}

TEST_CASE("a firm's short name is no person", "[extract]") {
  const auto facts = read_facts(
      "Latvia imposed sanctions on the shipping company Volna Maritime. A spokesman told reporters by email "
      "that "
      "Volna complies with all laws.");
  if (!facts) return;
  CHECK(std::ranges::none_of(facts->entities, [](const graph::Entity& one) {
    return one.kind == graph::EntityKind::person && one.name == "Volna";
  }));
}

TEST_CASE("a court or an embassy sits in the place right behind it, a council of states need not",
          "[extract]") {
  const auto facts = read_facts(
      "She appealed to the Eastern High Court in Copenhagen. The Security Council in Riyadh heard him.");
  if (!facts) return;
  CHECK(is_related(*facts, "located_in: eastern-high-court -> copenhagen"));
  CHECK(std::ranges::none_of(relations_of(*facts),
                             [](const std::string& one) { return one.ends_with("-> riyadh"); }));
}

TEST_CASE("a senator sits in the senate that the article names, a speaker in the parliament", "[extract]") {
  const auto facts = read_facts(
      "Togo's parliament voted on Monday. Speaker Komlan Mensah of Togo was absent. Chad's Senate rejected "
      "the "
      "plan. Chadian Senator Idriss Mahamat led the opponents.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Komlan Mensah") == Offices{"Speaker @ parliament-TGO"});
  CHECK(offices_of(*facts, "Idriss Mahamat") == Offices{"Senator @ senate-TCD"});
}

TEST_CASE("a heading of a digest tells of which state its part is", "[extract]") {
  const auto facts = read_facts(
      "Russia: sanctions and ships\nMoscow sent two ships to Syria on Monday.\n"
      "Georgia: empty benches\nThe bill was passed. Justice Minister Levan Beridze praised it.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Levan Beridze") == Offices{"Justice Minister @ GEO"});
}

TEST_CASE("two of two states are never both of one", "[extract]") {
  const auto facts = read_facts(
      "Kyrgyzstan and Tajikistan closed the last gap in their border. The security chiefs of the two "
      "neighbours, "
      "Almaz Toktosunov and Farrukh Saidov, initialled a map.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Almaz Toktosunov") == Offices{"security chief @ KGZ"});
  CHECK(offices_of(*facts, "Farrukh Saidov") == Offices{"security chief @ TJK"});
}

TEST_CASE("members of a party may be listed behind its name", "[extract]") {
  const auto facts = read_facts("Police arrested two CNRP members, Heng Dara and Ros Malis, in Thailand.");
  if (!facts) return;
  CHECK(is_related(*facts, "member_of: ros-malis -> cnrp"));
}

TEST_CASE("'on X and on its founder' is about the founder of X", "[extract]") {
  const auto facts = read_facts(
      "The European Union imposed sanctions on NATO and on its founder, Viktor Dolmatov, last July.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Viktor Dolmatov") == Offices{"founder @ NATO"});
}

TEST_CASE("an attorney general's office is a body of its state", "[extract]") {
  const auto facts =
      read_facts("Three of them were charged on Monday, according to Kenya's Attorney General's Office.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Attorney General's Office") == Keys{"attorney-general-office-KEN"});
}

TEST_CASE("a charge that is rejected is no chargé", "[extract]") {
  const auto facts = read_facts(
      "She accused the coast guard of beating the captain, Ali Soilihi, a charge which Kenya rejected. Kenya "
      "summoned the Chadian charge d'affaires, Idriss Mahamat.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ali Soilihi").empty());
  CHECK(offices_of(*facts, "Idriss Mahamat").size() == 1);
}

TEST_CASE("the Serb member of a presidency is no organ of Serbia", "[extract]") {
  const auto facts = read_facts("The Serb member of the Presidency voted against the plan on Monday.");
  if (!facts) return;
  CHECK(std::ranges::none_of(facts->entities, [](const auto& one) { return one.key == "SRB"; }));
}
