#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("names behind a list of states, set off by dashes, have the offices one by one", "[extract]") {
  const auto facts = read_facts(
      "The deputy foreign ministers of Norway, Chad and Peru - Kari Berg, Idriss Mahamat and Luis Ortega, "
      "respectively - met in Geneva.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg") == Offices{"deputy foreign minister @ NOR"});
  CHECK(offices_of(*facts, "Idriss Mahamat") == Offices{"deputy foreign minister @ TCD"});
  CHECK(offices_of(*facts, "Luis Ortega") == Offices{"deputy foreign minister @ PER"});
}

TEST_CASE("each of those listed with 'for' has the office of that state", "[extract]") {
  const auto facts = read_facts(
      "The delegations were led by the heads of the water agencies: Kari Berg for Norway, Idriss Mahamat for "
      "Chad and Luis Ortega for Peru.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Idriss Mahamat") == Offices{"head of the water agencies @ TCD"});
  CHECK(offices_of(*facts, "Luis Ortega") == Offices{"head of the water agencies @ PER"});
}

TEST_CASE("a capitalised plural is an office as well", "[extract]") {
  const auto facts = read_facts(
      "The Directors General of Trade of India and Nepal, Ravi Menon and Hari Thapa, spoke by telephone.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ravi Menon") == Offices{"Director General of Trade @ IND"});
  CHECK(offices_of(*facts, "Hari Thapa") == Offices{"Director General of Trade @ NPL"});
}

TEST_CASE("of two countries named long before no order tells whose director is whose", "[extract]") {
  const auto facts = read_facts(
      "Norway met Chad in May. It rained.\nThe directors of the two countries, Ann Lee and Jo Park, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee").empty());
}

TEST_CASE("two offices before one name are both that person's", "[extract]") {
  const auto facts = read_facts(
      "The chair of the African Union, Togo's president, Afi Mensah, came. Kuwait's representative, "
      "Assistant "
      "Foreign Minister Nasser al-Qahtani, demanded a patrol.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Afi Mensah") == Offices{"chair @ AU", "president @ TGO"});
  CHECK(offices_of(*facts, "Nasser al-Qahtani") ==
        Offices{"Assistant Foreign Minister @ KWT", "representative @ KWT"});
}

TEST_CASE("an office 'of the party' or 'of the ministry's department' is of what was named so", "[extract]") {
  const auto facts = read_facts(
      "The Peace Party rejected the bill in Togo. The leader of the party, Kofi Mensah, spoke.\n"
      "China's Foreign Ministry protested. Liu Jinsong, director-general of the ministry's Asian affairs "
      "department, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kofi Mensah") == Offices{"leader @ peace-party"});
  CHECK(offices_of(*facts, "Liu Jinsong") ==
        Offices{"director-general of the ministry's Asian affairs department @ foreign-ministry-CHN"});
}

TEST_CASE("'his country' is the state for which he acts", "[extract]") {
  const auto facts = read_facts(
      "Chad's president, Idriss Mahamat, met Kari Berg in Oslo and said his country's ambassador to Norway, "
      "Ann Lee, would stay.");
  if (!facts) return;
  CHECK(meant_by(*facts, "country") == Offices{"TCD"});
  CHECK(offices_of(*facts, "Ann Lee") == Offices{"ambassador to Norway @ TCD"});
}

TEST_CASE("a counterpart is the one of that state who has such an office, and no possessor is of that state",
          "[extract]") {
  const auto facts = read_facts(
      "Chad's foreign minister, Mariam Deby, will meet Norway's foreign minister, Kari Berg. Her Norwegian "
      "counterpart congratulated her.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Her") == Offices{"mariam-deby"});
  CHECK(meant_by(*facts, "counterpart") == Offices{"kari-berg"});
}

TEST_CASE("the former minister is not the one in office", "[extract]") {
  const auto facts = read_facts(
      "The former minister Mulambo Haimbe left Lusaka. Malawi's foreign minister, Nancy Tembo, stayed. The "
      "former minister declined to comment. The minister spoke.");
  if (!facts) return;
  CHECK(meant_by(*facts, "minister") == Offices{"mulambo-haimbe", "nancy-tembo"});
}

TEST_CASE("a rank before a name makes no organisation of it", "[extract]") {
  const auto facts = read_facts(
      "Brigadier General Costain Mulenga was named permanent secretary of Zambia. The Rt Hon Ann Lee came.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Costain Mulenga") == Offices{"permanent secretary @ ZMB"});
  CHECK_FALSE(has_entity(*facts, "RT"));
}

TEST_CASE("names before a plural office share it, each with the state in turn", "[extract]") {
  const auto facts = read_facts(
      "Ann Lee and Vuk Bulajic, the defence ministers of Albania and Montenegro respectively, signed a "
      "memorandum.\n"
      "Chad's Jean Gakala and Niger's Marie Nzeza, the neighbours' foreign ministers, crossed the river.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee") == Offices{"defence minister @ ALB"});
  CHECK(offices_of(*facts, "Vuk Bulajic") == Offices{"defence minister @ MNE"});
  CHECK(offices_of(*facts, "Jean Gakala") == Offices{"foreign minister @ TCD"});
  CHECK(offices_of(*facts, "Marie Nzeza") == Offices{"foreign minister @ NER"});
}

TEST_CASE("names behind a plural office are of the states behind them", "[extract]") {
  const auto facts = read_facts(
      "Three new ambassadors presented their credentials on Wednesday: Ulrike Hofmann of Germany, Ito "
      "Masahiro "
      "of Japan and Palesa Mosweu of Botswana.\n"
      "Ambassadors Claire Montaigu (France) and Berta Lund (Sweden) left Niamey.\n"
      "He received ECOWAS presidents Kofi Mensah of Ghana and Issouf Bamba of Senegal.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ito Masahiro") == Offices{"ambassador @ JPN"});
  CHECK(offices_of(*facts, "Palesa Mosweu") == Offices{"ambassador @ BWA"});
  CHECK(offices_of(*facts, "Claire Montaigu") == Offices{"Ambassador @ FRA"});
  CHECK(offices_of(*facts, "Berta Lund") == Offices{"Ambassador @ SWE"});
  CHECK(offices_of(*facts, "Issouf Bamba") == Offices{"president @ SEN"});
}

TEST_CASE("several offices beside as many names are held in turn, not all by the last one named",
          "[extract]") {
  const std::string wanted[] = {
      "Ann Lee and Jo Park, respectively president and prime minister of Chad, met the envoy.",
      "Ann Lee and Jo Park, Chad's president and prime minister respectively, met the envoy.",
      "The president and the prime minister of Chad, Ann Lee and Jo Park, met the envoy."};
  for (const std::string& text : wanted) {
    const auto facts = read_facts(text);
    if (!facts) return;
    INFO(text);
    CHECK(offices_of(*facts, "Ann Lee") == Offices{"president @ TCD"});
    CHECK(offices_of(*facts, "Jo Park") == Offices{"prime minister @ TCD"});
  }
}

TEST_CASE("a possessive without its noun has the office told before", "[extract]") {
  const auto facts = read_facts("Denmark's foreign minister, Ann Holm, and Sweden's, Bo Lind, met in Malmo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bo Lind") == Offices{"foreign minister @ SWE"});
}
