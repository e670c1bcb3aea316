// Who is joined to whom in lists, and who stands beside a clause of another.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("the states of which leaders come are a list, whatever stands first in it", "[extract]") {
  const auto told = told_in(
      "The Leaders of the Federated States of Micronesia, Kiribati, the Marshall Islands, Nauru and Palau "
      "met "
      "in Yaren.");
  if (!told) return;
  CHECK(told->who("met", "participant") ==
        Names{"Kiribati", "Marshall Islands", "Micronesia", "Nauru", "Palau"});
}

TEST_CASE("a second 'of' or 'by' goes on with the list of the first", "[extract]") {
  const auto told = told_in(
      "Delegates of Chad and of the Council of Elders met at Doba on Wednesday.\n"
      "The pact was initialled by the minister, Delia Ocampos, and by the ambassador, Fausto Lora.");
  if (!told) return;
  CHECK(told->who("met", "participant") == Names{"Chad", "Council of Elders"});
  CHECK(told->who("initialled", "participant") == Names{"Delia Ocampos", "Fausto Lora"});
}

TEST_CASE("two papers are signed where one is about something", "[extract]") {
  const auto told = told_in(
      "Kenya and Peru signed a Memorandum of Understanding on Cooperation between Academies and an Agreement "
      "on the Abolition of Visas.");
  if (!told) return;
  CHECK(told->who("signed", "object").size() == 2);
}

TEST_CASE("a state that opens a sentence is no verb", "[extract]") {
  const auto told = told_in("Belize handed Guatemala a note of protest on Wednesday, its third this year.");
  if (!told) return;
  CHECK(told->who("handed", "agent") == Names{"Belize"});
  CHECK(told->who("handed", "recipient") == Names{"Guatemala"});
}

TEST_CASE("who stands before a verb of its own is not the object of another", "[extract]") {
  const auto told = told_in(
      "Kenya imposed sanctions on two officials, while Russia congratulated the winner and the Association "
      "of "
      "Southeast Asian Nations (ASEAN) failed to agree on a word of comment.");
  if (!told) return;
  CHECK(told->who("agree on", "participant") == Names{"Association of Southeast Asian Nations"});
  CHECK(told->status("agree on") == "failed");
}

TEST_CASE("behind the phrase that opens a sentence stands who it is about", "[extract]") {
  const auto told = told_in(
      "On the instructions of Foreign Minister Tamar Lortia, the head of the delegation, Ambassador Markku "
      "Salo, was summoned to the ministry by Deputy Minister Giorgi Maisia.");
  if (!told) return;
  CHECK(told->who("summoned", "target") == Names{"Markku Salo"});
}

TEST_CASE("whose trip and whose talks: they are of who stands before", "[extract]") {
  const auto told = told_in(
      "She called on the generals to let in the special envoy, Teresa Abad, whose trip to Myanmar, planned "
      "for "
      "last week, was called off.\n"
      "The Kenyan minister Ann Lee, whose talks with Chad were put off, flew home.");
  if (!told) return;
  CHECK(told->who("trip", "agent") == Names{"Teresa Abad"});
  CHECK(told->status("trip") == "cancelled");
  CHECK(told->who("talks", "participant") == Names{"Ann Lee", "Chad"});
}

TEST_CASE("whoever is whose agent says what stands behind", "[extract]") {
  const auto told = told_in(
      "Ottawa left out the company, whose agent in Penang, Halim & Daughters, said it had delivered "
      "nothing.");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Halim & Daughters"});
}

TEST_CASE("one of several is the one that is named, a band is what it calls itself", "[extract]") {
  const auto told = told_in(
      "Indonesia's navy says one of its corvettes, the Bung Karang, escorted a Vietnamese ship on Sunday.\n"
      "The gunmen, from a group that calls itself the Jawlan Brigade, had demanded that Fiji pull out.\n"
      "Her master, a Russian citizen named Gleb Sorokin, has been detained.");
  if (!told) return;
  CHECK(told->who("escorted", "agent") == Names{"Bung Karang"});
  CHECK(told->who("demanded", "speaker") == Names{"Jawlan Brigade"});
  CHECK(told->who("detained", "victim") == Names{"Gleb Sorokin"});
}

TEST_CASE("an extradition has its goal and its person, whatever they hang on", "[extract]") {
  const auto told =
      told_in("The Supreme Court of Slovakia barred the extradition to Azerbaijan of the banker Elkhan Rza.");
  if (!told) return;
  CHECK(told->who("extradition", "destination") == Names{"Azerbaijan"});
  CHECK(told->who("extradition", "victim") == Names{"Elkhan Rza"});
}

