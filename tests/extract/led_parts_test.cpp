#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("who heads a part of a body that has no name of its own has an office of the body", "[extract]") {
  const auto facts = read_facts(
      "Ann Lee, who heads the African Union's budget committee, left.\n"
      "General Bo Dahl, who commands the navy of the Islamic Revolutionary Guard Corps, agreed.\n"
      "Grace Otieno, who speaks for Uganda's police, denied it.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee") == Offices{"head of the budget committee @ AU"});
  CHECK(offices_of(*facts, "Bo Dahl") == Offices{"commander of the navy @ IRGC"});
  CHECK(offices_of(*facts, "Grace Otieno") == Offices{"spokesperson of the police @ UGA"});
}

TEST_CASE("the Kenyan who commands a body, the first woman to lead one, the association led by somebody",
          "[extract]") {
  const auto facts = read_facts(
      "Brigadier Samson Rotich, the Kenyan who commands UNIFIL, landed.\n"
      "Denise Berg is the third woman to head the World Bank.\n"
      "The World Court, presided over by Lebanon's Ramzi Khoury, will rule tomorrow.\n"
      "Mona Dahl hopes to be the first woman to lead NATO.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Samson Rotich") == Offices{"commander @ UNIFIL"});
  CHECK(offices_of(*facts, "Denise Berg") == Offices{"head @ WB"});
  CHECK(offices_of(*facts, "Ramzi Khoury") == Offices{"president @ ICJ"});
  CHECK(offices_of(*facts, "Mona Dahl").empty());
}

TEST_CASE("commissioners and under secretaries have the offices of their ranks", "[extract]") {
  const auto facts = read_facts(
      "Trade Commissioner Ann Berg will travel to Chad on Monday, the European Commission said.\n"
      "US Under Secretary of State Grace Dahl met reporters in Seoul.\n"
      "The Security Council's president for April, Bo Lind of Norway, closed the meeting.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Berg") == Offices{"Trade Commissioner @ EC"});
  CHECK(offices_of(*facts, "Grace Dahl") == Offices{"Under Secretary of State @ USA"});
  CHECK(offices_of(*facts, "Bo Lind") == Offices{"president for April @ UNSC"});
}

TEST_CASE("an office is of the state whose president gives it, the incumbent's, the successor's",
          "[extract]") {
  const auto facts = read_facts(
      "Kenya's president appointed Mary Otieno as prime minister on Monday.\n"
      "Togo's president named the economist Bo Ayeva finance minister.\n"
      "The former Armenian foreign minister Vahan Petrosyan urged the incumbent, Ara Mirzoyan, not to go.\n"
      "Norway's outgoing trade minister, Kari Berg, handed over to Olof Lind on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Mary Otieno") == Offices{"prime minister @ KEN"});
  CHECK(offices_of(*facts, "Bo Ayeva") == Offices{"finance minister @ TGO"});
  CHECK(offices_of(*facts, "Ara Mirzoyan") == Offices{"foreign minister @ ARM"});
  CHECK(offices_of(*facts, "Olof Lind") == Offices{"trade minister @ NOR"});
  const auto replaced = read_facts(
      "Ghana's president has sacked Finance Minister Ken Ofori and replaced him with Kofi Mensah.");
  CHECK(offices_of(*replaced, "Kofi Mensah") == Offices{"Finance Minister @ GHA"});
}

TEST_CASE("a party's and a group's officers, and a prime minister of a party", "[extract]") {
  const auto facts = read_facts(
      "Hezbollah said two fighters had died. The party's deputy leader, Naim Haddad, vowed revenge on "
      "Israel.\n"
      "The Houthis said in a statement read by their spokesman Yahya Saleh that they had fired.\n"
      "A spokesman for Turkey's ruling AK Party, Omer Kaya, agreed.\n"
      "Prime Minister Mira Marley of the Barbados Labour Party told the Senate that Barbados would stay.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Naim Haddad") == Offices{"deputy leader @ HEZB"});
  CHECK(offices_of(*facts, "Yahya Saleh") == Offices{"spokesman @ HOUTHI"});
  CHECK(offices_of(*facts, "Omer Kaya") == Offices{"spokesman @ AKP"});
  CHECK(offices_of(*facts, "Mira Marley") == Offices{"Prime Minister @ BRB"});
}

TEST_CASE("the one court, council or company of a text has its judge, chair and chief executive",
          "[extract]") {
  const auto facts = read_facts(
      "The Oslo District Court sentenced him on Thursday. The presiding judge, Kari Berg, spoke for an "
      "hour.\n"
      "Lithuania has given a Belarusian diplomat five days to leave. The radio named him as Viktar Novik, "
      "the "
      "military attaché.\n"
      "Latvia accuses Chad and demands that the Security Council punish its army chief, General Idriss "
      "Deng.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kari Berg") == Offices{"presiding judge @ oslo-district-court"});
  CHECK(offices_of(*facts, "Viktar Novik") == Offices{"military attaché @ BLR"});
  CHECK(offices_of(*facts, "Idriss Deng") == Offices{"army chief @ TCD"});
}

TEST_CASE("who is in a union of states: by what it comprises, who formed and joined it, who is called so",
          "[extract]") {
  const auto facts = read_facts(
      "The CSTO comprises Armenia and Belarus.\nMali and Niger, which left in May and form the Sahel "
      "Alliance, "
      "met.\nNATO member Turkey and Serbia signed it.\nBRICS members China and India abstained.\n"
      "Montenegro became the 29th member of NATO.\nThe African Union includes no Japan.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  const auto told = [&](const char* one) { return std::ranges::find(all, one) != all.end(); };
  CHECK(told("member_of: ARM -> CSTO"));
  CHECK(told("member_of: BLR -> CSTO"));
  CHECK(told("member_of: MLI -> sahel-alliance"));
  CHECK(told("member_of: NER -> sahel-alliance"));
  CHECK(told("member_of: TUR -> NATO"));
  CHECK(told("member_of: CHN -> BRICS"));
  CHECK(told("member_of: IND -> BRICS"));
  CHECK(told("member_of: MNE -> NATO"));
  CHECK(!told("member_of: SRB -> NATO"));
  CHECK(!told("member_of: JPN -> AU"));
}

TEST_CASE("a paper sits in the city that it is called by, not in the state", "[extract]") {
  const auto facts = read_facts(
      "The Vienna daily Donau denied it.\nDnevni Glas, a Belgrade daily, printed it.\n"
      "The Swiss weekly Le Mois agreed.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  CHECK(std::ranges::count_if(all, [](const auto& one) { return one.starts_with("located_in"); }) == 2);
}
