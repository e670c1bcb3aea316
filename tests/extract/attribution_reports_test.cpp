// What hangs on a report, a statement, or whoever is cited.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what is reported, citing somebody, is told by both", "[extract][attribution]") {
  const auto told = told_in(
      "Reuters reported last week, citing minister Ana Paz, that Kenya had expelled two envoys.\n"
      "Reuters reported, citing two sources, that Mali had recalled its ambassador.");
  if (!told) return;
  CHECK(told->sources("expelled") == Names{"Ana Paz", "Reuters"});
  CHECK(told->sources("recalled") == Names{"Reuters"});
}

TEST_CASE("a statement behind its verb speaks for whoever signed it", "[extract][attribution]") {
  const auto told = told_in(
      "Rwandan soldiers crossed into Burundi, claims a statement signed by army spokesman Evariste "
      "Niyonkuru.");
  if (!told) return;
  CHECK(told->sources("crossed") == Names{"Evariste Niyonkuru"});
}

TEST_CASE("a clause behind the listener, the speaker or the press is what is told",
          "[extract][attribution]") {
  const auto told = told_in(
      "Minister Ana Paz assured her counterpart that no envoys would be expelled.\n"
      "The Swedish envoy, Jan Berg, was told by a deputy director, Pang Ruolin, that Sweden must apologise.\n"
      "Minister Eve Diop denied rumours in a section of the press that Ghana would recall its ambassador.\n"
      "Minister Ada Sow denied in a statement that a ransom had been paid.\n"
      "Spokesman Omar Jama rejected as absurd an accusation by the envoy Ali Sow that Kenya had attacked "
      "Chad.");
  if (!told) return;
  CHECK(told->sources("expelled") == Names{"Ana Paz"});
  CHECK(told->sources("apologise") == Names{"Pang Ruolin"});
  CHECK(told->sources("recall") == Names{"Eve Diop"});
  CHECK(told->sources("ransom") == Names{"Ada Sow"});
  CHECK(told->sources("attacked") == Names{"Ali Sow"});
}

TEST_CASE("a case or a condition stands in what is told", "[extract][attribution]") {
  const auto told = told_in(
      "Malawi reiterated that, should the mediation fail, the matter ought to be referred to the "
      "International Court of Justice.\n"
      "Envoy Ana Paz said that Kenya would free two men, provided that Uganda reopened the border.");
  if (!told) return;
  CHECK(told->sources("referred") == Names{"Malawi"});
  CHECK(told->sources("reopened") == Names{"Ana Paz"});
}

TEST_CASE("what somebody calls on others to do is theirs", "[extract][attribution]") {
  const auto told = told_in("Envoy Carl Whitford called on both sides to release the two men.");
  if (!told) return;
  CHECK(told->sources("release") == Names{"Carl Whitford"});
}

TEST_CASE("rounds of talks since a month are no object of saying", "[extract][attribution]") {
  const auto told = told_in(
      "Ana Paz, the minister, said three rounds of talks in Lome since May had also produced a protocol.");
  if (!told) return;
  CHECK(told->sources("rounds") == Names{"Ana Paz"});
}

TEST_CASE("as a minister noted, and according to which, are told by the minister and the paper",
          "[extract][attribution]") {
  const auto told = told_in(
      "As minister Azamat Bekov noted today, Kenya and Uganda agreed to a ceasefire.\n"
      "Oslo denied a report of the daily Mekong Tribune, according to which Vietnam had attacked Laos.");
  if (!told) return;
  CHECK(told->sources("agreed") == Names{"Azamat Bekov"});
  CHECK(told->sources("attacked") == Names{"Mekong Tribune"});
}

TEST_CASE("a claim that a general staff denied is no denial of whoever claims it", "[extract][attribution]") {
  const auto told = told_in(
      "Russia's defence ministry said on Monday its forces had captured the village of Kalynove, a claim "
      "Ukraine's general staff denied.");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == Names{"General Staff (Ukraine)"});
  CHECK(told->sources("captured") == Names{"Ministry of Defence (Russia)"});
}

TEST_CASE("a lawyer named between commas is who says so", "[extract][attribution]") {
  const auto told =
      told_in("According to his Russian lawyer, Nadezhda Zubkova, guards beat him twice in the first month.");
  if (!told) return;
  CHECK(told->sources("beat") == Names{"Nadezhda Zubkova"});
}

TEST_CASE("whom a text names only later speaks before that by the office", "[extract][attribution]") {
  const auto told = told_in(
      "Kenya and Uganda agreed on Thursday to a ceasefire, the chief mediator said, as fighting went on.\n"
      "The chief mediator, Barnabas Rotich, told reporters that he was hopeful.",
      "2024-05-16");
  if (!told) return;
  CHECK(told->sources("agreed") == Names{"Barnabas Rotich"});
}

TEST_CASE("talks proposed behind a name are proposed by whoever telephoned", "[extract][attribution]") {
  const auto told = told_in("Fahad Marri telephoned Samina Durrani and proposed talks in Doha.");
  if (!told) return;
  CHECK(told->sources("talks") == Names{"Fahad Marri"});
}
