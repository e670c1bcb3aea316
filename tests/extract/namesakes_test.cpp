#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery;
using namespace chancery::tests;
using graph::EntityKind;

TEST_CASE("honorifics and ranks tell who of several is meant by a surname", "[extract]") {
  const auto facts = read_facts(
      "The delegation includes Mrs. Aminata Diouf Sarr, the trade minister, General Lamine Sarr, Mr. Ousmane "
      "Ba and Ms. Khady Ba.\nGeneral Sarr will meet the chief of staff, while Mrs. Sarr opens the consulate. "
      "Mr. Ba and Ms. Ba will stay until Friday.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Sarr") == std::vector<std::string>{"lamine-sarr", "aminata-diouf-sarr"});
  CHECK(meant_by(*facts, "Ba") == std::vector<std::string>{"ousmane-ba", "khady-ba"});
}

TEST_CASE("a daughter is not the man who is called Mr.", "[extract]") {
  const auto facts = read_facts(
      "Yoon Hae-jin died on Friday at his home in Incheon. His daughter, the novelist Yoon Ji-woo, confirmed "
      "the death. Mr. Yoon fled south with his mother during the war.\nJi-woo Yoon said her father had asked "
      "for a plain grave.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Yoon") == std::vector<std::string>{"yoon-hae-jin"});
  CHECK(meant_by(*facts, "Ji-woo Yoon") == std::vector<std::string>{"yoon-ji-woo"});
}

TEST_CASE("a surname used before a namesake came up does not decide for its bearer", "[extract]") {
  const auto facts = read_facts(
      "There he faced Kim Yong-chol, a party secretary. Kim died in 2005.\nOne of his students was Kim "
      "Yong-hwan, now the unification minister. Kim praised him.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Kim") == std::vector<std::string>{"kim-yong-chol", "kim-yong-hwan"});
}

TEST_CASE("names whose middle the model does not see are whole", "[extract]") {
  const auto facts = read_facts(
      "South Korea sent Foreign Minister Han Seok-won and its director general for Asia, Han Mi-kyung. Han "
      "Mi-kyung, the director general, spoke first.\nThe delegation includes: Mr. Cheikh Tidiane Mbaye, "
      "Minister of "
      "the "
      "Armed Forces.\nNadia el-Tayeb, the Emirati-born head of the Red Sea Security Institute, spoke of "
      "ports.");
  if (!facts) return;
  for (const char* name : {"Han Seok-won", "Han Mi-kyung", "Cheikh Tidiane Mbaye", "Nadia el-Tayeb"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::person);
  }
  CHECK(meant_by(*facts, "Han Mi-kyung").size() == 2);
}

TEST_CASE("a relative called by a given name is a person though states are called so", "[extract]") {
  const auto facts =
      read_facts("Michael Orr flew to London with his wife, Georgia. He had been held in Amman.");
  if (!facts) return;
  CHECK(entity(*facts, "Georgia").kind == EntityKind::person);
}

TEST_CASE("what stands behind an honorific within a long name is the person", "[extract]") {
  const auto facts = read_facts(
      "The minister will call on Raksha Mantri Shri Vijay Singh, said the Official Spokesperson, Shri "
      "Randhir "
      "Nair.");
  if (!facts) return;
  for (const char* name : {"Vijay Singh", "Randhir Nair"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::person);
  }
}

TEST_CASE("readers, producers and reporters of a broadcast are nobody of whom it tells", "[extract]") {
  const auto facts = read_facts(
      "This is the news from Radio Lagoon, read by Leah Kalsakau.\nThe premier, Jotham Natapei, will fly to "
      "Suva.\nThat news was produced by Harold Obed. Our reporter in Luganville was Willie Toa.\nI'm Mere "
      "Ngata.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Jotham Natapei"));
  for (const char* name : {"Leah Kalsakau", "Harold Obed", "Willie Toa", "Mere Ngata"})
    CHECK_FALSE(has_entity(*facts, name));
}

TEST_CASE("ships are called after places and persons", "[extract]") {
  const auto facts = read_facts(
      "The patrol boat found the yacht Spirit of Nelson on Sunday. The freighter Star of Luxor sank.");
  if (!facts) return;
  for (const char* name : {"Spirit of Nelson", "Star of Luxor"}) {
    REQUIRE(has_entity(*facts, name));
    CHECK(entity(*facts, name).kind == EntityKind::platform);
  }
}

TEST_CASE("one bows to a government, and is of a city", "[extract]") {
  const auto facts = read_facts(
      "The opposition accused him of bowing to Beijing. He is survived by a son, Martin Berg, of Vienna.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Beijing") == std::vector<std::string>{"CHN"});
  CHECK(entity(*facts, "Vienna").kind == EntityKind::place);
}

TEST_CASE("an army written small is named, and an embassy that is told to stand somewhere", "[extract]") {
  const auto facts = read_facts(
      "Kenya's embassy in Bamako denied it. Chad closed its embassy in Oslo. The Kenyan embassy said no "
      "more. "
      "The Israeli army said it was looking into the incident.\nGuards "
      "left an army base. She had raised an army of volunteers.");
  if (!facts) return;
  CHECK(meant_by(*facts, "embassy") == std::vector<std::string>(2, "embassy-KEN-in-bamako"));
  CHECK(meant_by(*facts, "Israeli army") == std::vector<std::string>{"army-ISR"});
}

