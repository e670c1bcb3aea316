// Who is meant by a rank, by a chargé d'affaires, by the last word of a body's name.
#include <catch2/catch.hpp>

#include "reading.hpp"
#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a surname behind 'the general' is the general's, not that of the minister named before",
          "[extract]") {
  const auto facts = read_facts(
      "The rebels sent Lieutenant General Cirino Lomoro. The delegation of South Sudan is led by "
      "Peacebuilding "
      "Minister Esther Lomoro.\nEsther Lomoro on Wednesday accused the rebels of using the talks. The "
      "general "
      "denied it. \"The minister should ask her own pilots,\" Lomoro said.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Lomoro") == Names{"cirino-lomoro"});
}

TEST_CASE("'the general' is also a lieutenant general", "[extract]") {
  const auto told = told_in(
      "The rebels sent Lieutenant General Cirino Lomoro. Peacebuilding Minister Esther Deng of South Sudan "
      "accused the rebels of using the talks. The general denied it.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == Names{"Cirino Lomoro"});
}

TEST_CASE("without a word of who speaks, the bearer named last is meant", "[extract]") {
  const auto facts = read_facts(
      "The rebels sent Lieutenant General Cirino Lomoro. The delegation is led by Peacebuilding Minister "
      "Esther "
      "Lomoro.\nEsther Lomoro on Wednesday accused the rebels of using the talks. Lomoro said they had "
      "lied.");
  if (!facts) return;
  CHECK(meant_by(*facts, "Lomoro") == Names{"esther-lomoro"});
}

TEST_CASE("the chargé d'affaires is one person, with and without the accent", "[extract]") {
  const auto told = told_in(
      "The chargé d'affaires of Belarus in Latvia, Viktar Hlazko, was summoned by the minister. The chargé "
      "d'affaires rejected the accusations.\nHungary's charge d'affaires, Ferenc Kiss, was summoned by the "
      "minister. The charge d'affaires denied the charge.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("rejected", "speaker") == Names{"Viktar Hlazko"});
  CHECK(told->who("denied", "speaker") == Names{"Ferenc Kiss"});
}

TEST_CASE("an envoy is summoned by the ministry of the state where he is posted", "[extract]") {
  const auto told =
      told_in("The Chadian ambassador in Niger, Idris Saleh, was summoned to the foreign ministry on Friday.",
              "2026-04-24");
  if (!told) return;
  CHECK(told->who("summoned", "agent") == Names{"Ministry of Foreign Affairs (Niger)"});
}

TEST_CASE("'the front' is the one body whose name ends so, and no place of battle", "[extract]") {
  const auto told = told_in(
      "Delegates of the Greater Imatong Front met in Naivasha. The front denied the report.\nTwo soldiers "
      "were killed at the front.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("denied", "speaker") == Names{"Greater Imatong Front"});
}

TEST_CASE("who does something 'a day later' is who did the first", "[extract]") {
  const auto told = told_in(
      "Sudan denied the charge and a day later expelled two diplomats.\nThe envoy of Togo was summoned to "
      "the "
      "ministry and a day later arrested.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("expelled", "agent") == Names{"Sudan"});
  CHECK(told->status("arrested") == "occurred");
  CHECK(told->time("arrested").empty());
}

TEST_CASE("a mission speaks by its own name, never for the state where it is", "[extract]") {
  const auto told = told_in(
      "The UN mission in Mali, MINUSMA, said two soldiers had been killed.\nThe UN mission in Afghanistan "
      "urges "
      "both sides to halt the fighting.\nOfficials in Chad denied the report.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->who("said", "speaker") ==
        Names{"United Nations Multidimensional Integrated Stabilization Mission in Mali"});
  CHECK(told->who("urges", "speaker") == Names{"United Nations"});
  CHECK(told->who("denied", "speaker") == Names{"Chad"});
}

TEST_CASE("who seizes a garrison abducts nobody", "[extract]") {
  const auto told = told_in("Rebels seized the garrison of Torit in August.", "2026-04-24");
  if (!told) return;
  CHECK(told->type("seized") == "seizure");
}

TEST_CASE("the two countries are states, not a state and the bloc that urges them", "[extract]") {
  const auto told = told_in(
      "Zambia recalled its envoy to Zimbabwe on Tuesday after rangers shot two Zambian fishermen.\nThe "
      "Southern "
      "African Development Community (SADC) urged both governments to hold talks. The bloc's secretary was "
      "expected in Harare. SADC offered help. Botswana, which holds SADC's chair, has called a meeting, "
      "though "
      "it was unclear whether Zimbabwe would attend.\nIn 2019 the two countries signed a treaty.",
      "2025-03-18");
  if (!told) return;
  CHECK(told->who("signed", "participant") == Names{"Zambia", "Zimbabwe"});
}

TEST_CASE("what one accuses is what 'it' is in what one demands", "[extract]") {
  const auto told = told_in(
      "In 2019 a treaty was signed, which Zimbabwe's parliament has never ratified.\nPeter Mulenga accused "
      "the "
      "African Union of sleeping for six years and demanded that it condemn the killing.",
      "2025-03-18");
  if (!told) return;
  CHECK(told->who("condemn", "speaker") == Names{"African Union"});
}
