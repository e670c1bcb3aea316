#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;
using Offices = std::vector<std::string>;

namespace {

bool is_related(const graph::Facts& facts, std::string_view type, std::string_view from,
                std::string_view to) {
  const auto all = relations_of(facts);
  const std::string wanted = std::string(type) + ": " + std::string(entity(facts, from).key) + " -> " +
                             std::string(entity(facts, to).key);
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

}  // namespace

TEST_CASE("what follows 'the opposition' is a party, which acts and is led", "[extract]") {
  const auto facts = read_facts(
      "The opposition Civic Platform rejected the vote. Its leader is unknown.\n"
      "Artur Melkon, leader of the opposition bloc Mayreni, was absent.");
  if (!facts) return;
  CHECK(entity(*facts, "Civic Platform").subtype == "party");
  CHECK(offices_of(*facts, "Artur Melkon") == Offices{"leader @ mayreni"});
}

TEST_CASE("a party in brackets, a seat, a verb and a rank tell to what a person belongs", "[extract]") {
  const auto facts = read_facts(
      "Karin Oels (Social Democratic Party) disagreed.\n"
      "Hezbollah MP Hassan Fadl had not been asked.\n"
      "Houda Ben Amor, who teaches law at the University of Carthage, called it weak.\n"
      "A corporal of the National Border Service, Jo Bonilla, lost his life.");
  if (!facts) return;
  CHECK(is_related(*facts, "affiliated_with", "Karin Oels", "Social Democratic Party"));
  CHECK(is_related(*facts, "affiliated_with", "Hassan Fadl", "Hezbollah"));
  CHECK(is_related(*facts, "affiliated_with", "Houda Ben Amor", "University of Carthage"));
  CHECK(is_related(*facts, "affiliated_with", "Jo Bonilla", "National Border Service"));
}

TEST_CASE("citizens are told by a noun or an adjective before the name, one by one", "[extract]") {
  const auto facts = read_facts(
      "It had arrested two Turkish citizens, Kemal Oztan and Sedat Guler.\n"
      "Police detained a Swede, Ali Hikmat, and the Australian national Peter Drysdale.\n"
      "Gor Stepanyan, a citizen of Armenia, was freed.\n"
      "The force's Irish spokesman, Ciaran Devane, said so.");
  if (!facts) return;
  CHECK(is_related(*facts, "citizen_of", "Kemal Oztan", "Türkiye"));
  CHECK(is_related(*facts, "citizen_of", "Sedat Guler", "Türkiye"));
  CHECK(is_related(*facts, "citizen_of", "Ali Hikmat", "Sweden"));
  CHECK(is_related(*facts, "citizen_of", "Peter Drysdale", "Australia"));
  CHECK(is_related(*facts, "citizen_of", "Gor Stepanyan", "Armenia"));
  CHECK(is_related(*facts, "citizen_of", "Ciaran Devane", "Ireland"));
}

TEST_CASE("a firm of a town lies there, and its name ends before", "[extract]") {
  const auto facts = read_facts("Lung Shun Fisheries of Kaohsiung denied it.");
  if (!facts) return;
  CHECK(is_related(*facts, "located_in", "Lung Shun Fisheries", "Kaohsiung"));
}

TEST_CASE("a part of a state behind a comma, and a region behind 'in', hold the town", "[extract]") {
  const auto facts = read_facts(
      "Peacekeepers were shelled in Naqoura, southern Lebanon.\n"
      "Two died in Kirants, in north-eastern Armenia.\n"
      "He was sent as ambassador to Rome, the Italian capital.");
  if (!facts) return;
  CHECK(is_related(*facts, "located_in", "Naqoura", "Lebanon"));
  CHECK(is_related(*facts, "located_in", "Kirants", "Armenia"));
  CHECK(is_related(*facts, "capital_of", "Rome", "Italy"));
}

TEST_CASE("'the three countries' are those of the list that acts, not where observers come from",
          "[extract]") {
  const auto facts = read_facts(
      "El Salvador, Honduras and Nicaragua set up a commission. It has observers from Canada, Chile and "
      "Uruguay. The three countries signed a protocol in February.");
  if (!facts) return;
  const auto all = relations_of(*facts);
  const auto signs = [&](std::string_view state) {
    return std::any_of(all.begin(), all.end(), [&](const std::string& one) {
      return one.starts_with("signed_by") && one.ends_with(state);
    });
  };
  CHECK(signs("SLV"));
  CHECK(signs("NIC"));
  CHECK_FALSE(signs("CHL"));
}

TEST_CASE("a union that the text once calls ruling is a party", "[extract][relations]") {
  const auto facts = read_facts(
      "The ruling Union of Democrats backed the bill.\nStoyan Kerezov of the Union of Democrats spoke.");
  if (!facts) return;
  CHECK(is_related(*facts, "affiliated_with", "Stoyan Kerezov", "Union of Democrats"));
  CHECK(entity(*facts, "Union of Democrats").subtype == "party");
}