TEST_CASE("people who are counted and held are a group, and the same one when told again", "[extract]") {
  const auto facts = read_facts(
      "Gunmen kidnapped four Colombian oil workers on Monday.\nThe four workers were freed on Friday, the "
      "ministry said. The army has seen two diplomats and 300 people.");
  if (!facts) return;
  const auto& group = entity(*facts, "four Colombian oil workers");
  CHECK(group.kind == EntityKind::group);
  CHECK(group.mentions.size() == 2);
  for (const auto& entity : facts->entities) {
    CHECK(entity.name.find("diplomats") == std::string::npos);
    CHECK(entity.name.find("people") == std::string::npos);
  }
  bool victim = false;
  for (const auto& event : facts->events) {
    for (const auto& argument : event.arguments)
      victim = victim || (argument.entity != graph::no_index && &facts->entities[argument.entity] == &group &&
                          argument.role == "victim");
  }
  CHECK(victim);
}

TEST_CASE("a pronoun in the clause tells which namesake is meant, another office which is not", "[extract]") {
  const auto facts = read_facts(
      "President Clara Montes suspended the talks. Senator Alvaro Montes, no relation, has promised to end "
      "them.\nMontes, who took office after the resignation of her predecessor, is barred from running.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Montes") == std::vector<std::string>{"clara-montes"});
}

TEST_CASE("a base that is called after somebody is a place", "[extract]") {
  const auto facts = read_facts("He spoke to reporters before boarding his plane at the Kamran Khan base.");
  if (!facts) return;
  for (const auto& entity : facts->entities) CHECK(entity.kind != EntityKind::person);
}

TEST_CASE("headings, feasts and the Government are no names", "[extract]") {
  const auto facts = read_facts(
      "MORNING FILE\nREADER: TALEI VUNISA. PRODUCER: GRAHAM POKANA\nThe Government will act before Easter, "
      "Suva said.\nThat's the news. The weather follows, with Sereana.");
  if (!facts) return;
  for (const char* name :
       {"MORNING FILE", "Government", "Easter", "GRAHAM POKANA", "TALEI VUNISA", "Sereana"})
    CHECK_FALSE(has_entity(*facts, name));
}

TEST_CASE("the foreign ministry here is that of where the report was written", "[extract]") {
  const auto facts = read_facts(
      "Seoul and Beijing agreed to talk about the structures, the foreign ministry here said. A readout from "
      "the Chinese foreign ministry made no mention of them.");
  if (!facts) return;
  CHECK(meant_by(*facts, "foreign ministry") ==
        std::vector<std::string>{"foreign-ministry-KOR", "foreign-ministry-CHN"});
}

TEST_CASE("who speaks in a transcript is no ship", "[extract]") {
  const auto facts = read_facts("MS HOLLOWAY: We can confirm that the talks were held.\nQUESTION: When?");
  if (!facts) return;
  for (const auto& entity : facts->entities) CHECK(entity.kind != EntityKind::platform);
  CHECK_FALSE(has_entity(*facts, "QUESTION"));
}

TEST_CASE("papers of which it is told what they are about are agreements, the same when told again",
          "[extract]") {
  const auto facts = read_facts(
      "Togo says the air services agreement has lapsed. Ghana denied that the air services agreement was "
      "ever "
      "in force.\nNo new treaty is in sight, and any peace deal will take years.");
  if (!facts) return;
  std::vector<std::string> papers;
  for (const auto& entity : facts->entities) {
    if (entity.kind == EntityKind::agreement) papers.push_back(entity.name);
  }
  CHECK(papers == std::vector<std::string>{"air services agreement"});
}

TEST_CASE("an Arabic article may be left out of a surname, and a son called like his father is another one",
          "[extract]") {
  const auto facts = read_facts(
      "Among them was General Faisal al-Radmani, captured in 2018. \"I will go home,\" Radmani told "
      "reporters in "
      "Marib, where his son, a lieutenant also called Faisal, embraced him.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Radmani") == std::vector<std::string>{"faisal-al-radmani"});
  for (const auto& key : meant_by(*facts, "Faisal")) CHECK(key != "faisal-al-radmani");
}

TEST_CASE("who came up as a lawyer is the lawyer", "[extract][coreference]") {
  const auto facts = read_facts(
      "Ann Berg, a lawyer for the union, met Kofi Adjei in Accra on Monday. The lawyer said the talks had "
      "failed.");
  if (!facts) return;
  const auto& lawyer = entity(*facts, "Ann Berg");
  bool linked = false;
  for (const auto& mention : lawyer.mentions) linked = linked || mention.reason.rule == "description.calling";
  CHECK(linked);
}