TEST_CASE("who is flown does not fly", "[extract]") {
  const auto told = told_in("The engineer Ana Paz will be flown from Agadez to Brussels on Wednesday.");
  if (!told) return;
  CHECK(told->type("flown") == "transport");
  CHECK(told->who("flown", "patient") == Names{"Ana Paz"});
}

TEST_CASE("a request is of whoever asks", "[extract]") {
  const auto told = told_in("The session was put off at the request of Mozambique.");
  if (!told) return;
  CHECK(told->who("request", "speaker") == Names{"Mozambique"});
}

TEST_CASE("what is set against something is not, and what will be received is not yet", "[extract][status]") {
  const auto told = told_in(
      "It was a conversation, not a negotiation.\n"
      "Chad is to receive 340 tonnes of food aid next week.\n"
      "Kenya stands ready to consider more measures, including the suspension of visa-free travel.\n"
      "Norway needs the sanctions on Chad lifted by June.");
  if (!told) return;
  CHECK(told->status("suspension") == "proposed");
  CHECK(told->status("lifted") == "hypothetical");
  CHECK(told->status("negotiation") == "negated");
  CHECK(told->status("food aid") == "planned");
}

TEST_CASE("whoever sanctions the accused accuses them", "[extract][attribution]") {
  const auto told = told_in("The United States on Thursday sanctioned two firms accused of shelling Goma.");
  if (!told) return;
  CHECK(told->sources("shelling") == Names{"United States"});
}

TEST_CASE("a meeting that is called for a day lies ahead, 'the following autumn' behind what was told",
          "[extract][times]") {
  const auto told = told_in(
      "The bloc has convened a meeting of ministers in Libreville for the 12th.\n"
      "In December 2023 Finland seized a tanker; a court threw out the case the following autumn.",
      "2026-05-02");
  if (!told) return;
  CHECK(told->time("meeting") == "2026-05-12");
  CHECK(told->status("meeting") == "planned");
  CHECK(told->time("threw out") == "2024-FA");
}

TEST_CASE("honorifics in capitals are not read as pronouns", "[extract]") {
  const auto told = told_in(
      "HE Minister of State for Foreign Affairs Dr. Khalifa bin Saad Al Mesnad received today HE Ambassador "
      "of "
      "the Republic of Uzbekistan Rustam Yuldashev.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->who("received", "participant") == Names{"Khalifa bin Saad Al Mesnad", "Rustam Yuldashev"});
  CHECK(told->time("received") == "2024-05-02");
}

TEST_CASE("counterparts in capitals are those of their states", "[extract]") {
  const auto told = told_in(
      "Bahrain and Iran were silent. The minister of Oman, Harith Ali, telephoned his counterparts in Manama "
      "and Tehran on Monday.");
  if (!told) return;
  CHECK(told->who("telephoned", "participant") == Names{"Bahrain", "Harith Ali", "Iran"});
}

TEST_CASE("whoever calls on a secretary meets her", "[extract]") {
  const auto told = told_in(
      "High Commissioner Vikram Desh called on the Foreign Secretary, Mrs. Sharmini Cana, yesterday.");
  if (!told) return;
  CHECK(told->type("called on") == "meeting");
  CHECK(told->who("called on", "participant") == Names{"Sharmini Cana", "Vikram Desh"});
}

TEST_CASE("a report that is denied is of whoever published it", "[extract][attribution]") {
  const auto told = told_in(
      "The ministry denied the report published by the portal Hora Austral, according to which Kenya was to "
      "recognise Kosovo.\n"
      "The claim, made by the website HullWatch and not by Bahrain, was rejected by Iran.");
  if (!told) return;
  CHECK(told->sources("recognise") == Names{"Hora Austral"});
  CHECK(told->status("recognise") == "negated");
  CHECK(told->who("claim", "speaker") == Names{"HullWatch"});
}

TEST_CASE("a release of two others is not the one that is demanded", "[extract]") {
  const auto told = told_in(
      "Iran warned that unless the ship was released, it would look again. Oman, which in 2021 brokered the "
      "release of two Bahraini trawlers, offered to mediate.");
  if (!told) return;
  CHECK(told->status("released") == "hypothetical");
  CHECK(told->count("release") == 2);
}

TEST_CASE("phrases without a beginning are read without harm", "[extract]") {
  for (const char* text :
       {"Was arrested.", "By and by Chad.", ", said.", "Of Mali and of.", "And by Chad, was signed by Mali.",
        "Firms, better known as", "Trader, a Singapore-", "whose, was", "One, Lima", "From, fled."}) {
    const auto told = told_in(text);
    if (!told) return;
    CHECK(told->count("meeting") == 0);
  }
}
