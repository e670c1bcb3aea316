#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a verb joined to one that is denied is denied, too", "[extract][status]") {
  for (const char* text :
       {"The ministry denied that its troops had crossed the border and seized two villages.",
        "The ministry denied that its troops crossed the border and seized two villages.",
        "He rejected as \"fiction\" a report that its troops had crossed the border and seized two "
        "villages."}) {
    const auto told = told_in(text, "2026-04-24");
    if (!told) return;
    INFO(text);
    CHECK(told->status("seized") == "negated");
  }
  const auto told = told_in(
      "The army denied that it had shelled the town and announced an inquiry.\n"
      "The envoy did not sign the accord and met reporters.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("shelled") == "negated");
  CHECK(told->status("announced") == "occurred");
}

TEST_CASE("what would have been done goes on behind and", "[extract][status]") {
  const auto told = told_in(
      "The president would have met Kim and signed a treaty, but he fell ill.\nUnder the plan Israel would "
      "withdraw "
      "and Hamas release the hostages.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("signed") == "hypothetical");
  CHECK(told->status("release") == "hypothetical");
}

TEST_CASE("what a plan provides for, or a deal includes, is still to be done", "[extract][status]") {
  const auto told = told_in(
      "The plan, drafted by the United States and handed to both sides on June 17, provides for a halt to "
      "the fighting, "
      "the release of women and an Israeli withdrawal from the corridor.",
      "2026-06-24");
  if (!told) return;
  CHECK(told->status("release") == "proposed");
  CHECK(told->status("withdrawal") == "proposed");
  const auto deal =
      told_in("The deal includes a prisoner exchange and a withdrawal of troops.", "2026-06-24");
  if (!deal) return;
  CHECK(deal->status("prisoner exchange") == "planned");
  CHECK(deal->status("withdrawal") == "planned");
}

TEST_CASE("what is not agreed, or struck off the calendar, does not take place", "[extract][status]") {
  for (const char* text : {"Ministers denied that a second visit had been agreed.",
                           "A second visit had not been agreed upon."}) {
    const auto told = told_in(text, "2026-06-24");
    if (!told) return;
    INFO(text);
    CHECK(told->status("visit") == "negated");
  }
  const auto told =
      told_in("The meeting, pencilled in for Friday, has been struck off the calendar.", "2026-06-24");
  if (!told) return;
  CHECK(told->status("meeting") == "cancelled");
}

TEST_CASE("what goes on behind a quotation is done by who spoke", "[extract][roles]") {
  const auto told = told_in(
      "Novak said in Brussels on Thursday that his country “does not blackmail, it remembers”, and ruled out "
      "another "
      "meeting before the new year.",
      "2025-11-15");
  if (!told) return;
  CHECK(told->who("ruled out", "speaker") == Names{"Novak"});
}

TEST_CASE("that's according to: the sentence before has that source", "[extract][attribution]") {
  const auto told = told_in(
      "Kenya and Uganda have agreed to withdraw their police from Migingo Island. That's according to "
      "Kenya's interior "
      "secretary, Joseph Odhiambo.",
      "2025-01-14");
  if (!told) return;
  CHECK(told->sources("agreed") == Names{"Joseph Odhiambo"});
  CHECK(told->sources("withdraw") == Names{"Joseph Odhiambo"});
}

TEST_CASE("what is told with an hour alone is of the day of the article", "[extract][times]") {
  for (const char* text : {"Rebels attacked the post at 5.20am.", "Rebels attacked the post at midday.",
                           "Rebels have attacked the post since dawn."}) {
    const auto told = told_in(text, "2025-11-15");
    if (!told) return;
    INFO(text);
    CHECK(told->time("attacked") == "2025-11-15");
  }
  const auto told = told_in(
      "Rebels attacked the post at 11 p.m. They crossed the river.\nIn October they held the town. Rebels "
      "seized the "
      "bridge at noon.",
      "2025-11-15");
  if (!told) return;
  CHECK(told->time("attacked").empty());
  CHECK(told->time("seized").empty());
}

TEST_CASE("from one year to another is the time of what went on then", "[extract][times]") {
  const auto told = told_in("Ethiopia and Eritrea fought each other from 1998 to 2000.", "2025-11-15");
  if (!told) return;
  CHECK(told->time("fought") == "1998/2000");
}

TEST_CASE("those with whom what is agreed on will be done agree, too", "[extract][roles]") {
  const auto told =
      told_in("Cairo agreed on military cooperation with Eritrea and Somalia last year.", "2025-11-15");
  if (!told) return;
  CHECK(told->who("agreed", "participant") == Names{"Egypt", "Eritrea", "Somalia"});
  CHECK(told->who("cooperation", "participant") == Names{"Egypt", "Eritrea", "Somalia"});
}

TEST_CASE("the item of a list is read as if no mark stood before it", "[extract]") {
  const auto told = told_in("• Islamabad and Kabul each blame the other for firing first.", "2025-06-05");
  if (!told) return;
  CHECK(told->who("blame", "speaker") == Names{"Afghanistan", "Pakistan"});
}

TEST_CASE("words that tell an event have no such object", "[extract]") {
  const auto told = told_in(
      "No venue has been booked.\nHe praised the aid rendered by Seoul.\nMediators were trying to rescue a "
      "truce.\n"
      "The tests answer an exercise that South Korea and Japan held from Jan. 12.\nThe Forum has taken no "
      "position.",
      "2026-02-05");
  if (!told) return;
  for (const char* type : {"charge", "extradition", "rescue", "detention", "seizure"}) {
    INFO(type);
    CHECK(told->count(type) == 0);
  }
}

TEST_CASE("what is joined by 'or' to what was not done was not done either", "[extract][status]") {
  const auto told = told_in("The army had not crossed the border or attacked the town, the colonel said.");
  if (!told) return;
  CHECK(told->status("crossed") == "negated");
  CHECK(told->status("attacked") == "negated");
  const auto stayed = told_in("The minister did not resign and criticised the premier.");
  CHECK(stayed->status("criticised") == "occurred");
}

TEST_CASE("a list of what was not done holds to its end", "[extract][status]") {
  const auto ship = told_in("The ship was not boarded, searched or detained, the navy said.");
  if (!ship) return;
  CHECK(ship->status("boarded") == "negated");
  CHECK(ship->status("searched") == "negated");
  CHECK(ship->status("detained") == "negated");
  const auto quiet =
      told_in("There were no arrests, protests or clashes. Two arrests and a protest followed in Lagos.");
  CHECK(quiet->status("protests") == "negated");
  CHECK(quiet->status("clashes") == "negated");
}

TEST_CASE("a list behind 'denied that' holds to its end", "[extract][status]") {
  const auto told = told_in(
      "The minister denied that troops had crossed the border, shelled the town or seized the bridge.");
  if (!told) return;
  CHECK(told->status("shelled") == "negated");
  CHECK(told->status("seized") == "negated");
  const auto nobody = told_in("Nobody has been arrested, charged or expelled over the raid.");
  CHECK(nobody->status("charged") == "negated");
  CHECK(nobody->status("expelled") == "negated");
}

TEST_CASE("what is done rather than something else is done", "[extract][status]") {
  const auto told = told_in("Rather than recall its ambassador, Kenya summoned the Ugandan envoy.");
  if (!told) return;
  CHECK(told->status("recall") == "negated");
  CHECK(told->status("summoned") == "occurred");
}

TEST_CASE("infinitives in a list lie ahead with the first", "[extract][status]") {
  const auto threat =
      told_in("The president threatened to expel the ambassador, recall his own and close the border.");
  if (!threat) return;
  CHECK(threat->type("close") == "border_closure");
  CHECK(threat->status("close") == "hypothetical");
  const auto ready = told_in("Kenya is ready to intervene, seize the port and arrest the rebels.");
  CHECK(ready->status("seize") == "proposed");
  CHECK(ready->who("arrest", "agent") == std::vector<std::string>{"Kenya"});
  const auto fell =
      told_in("The two presidents were to have met in Geneva, signed a treaty and opened an embassy.");
  CHECK(fell->status("signed") == "cancelled");
  CHECK(fell->status("opened") == "cancelled");
}

TEST_CASE("what is expected or failed is so to the end of its list", "[extract][status]") {
  const auto tour = told_in("The premier is expected to visit Cairo, meet the president and sign a treaty.");
  if (!tour) return;
  CHECK(tour->status("meet") == "expected");
  CHECK(tour->status("sign") == "expected");
  const auto failed =
      told_in("The parties failed to sign the accord, exchange prisoners or reopen the road.");
  CHECK(failed->status("reopen") == "failed");
  const auto denied =
      told_in("He has denied ordering the killing, paying the gunmen or fleeing the country.");
  CHECK(denied->status("paying") == "negated");
  CHECK(denied->status("fleeing") == "negated");
  const auto talk = told_in("There was no talk of resuming flights, exchanging envoys or lifting sanctions.");
  CHECK(talk->status("exchanging") == "negated");
  CHECK(talk->status("lifting") == "negated");
}
