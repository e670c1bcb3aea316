#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("honorifics of protocol are no pronouns and no part of an office", "[extract][offices]") {
  const auto facts = read_facts(
      "HE Minister of State at the Ministry of Foreign Affairs of Qatar Dr. Rashid bin Mubarak Al Kaabi "
      "received HE "
      "Ambassador of the Republic of Chile Gonzalo Errazuriz Pinto.\nHH the Amir Sheikh Tamim bin Hamad Al "
      "Thani sent a "
      "cable of condolences.\nHE Secretary of Foreign Affairs of the Republic of the Philippines Maria "
      "Corazon Dizon spoke "
      "by phone.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Gonzalo Errazuriz Pinto") == Names{"Ambassador @ CHL"});
  CHECK(offices_of(*facts, "Maria Corazon Dizon") == Names{"Secretary of Foreign Affairs @ PHL"});
  CHECK(has_entity(*facts, "Tamim bin Hamad Al Thani"));
  CHECK(!has_entity(*facts, "Amir Sheikh"));
}

TEST_CASE("a representative of a body for a region is not of a body of that name", "[extract][offices]") {
  const auto told = told_in(
      "He met with Special Representative of the European Union for the Horn of Africa Annelies van "
      "Broekhoven.",
      "2026-01-18");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Annelies van Broekhoven"});
}

TEST_CASE("His Excellency and HE the Minister are those who were named so", "[extract][coreference]") {
  const auto told = told_in(
      "His Excellency Deputy Prime Minister Sheikh Khalid bin Fahad Al Thani received a phone call from the "
      "minister. His "
      "Excellency also met on Sunday, at the headquarters of the ministry, with Ambassador Ann Lee.\nHE the "
      "Deputy Prime "
      "Minister conveyed his condolences to Bob Ray.",
      "2026-01-18");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Ann Lee", "Khalid bin Fahad Al Thani"});
  CHECK(told->who("conveyed", "speaker") == Names{"Khalid bin Fahad Al Thani"});
}

TEST_CASE("what was falsely reported about something is denied of it", "[extract][status]") {
  const auto told = told_in(
      "An official source denied what was circulated by some media outlets about the postponement of the "
      "minister's visit "
      "to Islamabad.\nWhat was reported about the envoy's arrest is untrue.",
      "2026-01-18");
  if (!told) return;
  CHECK(told->status("postponement") == "negated");
  CHECK(told->status("visit") == "planned");
  CHECK(told->status("arrest") == "negated");
  const auto real = told_in("The postponement of the summit was announced.", "2026-01-18");
  if (!real) return;
  CHECK(real->status("summit") == "cancelled");
}

TEST_CASE("neither negates the verb behind it, and so does or after a denial", "[extract][status]") {
  const auto told = told_in(
      "The cutter neither rammed the boat nor fired.\nHe denied that his men had abducted two nurses or "
      "asked money for "
      "them.",
      "2026-01-18");
  if (!told) return;
  CHECK(told->status("rammed") == "negated");
  CHECK(told->status("asked") == "negated");
}

TEST_CASE("once approved is not approved yet", "[extract][status]") {
  const auto told = told_in(
      "The treaty will enter into force once approved by both legislatures.\nThe accord takes effect when "
      "signed by Oslo.",
      "2026-01-18");
  if (!told) return;
  CHECK(told->status("approved") == "planned");
  CHECK(told->status("signed") == "planned");
}

TEST_CASE("the label of a line cancels what it tells first", "[extract][status]") {
  const auto told = told_in(
      "CANCELLED: MUSCAT – The second round of maritime border talks between Iraq and Kuwait.\nPOSTPONED: "
      "The summit of the "
      "two leaders in Oslo.",
      "2026-01-18");
  if (!told) return;
  CHECK(told->status("second round") == "cancelled");
  CHECK(told->status("summit") == "cancelled");
}

TEST_CASE("what somebody called a breach has been told as one", "[extract][status]") {
  const auto told = told_in(
      "Latvia asked its allies for consultations after what it called a breach of its airspace by a Russian "
      "fighter.\nA second "
      "meeting, to have been held in The Hague on March 17th, was called off by the Serbs.",
      "2026-03-20");
  if (!told) return;
  CHECK(told->status("breach") == "occurred");
  CHECK(told->status("meeting") == "cancelled");
}

TEST_CASE("who tells of somebody by name is somebody else", "[extract][coreference]") {
  const auto told = told_in(
      "Minister Nasreen Haque told parliament that Bangladesh had not accepted any draft. Siddique had "
      "signed a sheet, she "
      "said, \"as one does at a wedding\".",
      "2026-06-25");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Nasreen Haque"});
}

TEST_CASE("the next day follows the day of the report, not of what had been before", "[extract][times]") {
  const auto told = told_in(
      "On March 8th a paper reported that Hoekema had forwarded it on February 13th. He resigned the next "
      "day.",
      "2026-03-20");
  if (!told) return;
  CHECK(told->time("resigned") == "2026-03-09");
}

TEST_CASE("two headlines in one line are read apart", "[extract]") {
  const auto told =
      told_below("Yerevan, Baku initial peace text in Almaty; opposition fills the square",
                 "Negotiators of Armenia and Azerbaijan initialled the treaty in Almaty.", "2024-11-21");
  if (!told) return;
  std::size_t cities = 0;
  for (const auto& entity : told->facts.entities)
    cities += entity.name == "Yerevan" || entity.name == "Baku" ? 1 : 0;
  CHECK(cities == 0);
}
