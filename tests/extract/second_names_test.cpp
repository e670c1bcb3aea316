// Second names of persons, bodies called by an inner part of their name, governments written as names.
#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("an alias, a nom de guerre and a real name are names of one person", "[extract][people]") {
  for (const char* first :
       {"Evaristo Quishpe, alias Comandante Nube,", "Evaristo Quishpe, also known as Comandante Nube,",
        "Evaristo Quishpe, better known by his nom de guerre \"Comandante Nube\",",
        "Evaristo Quishpe, who goes by the name of Comandante Nube,",
        "Evaristo Quishpe, whose real name is Comandante Nube,"}) {
    CAPTURE(first);
    const auto told = told_in(std::string(first) +
                              " led the Front until 2020. Comandante Nube was killed on Monday near Goma.");
    if (!told) return;
    CHECK(told->who("killed", "victim") == Names{"Evaristo Quishpe"});
  }
}

TEST_CASE("a nickname in quotation marks is part of the name, or another one", "[extract][people]") {
  const auto told = told_in(
      "The commander Evaristo \"Nube\" Quishpe led the Front until 2020. Quishpe was killed on Monday.\n"
      "Ana Paz (\"Sombra\") led the other front. Sombra was arrested in May.");
  if (!told) return;
  CHECK(told->who("killed", "victim") == Names{"Evaristo \"Nube\" Quishpe"});
  CHECK(told->who("arrested", "victim") == Names{"Ana Paz"});
}

TEST_CASE("a person known to somebody else is no second name", "[extract][people]") {
  const auto told = told_in("Ana Paz, who knew Bo Lind, was arrested. Bo Lind was killed on Monday.");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == Names{"Ana Paz"});
  CHECK(told->who("killed", "victim") == Names{"Bo Lind"});
}

TEST_CASE("whoever is freed behind an alias is the person", "[extract][people]") {
  const auto told =
      told_in("Evaristo Quishpe, alias \"Comandante Nube\", was freed from Latacunga prison in April.");
  if (!told) return;
  CHECK(told->who("freed", "victim") == Names{"Evaristo Quishpe"});
}

TEST_CASE("a body is called by the inner part of its name, and by its noun", "[extract][names]") {
  const auto told = told_in(
      "The International Contact Group on Eastern Sudan met in Djibouti on Tuesday.\nThe Contact Group "
      "condemned the raid.\nSeven raids were laid to the Eastern Front for Justice. The Group rejected the "
      "report of Radio Gash.");
  if (!told) return;
  const Names group{"International Contact Group on Eastern Sudan"};
  CHECK(told->who("met", "participant") == group);
  CHECK(told->who("condemned", "speaker") == group);
  CHECK(told->who("rejected", "speaker") == group);
}

TEST_CASE("a party is not called by whose it is, nor a place by who acts there", "[extract][names]") {
  const auto told = told_in(
      "The Kamanoa Party of Tekeeua Baraniko took 27 seats, Mr Baraniko said.\nIn February, on the stump in "
      "Bonriki, Baraniko threatened to shut the Chinese embassy.");
  if (!told) return;
  CHECK(told->who("threatened", "speaker") == Names{"Tekeeua Baraniko"});
}

TEST_CASE("the Kenyan Government is Kenya", "[extract][names]") {
  const auto told = told_in("The Kenyan Government invited the envoys of Chad.");
  if (!told) return;
  CHECK(told->who("invited", "agent") == Names{"Kenya"});
}

TEST_CASE("a paper may have the name of a town", "[extract][names]") {
  const auto told = told_in("General Thura Aung told the army newspaper Myawaddy that it was over.");
  if (!told) return;
  CHECK(told->who("told", "recipient") == Names{"Myawaddy"});
}

TEST_CASE("whoever is named after what he is, is meant", "[extract][people]") {
  const auto told = told_in(
      "Her captain, a Greek named Adonis Lemos, is being questioned.\nA Swede named Bo Lind was wounded on "
      "Monday.");
  if (!told) return;
  CHECK(told->who("questioned", "target") == Names{"Adonis Lemos"});
  CHECK(told->who("wounded", "victim") == Names{"Bo Lind"});
}

TEST_CASE("the Minister of the Interior of a state is its minister, an ambassador has a seat elsewhere",
          "[extract][offices]") {
  const auto facts = read_facts(
      "He was received by the Minister of the Interior of Latvia, Raimonds Ozolsieks.\nHe met the Ambassador "
      "of Kyrgyzstan to Latvia with residence in Berlin, Kubat Mambetaliev.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Raimonds Ozolsieks") == Names{"Minister of the Interior @ LVA"});
  CHECK(offices_of(*facts, "Kubat Mambetaliev").size() == 1);
}

TEST_CASE("those who sign a paper for states represent them", "[extract][offices]") {
  const auto facts = read_facts(
      "The protocol was signed by Krasimir Dolapchiev for Bulgaria and Blerim Ademi for North Macedonia.");
  if (!facts) return;
  const auto relations = relations_of(*facts);
  for (const char* one : {"represents: krasimir-dolapchiev -> BGR", "represents: blerim-ademi -> MKD",
                          "signed_by: test-protocol-b4 -> blerim-ademi"}) {
    CAPTURE(one, relations);
    CHECK(std::ranges::any_of(relations,
                              [&](const std::string& relation) { return relation.starts_with(one); }));
  }
}

TEST_CASE("a minister of two things is a state's minister", "[extract][offices]") {
  const auto facts = read_facts(
      "The talks with Paraguay's industry and trade minister, Celso Ortellado, ended.\nKenya's foreign and "
      "defence minister, Ann Lee, agreed.");
  if (!facts) return;
  CHECK(offices_of(*facts, "Celso Ortellado") == Names{"industry and trade minister @ PRY"});
  CHECK(offices_of(*facts, "Ann Lee") == Names{"foreign and defence minister @ KEN"});
}

TEST_CASE("another bearer of a surname is not the one named before", "[extract][people]") {
  const auto told = told_in(
      "Colonel Brahim Ould Dahmane announced the coup. Police arrested Fatimetou Mint Dahmane, a half-sister "
      "of the colonel.");
  if (!told) return;
  CHECK(told->who("arrested", "victim") == Names{"Fatimetou Mint Dahmane"});
}

TEST_CASE("kin behind a name tell that it is a woman's", "[extract][people]") {
  const auto told = told_in(
      "Letebrhan Yohannes, Eritrea's minister, denied the report.\nKadiga Waberi, the sergeant's wife, "
      "waited "
      "at the airport. \"Nobody has told me,\" she said.");
  if (!told) return;
  CHECK(told->who("said", "speaker") == Names{"Kadiga Waberi"});
}

TEST_CASE("forces of a state are called by its adjective, too", "[extract][names]") {
  const auto facts = read_facts("India's navy regretted the clash.");
  if (!facts) return;
  REQUIRE(has_entity(*facts, "Indian Navy"));
  CHECK(entity(*facts, "Indian Navy").name == "Navy (India)");
}
