#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("what opens a sentence tells of the person who is its subject", "[extract]") {
  const auto facts = read_facts(
      "Once Australia's ambassador in Beijing, Gwen Hartley joins the board in May.\n"
      "Premier of Aruba since 2021, Evelyn Croes called for a vote.\n"
      "Having quit as Israel's defence minister in November, Gadi Rosen has founded a party.\n"
      "A minister of Kenya, Ruth Wanjiru said, was freed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Gwen Hartley") == Offices{"ambassador in Beijing @ AUS"});
  CHECK(offices_of(*facts, "Evelyn Croes") == Offices{"Premier @ ABW"});
  CHECK(offices_of(*facts, "Gadi Rosen") == Offices{"defence minister @ ISR"});
  CHECK(offices_of(*facts, "Ruth Wanjiru").empty());
}

TEST_CASE("two offices joined by 'and' are of one bearer and of one state", "[extract]") {
  const auto facts = read_facts(
      "Ayman Haddad, deputy prime minister and foreign minister of Jordan, denied it.\n"
      "Togo's president and foreign minister, Kofi Mensah, flew home.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ayman Haddad") ==
        Offices{"deputy prime minister @ JOR", "foreign minister @ JOR"});
  CHECK(offices_of(*facts, "Kofi Mensah") == Offices{"foreign minister @ TGO", "president @ TGO"});
}

TEST_CASE("whom a parliament elects, and who takes up a post, has the office", "[extract]") {
  const auto facts = read_facts(
      "Rumen Velchev, whom Bulgaria's parliament elected defence minister on Wednesday, was sworn in.\n"
      "Rainer Kask assumed the duties of commander of the Naval Division on 1 August.\n"
      "The ministers appointed Marta Quesada to head the Fonseca Commission.\n"
      "Interpol elected Emirati general Saif al-Kaabi as president.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Rumen Velchev") == Offices{"defence minister @ BGR"});
  CHECK(offices_of(*facts, "Rainer Kask") == Offices{"commander @ naval-division"});
  CHECK(offices_of(*facts, "Marta Quesada") == Offices{"head @ fonseca-commission"});
  CHECK(offices_of(*facts, "Saif al-Kaabi") == Offices{"general @ ARE", "president @ INTERPOL"});
}

TEST_CASE("of two confirmed 'as' something each has what stands behind the name", "[extract]") {
  const auto facts = read_facts(
      "The Argentine Senate confirmed Ramiro Etchegaray as ambassador to the Holy See and Pilar Anzorena as "
      "ambassador in Montevideo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ramiro Etchegaray") == Offices{"ambassador to the Holy See @ ARG"});
  CHECK(offices_of(*facts, "Pilar Anzorena") == Offices{"ambassador in Montevideo @ ARG"});
}

TEST_CASE("who leads a body, or has led it, is told by 'which', 'by' and a predecessor", "[extract]") {
  const auto facts = read_facts(
      "Georgia's State Security Service, which Irakli Mchedli has directed since 2019, denied it.\n"
      "The Technical Secretariat, led by director-general Fernando Arizmendi of Spain, issued its report.\n"
      "Eun Ji-hoon now leads the First Fleet; his predecessor was Rear Admiral Bae Sung-wook.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Irakli Mchedli") == Offices{"director @ state-security-service"});
  const auto spanish = offices_of(*facts, "Fernando Arizmendi");
  CHECK(std::none_of(spanish.begin(), spanish.end(), [](const auto& one) { return one.ends_with("ESP"); }));
  CHECK(offices_of(*facts, "Bae Sung-wook") == Offices{"leader @ first-fleet"});
}

TEST_CASE("a rank, a charge and what an envoy is for are no part of whose office it is", "[extract]") {
  const auto facts = read_facts(
      "Talks were held with Tajik First Deputy Defense Minister Lieutenant General Daler Nazriev.\n"
      "Hilda Zackios has resigned as the Marshall Islands' negotiator for a new Compact of Free "
      "Association.\n"
      "Guyanese soldiers fired back, said Brigadier Omar Lall, Chief of Defence Staff.\n"
      "The head of EUMA, Danish diplomat Birgitte Halkier, was told.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Daler Nazriev") == Offices{"First Deputy Defense Minister @ TJK"});
  CHECK(offices_of(*facts, "Hilda Zackios") ==
        Offices{"negotiator for a new Compact of Free Association @ MHL"});
  CHECK(offices_of(*facts, "Omar Lall") == Offices{"Chief of Defence Staff @ GUY"});
  CHECK(offices_of(*facts, "Birgitte Halkier") == Offices{"head @ euma"});
}

TEST_CASE("a delegate of another state in brackets is not the one named before", "[extract]") {
  const auto facts = read_facts(
      "Taking the floor after the representative of Pakistan, Mr. Ribeiro Teles (Portugal) said that the "
      "draft was balanced.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ribeiro Teles").empty());
}

TEST_CASE("the words of an office leave out whose it is, and where", "[extract]") {
  const auto facts = read_facts(
      "The Resident Coordinator of the United Nations in Chad, Ingrid Vanderlinden, met her.\n"
      "Mokhtar Benslimane, an adviser to Algeria's president, said so.\n"
      "Noor Khan, spokesman for the Taliban movement, denied it.\n"
      "Sipho Dlamini, head of the AU's observer mission, left.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ingrid Vanderlinden") == Offices{"Resident Coordinator @ UN"});
  CHECK(offices_of(*facts, "Mokhtar Benslimane") == Offices{"adviser to the president @ DZA"});
  CHECK(offices_of(*facts, "Noor Khan") == Offices{"spokesman @ TALIBAN"});
  CHECK(offices_of(*facts, "Sipho Dlamini") == Offices{"head of the observer mission @ AU"});
}

TEST_CASE("an adviser to a ministry is the ministry's, a brigadier in a force the force's", "[extract]") {
  const auto facts = read_facts(
      "Anselm Weyrich, a former legal adviser to the German Foreign Ministry, drafted it.\n"
      "Abdelrahim Gouja is a brigadier in the Rapid Support Forces.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Anselm Weyrich") == Offices{"former legal adviser @ foreign-ministry-DEU"});
  CHECK(offices_of(*facts, "Abdelrahim Gouja") == Offices{"brigadier @ RSF"});
}

TEST_CASE("the secretary of a council is the council's, a defense secretary the state's", "[extract]") {
  const auto facts = read_facts(
      "Iran's Supreme National Security Council Secretary Ali Karimi visited Iraq.\n"
      "Philippine Defense Secretary Gilberto Cruz met him in Manila.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ali Karimi") == Offices{"Secretary @ supreme-national-security-council"});
  CHECK(offices_of(*facts, "Gilberto Cruz") == Offices{"Defense Secretary @ PHL"});
}