TEST_CASE("half of a double surname is the one who bears it alone", "[extract]") {
  const auto facts = read_facts(
      "Foreign Minister Elena Quirós Umaña announced the expulsion, flanked by the security minister, "
      "Mauricio "
      "Quirós.\nThe envoy met with Quirós Umaña for an hour. No agents were in the country, Quirós said "
      "later.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Quirós") != std::vector<std::string>{"elena-quiros-umana"});
  CHECK(meant_by(*facts, "Quirós Umaña").size() == 1);
}

TEST_CASE("a surname that long meant another is nobody's who came up once since", "[extract]") {
  const auto facts = read_facts(
      "Noh Sung-wook, the nuclear envoy, hosted his counterparts. Noh said isolation would deepen.\nThe "
      "council, "
      "led by National Security Adviser Noh Jae-hyun, condemned the launch.\nState media made no mention of "
      "it. The "
      "fleet returned to Busan. Drills went on off Jeju.\nGao Wenhai told Noh on Wednesday that sanctions "
      "would not "
      "help.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Noh") == std::vector<std::string>{"noh-sung-wook"});
}

TEST_CASE("a surname that is also a town is the person who has been named in full", "[extract]") {
  const auto facts = read_facts(
      "China's special representative, Gao Wenhai, urged restraint. Gao is scheduled to visit Moscow next "
      "week.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Gao") == std::vector<std::string>{"gao-wenhai"});
  const auto mali = read_facts(
      "China's special representative, Gao Wenhai, urged restraint. Soldiers were attacked in Gao, and Gao "
      "was "
      "cut off.");
  if (!mali) return;
  for (const std::string& key : meant_by(*mali, "Gao")) CHECK(key != "gao-wenhai");
}

TEST_CASE("the leader of a country is its president, not its opposition leader", "[extract]") {
  const auto told = told_in(
      "President Essohana Lawani is safe. The opposition leader, Jean-Marc Tchalla, met him in March. The "
      "Togolese "
      "leader flew to Berlin.");
  if (!told) return;
  CHECK(told->who("flew", "agent") == std::vector<std::string>{"Essohana Lawani"});
}

TEST_CASE("the prime minister is not the foreign minister who was named last", "[extract]") {
  const auto told =
      told_in("Foreign Minister Han Ki-tae left for Tokyo. The prime minister resigned on Monday.");
  if (!told) return;
  CHECK(told->who("resigned", "agent").empty());
}

TEST_CASE("an office holder who is named nowhere keeps the pronoun behind", "[extract]") {
  const auto told = told_in(
      "National Security Adviser Noh Jae-hyun condemned the launch. The president did not attend the "
      "meeting, his "
      "office said.");
  if (!told) return;
  CHECK(told->who("said", "speaker").empty());
}

TEST_CASE("what a government prepares in a relative clause is its own", "[extract]") {
  const auto told = told_in(
      "The United Nations Security Council met on Friday. A list of ships will not stop a government that is "
      "preparing its seventh nuclear test.");
  if (!told) return;
  CHECK(told->who("nuclear test", "agent").empty());
}

TEST_CASE("initials in the order of another language abbreviate the party before them", "[extract]") {
  const auto facts =
      read_facts("Gloria Herrera of the National Liberation Party (PLN) spoke. The PLN holds eleven seats.");
  if (!facts) return;
  CHECK(entity(*facts, "PLN").name == "National Liberation Party");
}

TEST_CASE("a body that is called Ms is the person", "[extract]") {
  const auto facts = read_facts(
      "Observers led by Teremoana Vaipo, a former deputy prime minister, flew in on Sunday. Ms Vaipo said "
      "her team would stay.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Vaipo") == std::vector<std::string>{"teremoana-vaipo"});
}

TEST_CASE("a national Red Cross or security council is not the one of the world", "[extract]") {
  const auto facts = read_facts(
      "Nine people were killed, according to the Togolese Red Cross. He works for the Security Council of "
      "Belarus.\nThe UN Security Council met.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Red Cross") == std::vector<std::string>{"red-cross-TGO"});
  CHECK(meant_by(*facts, "Security Council").front() == "security-council-BLR");
}

TEST_CASE("who is called by the last part alone bears it as the surname", "[extract]") {
  const auto facts = read_facts(
      "Colonel Yao Amegan took power in December. Amegan welcomed the decision.\nThe toppled minister, Yawa "
      "Amegan, is no relation of the colonel.");
  if (!facts) return;
  CHECK(entity(*facts, "Yao Amegan").mentions.size() == 3);
}

TEST_CASE("an honorific in two words is no part of the name, a round of talks no body, a guard no force",
          "[extract]") {
  const auto facts = read_facts(
      "Dato' Seri Rosnah Idris met Dato’ Seri Anwar Ibrahim in Putrajaya. The Fourth Round was held in Dili; "
      "the "
      "Fifth Round of Bilateral Consultations is next.\nA Russian border guard was hurt.");
  if (!facts) return;
  CHECK(has_entity(*facts, "Rosnah Idris"));
  CHECK(has_entity(*facts, "Anwar Ibrahim"));
  CHECK_FALSE(has_entity(*facts, "Fourth Round"));
  CHECK_FALSE(has_entity(*facts, "Fifth Round of Bilateral Consultations"));
  CHECK_FALSE(has_entity(*facts, "Border Guard (Russia)"));
}
