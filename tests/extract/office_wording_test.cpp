#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

TEST_CASE("what a party or service is called is no part of the office", "[extract]") {
  const auto facts = read_facts(
      "Kittipong Suwan, leader of the opposition New Dawn party, called for elections.\n"
      "Ronen Gal, the head of Israel's Shin Bet security service, was fired.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kittipong Suwan") == Offices{"leader @ new-dawn"});
  CHECK(offices_of(*facts, "Ronen Gal") == Offices{"head @ SHINBET"});
}

TEST_CASE("a month before a minister is no part of the office", "[extract]") {
  const auto facts = read_facts(
      "The Ministry of Foreign Affairs of the Republic of Uzbekistan informs that on 12 May Minister "
      "Bakhtiyor Alimov "
      "received Charge d'Affaires a.i. of the State of Kuwait Ahmed Al-Jiran.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bakhtiyor Alimov") == Offices{"Minister @ UZB"});
  CHECK(offices_of(*facts, "Ahmed Al-Jiran") == Offices{"Charge d'Affaires a.i. @ KWT"});
}

TEST_CASE("a chief of defence forces is of the state", "[extract]") {
  const auto facts =
      read_facts("He met the Chief of Defence Forces of Thailand, General Supachai Chan, on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Supachai Chan") == Offices{"Chief of Defence Forces @ THA"});
}

TEST_CASE("who is named behind a former office has the office behind 'as', too", "[extract]") {
  const auto facts = read_facts(
      "The African Union has named Kagiso Molefe, a former vice-president of Botswana, as special envoy for "
      "Madagascar.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Kagiso Molefe") ==
        Offices{"former vice-president @ BWA", "special envoy for Madagascar @ AU"});
}

TEST_CASE("who swears in somebody does not get the office", "[extract]") {
  const auto facts = read_facts(
      "Sri Lankan President Anura Silva swore in Harini Perera as prime minister and Vijitha Herath as "
      "foreign "
      "minister.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Anura Silva") == Offices{"President @ LKA"});
  CHECK(offices_of(*facts, "Harini Perera") == Offices{"prime minister @ LKA"});
  CHECK(offices_of(*facts, "Vijitha Herath") == Offices{"foreign minister @ LKA"});
}

TEST_CASE("a body that ousts a president has no such office", "[extract]") {
  const auto facts = read_facts("Peru's Congress ousted President Dina Quispe on Friday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Dina Quispe") == Offices{"President @ PER"});
}

TEST_CASE("who takes over in the next sentence leaves the office to the one before", "[extract]") {
  const auto facts = read_facts(
      "Ghana named career diplomat Kwesi Quartey high commissioner to South Africa. Quartey takes over from "
      "George "
      "Ayisi, who retired in March.");
  if (!facts) return;
  CHECK(offices_of(*facts, "George Ayisi") == Offices{"high commissioner to South Africa @ GHA"});
}

TEST_CASE("a premier and foreign minister meets a foreign minister", "[extract]") {
  const auto facts = read_facts(
      "Mohammed Al Thani, Qatar's prime minister and foreign minister, called his Iranian counterpart Abbas "
      "Karimi.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Abbas Karimi") == Offices{"foreign minister @ IRN"});
}

TEST_CASE("whose state alone is told shares no office of a body of states", "[extract]") {
  const auto facts = read_facts(
      "The OSCE's secretary general, Feridun Sinir, and Finland's Elina Valta arrived in Yerevan.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Elina Valta").empty());
}

TEST_CASE("a foreign secretary stands beside a foreign minister in South Asia", "[extract]") {
  const auto facts = read_facts(
      "Indian External Affairs Minister Arjun Rao met advisers. Foreign Secretary "
      "Vikram "
      "Misra briefed reporters.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Vikram Misra") == Offices{"Foreign Secretary @ IND"});
}

TEST_CASE("each of two listed visitors has the office behind the own name", "[extract]") {
  const auto facts = read_facts(
      "On the invitation of H.E. Mr. Min Thu, Minister for Foreign Affairs of Myanmar, H.E. Mr. Sopheap "
      "Chan, Minister "
      "of Foreign Affairs of Cambodia, paid a visit on 3 June.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Min Thu") == Offices{"Minister for Foreign Affairs @ MMR"});
  CHECK(offices_of(*facts, "Sopheap Chan") == Offices{"Minister of Foreign Affairs @ KHM"});
}

TEST_CASE("a de facto president is of the territory", "[extract]") {
  const auto facts = read_facts("Abkhazia's de facto president, Badra Gunba, was congratulated on Monday.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Badra Gunba") == Offices{"de facto president @ abkhazia"});
}

TEST_CASE("a chief whom the tagger takes for a verb has the office", "[extract]") {
  const auto facts = read_facts("UNRWA's Ana Ruiz and WHO chief Tedros Kebede appealed for fuel.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Tedros Kebede") == Offices{"chief @ WHO"});
}

TEST_CASE("an MP of a party has no office of the party", "[extract]") {
  const auto facts = read_facts("Ana Novak, an MP of the opposition Social Democrats, left the chamber.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Ana Novak").empty());
}

TEST_CASE("an MP sits for the constituency before the title", "[extract]") {
  const auto facts = read_facts("Parliament met in Port Moresby. Madang MP Bryan Keller agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Bryan Keller") == Offices{"MP @ madang"});
}
