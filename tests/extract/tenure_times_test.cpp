#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

/// "role[ former] since/until" of the first office of the person, as far as each is told.
std::string tenure_of(const std::string& text, const std::string& person) {
  const auto facts = read_facts(text, "2025-06-10");
  if (!facts) return "no model";
  for (const auto& tenure : facts->tenures) {
    if (facts->entities[tenure.holder].name != person) continue;
    std::string told = tenure.role;
    for (const auto& modifier : tenure.modifiers) told += " " + modifier;
    if (tenure.time && tenure.time->begin) told += " from " + to_string(*tenure.time->begin);
    if (tenure.time && tenure.time->end) told += " to " + to_string(*tenure.time->end);
    return told;
  }
  return "no office";
}

void check(const std::string& text, const std::string& person, const std::string& wanted) {
  const std::string told = tenure_of(text, person);
  if (told == "no model") return;
  INFO(text);
  CHECK(told == wanted);
}

}  // namespace

TEST_CASE("the text says since and until when an office is held", "[extract]") {
  check("Mircea Vlad, Romania's defence minister from 2019 to 2021, spoke.", "Mircea Vlad",
        "defence minister former from 2019-01-01 to 2021-12-31");
  check("Kari Berg, Norway's foreign minister since 2023, spoke.", "Kari Berg",
        "foreign minister from 2023-01-01");
  check("Kari Berg, who has been Norway's foreign minister since 2023, spoke.", "Kari Berg",
        "foreign minister from 2023-01-01");
  check("Zasybekov Bolat, who was chief of Kazakhstan's general staff until 2019, spoke.", "Zasybekov Bolat",
        "chief former to 2019-12-31");
  check("Alassane Toure became Mali's foreign minister in 2021.", "Alassane Toure",
        "foreign minister from 2021-01-01");
}

TEST_CASE("an office that the text tells to be over is a former one", "[extract]") {
  check("Marek Nowak, formerly head of the National Guard, resigned on Monday.", "Marek Nowak",
        "head former");
  check("Amilcar Tzoc, until now Guatemala's defence minister, left.", "Amilcar Tzoc",
        "defence minister former");
  check("Pawel Lis, a professor who had served as Poland's consul in Brest, spoke.", "Pawel Lis",
        "consul in Brest former");
  check("Tseliso Ramaili, who was Lesotho's high commissioner in London before that, spoke.",
        "Tseliso Ramaili", "high commissioner in London former");
  check("Alassane Toure became Mali's foreign minister in 2021, only to be dismissed a year later.",
        "Alassane Toure", "foreign minister former from 2021-01-01");
}

TEST_CASE("an office of today is no former one", "[extract]") {
  check("Kari Berg, who is Norway's foreign minister, spoke.", "Kari Berg", "foreign minister");
  check("Kari Berg, Norway's foreign minister, was in Rome until Monday.", "Kari Berg", "foreign minister");
  check("Norway's foreign minister, Kari Berg, said that the talks had begun in 2021.", "Kari Berg",
        "foreign minister");
}

TEST_CASE("years in an office are not those of what its holder does", "[extract][offices]") {
  const auto told = told_in(
      "Romanian Senator Mircea Vladescu, Minister of Defence from 2019 to 2021, asked Bo Lind to "
      "resign.\nAnn "
      "Lee, Chad's foreign minister until May and now envoy to Togo, met Bo Lind.",
      "2026-01-15");
  if (!told) return;
  CHECK(told->time("asked").empty());
  CHECK(told->time("met").empty());
  for (const auto& tenure : told->facts.tenures) {
    if (tenure.role == "Minister of Defence" || tenure.role == "foreign minister")
      CHECK(tenure.modifiers == std::vector<std::string>{"former"});
  }
}

TEST_CASE("who is proposed, tipped or will be named holds no office yet", "[extract][offices]") {
  const auto facts = read_facts(
      "Ann Lee, proposed as Chad's foreign minister, arrived.\nBo Lind, nominated as director of the Central "
      "Intelligence Agency, left.\nTom Park is Chad's envoy. He will be named ambassador to Togo.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ann Lee").empty());
  CHECK(offices_of(*facts, "Bo Lind").empty());
  CHECK(offices_of(*facts, "Tom Park") == Offices{"envoy @ TCD"});
}

TEST_CASE("an office told of one person is not that of the name behind the comma", "[extract][offices]") {
  const auto facts = read_facts(
      "Germany named its ministers. Hannelore Bärwinkel of the Greens is to be foreign minister, Bo Lind of "
      "the "
      "Free Democrats defence minister.");
  if (!facts) return;
  for (const auto& office : offices_of(*facts, "Bo Lind")) CHECK(office.find("foreign") == std::string::npos);
}

TEST_CASE("Le Thi Minh Ha is not Le Minh Ha", "[extract][people]") {
  const auto facts = read_facts(
      "The spokesperson of the ministry, Le Thi Minh Ha, chaired the briefing. Deputy Foreign Minister Le "
      "Minh "
      "Ha spoke by telephone.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Le Thi Minh Ha"));
  CHECK(has_entity(*facts, "Le Minh Ha"));
}
