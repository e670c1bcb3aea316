#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("according to a ministry at the end of a sentence holds for all its clauses",
          "[extract][attribution]") {
  const auto told = told_in(
      "Kenya attacked Somalia on Monday, and Uganda will deploy troops, according to the Border Guard of "
      "Ethiopia.\nThe two sides agreed to a ceasefire, according to a NATO statement.",
      "2024-05-02");
  if (!told) return;
  CHECK(told->sources("attacked") == told->sources("deploy"));
  CHECK_FALSE(told->sources("deploy").empty());
  CHECK(told->sources("agreed") == Names{"North Atlantic Treaty Organization"});
  CHECK(told->sources("statement").empty());
}

TEST_CASE("a draft is told by whoever has seen it", "[extract][attribution]") {
  const auto told = told_in("According to a draft agenda seen by Reuters, they would discuss a ceasefire.");
  if (!told) return;
  CHECK(told->sources("discuss") == Names{"Reuters"});
}

TEST_CASE("what somebody hopes, fears or wants is theirs", "[extract][attribution]") {
  const auto told = told_in(
      "Kenya hopes to host the summit. Uganda fears that Ethiopia could attack Somalia. Norway demands an "
      "inquiry.");
  if (!told) return;
  CHECK(told->sources("attack") == Names{"Uganda"});
  CHECK(told->sources("inquiry") == Names{"Norway"});
}

TEST_CASE("a verb of speech put into a clause is not told by that clause", "[extract][attribution]") {
  const auto told = told_in(
      "Bhutan, minister Sushma Rao said, had neither sought nor been offered troops.\n"
      "\"Moscow promised to move one of the three,\" the official said.");
  if (!told) return;
  CHECK(told->sources("said").empty());
  CHECK(told->sources("sought") == Names{"Sushma Rao"});
  CHECK(told->sources("promised").empty());
}

TEST_CASE("what a report is put in with tells how the rest is known", "[extract][attribution]") {
  const auto told = told_in(
      "Alert levels have been raised, minister Reiko Tachibana added, and the army has deployed troops.\n"
      "Licences would be cancelled, minister Ana Kromo warned, unless Kenya withdrew its troops.");
  if (!told) return;
  CHECK(told->sources("deployed") == Names{"Reiko Tachibana"});
  CHECK(told->sources("withdrew") == Names{"Ana Kromo"});
}

TEST_CASE("a posted message, a briefing and a letter are no subject of what is told in them",
          "[extract][attribution]") {
  const auto told = told_in(
      "Rebel commander Omar Jama claimed in a message posted on Wednesday that three men had been freed and "
      "said that Kenya would withdraw its troops.\n"
      "Minister Grace Banda told the briefing that she had met President Hery Rako.");
  if (!told) return;
  CHECK(told->sources("freed") == Names{"Omar Jama"});
  CHECK(told->sources("withdraw") == Names{"Omar Jama"});
  CHECK(told->sources("met") == Names{"Grace Banda"});
}

TEST_CASE("what goes on behind a statement in a medium is told by it too", "[extract][attribution]") {
  const auto told = told_in(
      "In a statement carried by Reuters, minister Omar Jama warned that Kenya would attack Somalia. He "
      "rejected an offer by Uganda.");
  if (!told) return;
  CHECK(told->sources("warned") == Names{"Reuters"});
  CHECK(told->sources("rejected") == Names{"Reuters"});
}

TEST_CASE("an agency named in capitals behind 'agency' is its name, no verb", "[extract][attribution]") {
  const auto told = told_in(
      "Four Syrian soldiers were killed, according to the state agency SANA.\nSyria's state news agency "
      "SANA, citing "
      "an unnamed source, said on Thursday that Israeli jets had bombed a depot near Hama.");
  if (!told) return;
  CHECK(told->sources("killed") == Names{"Syrian Arab News Agency"});
  CHECK(told->sources("bombed") == Names{"Syrian Arab News Agency"});
}

TEST_CASE("a quotation behind a name, an office and a colon is that person's", "[extract][attribution]") {
  const auto told = told_in("Ines Ortiz, the Spanish defence minister: \"Morocco has closed the border.\"");
  if (!told) return;
  CHECK(told->sources("closed") == Names{"Ines Ortiz"});
}

TEST_CASE("what is joined to a report in the same tense is part of it", "[extract][attribution]") {
  const auto told = told_in(
      "Peru's minister, Ana Salas, rejected the charge. Chad had recalled its envoy, she said in Lima, and "
      "no decision "
      "had been taken.");
  if (!told) return;
  CHECK(told->sources("recalled") == Names{"Ana Salas"});
  CHECK(told->sources("decision") == Names{"Ana Salas"});
}

TEST_CASE("what a paper tells in the pluperfect between two reports is not said by the speaker before",
          "[extract][attribution]") {
  const auto told = told_in(
      "Peru's minister, Ana Salas, denied the charge. The envoy of Chad, Idriss Deby, had met Mali's "
      "president in May. "
      "A spokesman said so.");
  if (!told) return;
  CHECK(told->sources("met").empty());
}
