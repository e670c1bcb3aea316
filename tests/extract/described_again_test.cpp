// Who comes up again by a wider word, an age, a capital or as somebody's host.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a wider word takes up who was called by a narrower one", "[extract]") {
  const auto told = told_in(
      "Colonel Aleksandr Gusev arrived on Monday. The officer was killed on Friday.\n"
      "Ambassador Arkady Melnikov left Warsaw. The diplomat accused Poland of spying.");
  if (!told) return;
  CHECK(told->who("killed", "victim") == Names{"Aleksandr Gusev"});
  CHECK(told->who("accused", "speaker") == Names{"Arkady Melnikov"});
}

TEST_CASE("a wider word is open where another one has come up", "[extract]") {
  const auto told = told_in(
      "Colonel Aleksandr Gusev arrived on Monday. A police officer met him. The officer was killed on "
      "Friday.");
  if (!told) return;
  CHECK(told->who("killed", "victim").empty());
}

TEST_CASE("an age takes up who acted before", "[extract]") {
  const auto told = told_in(
      "Ilya Petrov was arrested on Monday. The 52-year-old accused Poland of spying.\n"
      "Ann Lee, 61, and Bo Lind, 44, visited Oslo. The 44-year-old praised Norway.");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == Names{"Ilya Petrov"});
  CHECK(told->who("praised", "speaker") == Names{"Bo Lind"});
}

TEST_CASE("a host is the other one of two who met", "[extract]") {
  const auto told = told_in(
      "Togo's President Faure Paz met Ghana's President John Mahama in Accra. His host accused Niger of "
      "lying.");
  if (!told) return;
  CHECK(told->who("accused", "speaker") == Names{"John Mahama"});
}

TEST_CASE("a pair is the group that acted last", "[extract]") {
  const auto told = told_in(
      "Foreign Minister Ana Cruz of Peru and her Chilean counterpart Pablo Rojas met in Lima. The two "
      "ministers signed a pact. The pair condemned the raid.");
  if (!told) return;
  CHECK(told->who("condemned", "speaker") == Names{"Ana Cruz", "Pablo Rojas"});
}

TEST_CASE("the two are those of the clause before", "[extract]") {
  const auto told = told_in(
      "Foreign Minister Ana Arosemena met Camilo Restrepo of Colombia on Sunday. On Monday she was received "
      "by "
      "President Rodrigo Chaves; on the following day she held a working meeting with her host, Foreign "
      "Minister Pablo Rojas, after which the two signed a memorandum.");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Ana Arosemena", "Pablo Rojas"});
}

TEST_CASE("an office whose holder is told behind it is of nobody named before", "[extract]") {
  const auto told = told_in(
      "Ambassador Kyaw Zin Htet left Dhaka. Tunisia refused to receive the ambassador named by the "
      "government "
      "in Tripoli.");
  if (!told) return;
  CHECK(told->who("refused", "recipient").empty());
  CHECK(told->who("receive", "participant") == Names{"Tunisia"});
}

TEST_CASE("a capital told by its state is the city", "[extract]") {
  const auto told = told_in(
      "Rustam Yuldoshev arrived in the Tajik capital on Monday.\n"
      "Gunmen killed four soldiers in Mali's capital.");
  if (!told) return;
  CHECK(told->places("arrived") == Names{"Dushanbe"});
  CHECK(told->who("arrived", "destination") == Names{"Dushanbe"});
  CHECK(told->places("killed") == Names{"Bamako"});
}

TEST_CASE("another capital of a state is not its own one", "[extract]") {
  const auto told = told_in("Rustam Yuldoshev arrived in the Tajik cotton capital on Monday.");
  if (!told) return;
  CHECK(told->who("arrived", "destination") != Names{"Dushanbe"});
}

TEST_CASE("states and lenders come up by what they are", "[extract]") {
  const auto told = told_in(
      "Fiji signed the treaty. The archipelago recalled its envoy in May.\n"
      "The International Monetary Fund suspended aid to Malawi. The Washington-based lender accused the "
      "government of lying.");
  if (!told) return;
  CHECK(told->who("recalled", "agent") == Names{"Fiji"});
  CHECK(told->who("accused", "speaker") == Names{"International Monetary Fund"});
}

TEST_CASE("the Romanian official is the only one of that state told of before", "[extract][coreference]") {
  const auto told = told_in(
      "Foreign Minister Sorana Ghica of Romania met Minister Davit Khoshtaria of Georgia in Tbilisi on "
      "Monday. "
      "The Romanian official thanked Georgia for its help.\nThe envoy Kamran Rastegar of Iran met the "
      "Iranian "
      "minister Ali Rezai on Monday. The Iranian official rejected the plan.",
      "2024-05-15");
  if (!told) return;
  CHECK(told->who("thanked", "speaker") == std::vector<std::string>{"Sorana Ghica"});
  CHECK(told->who("rejected", "speaker") == std::vector<std::string>{"Iran"});
}
