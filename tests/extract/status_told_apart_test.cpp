#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("none against is a count of votes, no denial", "[extract][status]") {
  const auto told = told_in(
      "Adopting resolution 2694 (2023) by 13 votes in favour to none against, the Security Council condemned "
      "the attack of 4 June on a patrol near Amiet.");
  if (!told) return;
  CHECK(told->status("Adopting") == "occurred");
}

TEST_CASE("what is feared is not what has happened on a day of its own", "[extract][status]") {
  const auto told = told_in(
      "If Iran was attacked again, the general said, it would close the strait.\n"
      "The minister of Oman condemned Sunday's attack on the tanker.",
      "2025-03-11");
  if (!told) return;
  CHECK(told->status("attacked") == "hypothetical");
  CHECK(told->time("attacked").empty());
  CHECK(told->count("attack") == 2);
}

TEST_CASE("what ought to be done has not been", "[extract][status]") {
  const auto told = told_in(
      "Malawi said that the matter ought to be referred to the International Court of Justice.\n"
      "Parliament said Kenya's minister ought to resign.");
  if (!told) return;
  CHECK(told->status("referred") == "hypothetical");
  CHECK(told->status("resign") == "hypothetical");
}

TEST_CASE("talks that had opened were held, though they were suspended", "[extract][status]") {
  const auto told =
      told_in("Trade talks that opened in Guayaquil on Monday were suspended a day after the shooting.",
              "2022-02-18");
  if (!told) return;
  CHECK(told->status("Trade talks") == "occurred");
}

TEST_CASE("an offer of tomorrow's talks has been made", "[extract][status]") {
  const auto told =
      told_in("Oman's foreign minister has offered to host talks between Washington and Tehran tomorrow.",
              "2025-03-11");
  if (!told) return;
  CHECK(told->status("offered") == "occurred");
  CHECK(told->time("offered").empty());
}

TEST_CASE("a session that is asked for and will be held is planned", "[extract][status]") {
  const auto told = told_in(
      "Russia and China have requested the emergency session of the UN Security Council, which will be held "
      "in New York tomorrow.",
      "2025-03-11");
  if (!told) return;
  CHECK(told->status("emergency session") == "planned");
}

TEST_CASE("a condition may be set by a noun behind Had", "[extract][status]") {
  const auto told = told_in(
      "Had joint patrols begun in the autumn, as the text envisaged, the ship might have been intercepted.",
      "2026-03-11");
  if (!told) return;
  CHECK((told->event("joint patrols") == nullptr || told->status("joint patrols") == "hypothetical"));
}

TEST_CASE("any text that condemns a state is none yet", "[extract][status]") {
  const auto told = told_in("Diplomats say Washington would veto any text condemning Israel.");
  if (!told) return;
  CHECK((told->event("condemning") == nullptr || told->status("condemning") == "hypothetical"));
}

TEST_CASE("the close of a summit says nothing against the summit", "[extract][status]") {
  const auto told = told_in(
      "At the close of the summit in Oslo on 12 August, the leaders of Kenya and Chad signed a treaty.",
      "2025-08-22");
  if (!told) return;
  CHECK(told->status("summit") == "occurred");
  CHECK(told->time("signed") == "2025-08-12");
}

TEST_CASE("small words turn what is told round", "[extract][status]") {
  const auto status = [](const std::string& text, const std::string& word) {
    const auto told = told_in(text, "2024-05-20");
    return told ? told->status(word) : std::string("no model");
  };
  const auto check = [&](const std::string& text, const std::string& word, const std::string& wanted) {
    const std::string found = status(text, word);
    INFO(text);
    CHECK((found == wanted || found == "no model"));
  };
  check("Far from withdrawing its troops, Russia has sent more.", "withdrawing", "negated");
  check("Turkey did not ratify the treaty until March.", "ratify", "occurred");
  check("He failed to attend the summit.", "summit", "occurred");
  check("The court cleared the way for his extradition.", "extradition", "hypothetical");
  check("Moscow is rumoured to have recalled its envoy.", "recalled", "hypothetical");
  check("Analysts doubt that China invaded.", "invaded", "hypothetical");
}

TEST_CASE("who is not among those released was not released", "[extract][status]") {
  const auto told = told_in(
      "Twenty pilots were flown home on Monday. Captain Ann Lee is not among those released, the ministry "
      "said.");
  if (!told) return;
  CHECK(told->status("released") == "negated");
}

TEST_CASE("what one would ask others to join in doing lies ahead", "[extract][status]") {
  const auto told = told_in("Latvia would ask Estonia to join it in opening an embassy in Nigeria.");
  if (!told) return;
  CHECK(told->status("opening") != "occurred");
}

TEST_CASE("who is not alone in doing something does it", "[extract][status]") {
  const auto told = told_in("Kenya is not alone in condemning the raid.");
  if (!told) return;
  CHECK(told->status("condemning") == "occurred");
}
