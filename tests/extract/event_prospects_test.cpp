// What is only in prospect by the shape of its phrase.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("an infinitive behind a noun lies ahead, that of the first to do so does not",
          "[extract][status]") {
  const auto told = told_in(
      "Mongolia names first envoy to Rwanda; Ulaanbaatar mission to open by summer.\n"
      "Kenya was the first country to recognise Kosovo.");
  if (!told) return;
  if (told->event("open")) CHECK(told->status("open") == "planned");
  CHECK(told->status("recognise") == "occurred");
}

TEST_CASE("what was ruled out or done without has not been", "[extract][status]") {
  const auto told = told_in(
      "Slovakia considered, but decided against, expelling a Russian attaché.\n"
      "Peru left the talks without any treaty having been signed.");
  if (!told) return;
  CHECK(told->status("expelling") == "negated");
  CHECK(told->status("signed") == "negated");
}

TEST_CASE("talks for which no date has been set are open, those with a date are planned",
          "[extract][status]") {
  const auto told = told_in("No date has been set for the talks.\nA date was fixed for the summit.");
  if (!told) return;
  CHECK(told->status("talks") == "hypothetical");
  CHECK(told->status("summit") == "planned");
}

TEST_CASE("a reward for information leading to an arrest arrests nobody", "[extract][status]") {
  const auto told =
      told_in("The police offered a reward for information leading to the arrest of the envoy.");
  if (!told) return;
  CHECK(told->status("arrest") == "hypothetical");
}

TEST_CASE("what must pass quietly for a plan to hold has not happened", "[extract][status]") {
  const auto told =
      told_in("A summit is planned for the autumn, provided Kenya's election passes off quietly.");
  if (!told) return;
  CHECK(told->status("election") == "hypothetical");
}

TEST_CASE("'phase two of the operation starts on Monday' plans the operation", "[extract][status]") {
  const auto told = told_in("Phase two of Azerbaijan's operation starts on Monday.", "2024-05-02");
  if (!told) return;
  CHECK(told->status("operation") == "planned");
}

TEST_CASE("the speaker behind a place that opens the sentence is found", "[extract][attribution]") {
  const auto told = told_in(
      "In Lima, Peru's military spokesman, Major Juan Paz, who heads the press office, claimed that four "
      "Ecuadorean soldiers had been killed.");
  if (!told) return;
  CHECK(told->who("claimed", "speaker") == std::vector<std::string>{"Juan Paz"});
  CHECK(told->sources("killed") == std::vector<std::string>{"Juan Paz"});
}

TEST_CASE("who agreed to something has agreed, though it lies ahead", "[extract][status]") {
  const auto told = told_in("Kenya agreed to a truce with Uganda.\nPeru agreed to sell tanks.");
  if (!told) return;
  CHECK(told->status("agreed") == "occurred");
}

TEST_CASE("what is wanted done, or nearly was, has not been", "[extract][status]") {
  const auto told = told_in(
      "Pakistan handed Kabul a list of militants it wants extradited.\nKenya nearly broke off relations with "
      "Somalia.");
  if (!told) return;
  CHECK(told->status("extradited") == "hypothetical");
  CHECK(told->status("broke") == "negated");
}

TEST_CASE("a talk that a meeting was held for is that meeting", "[extract][events]") {
  const auto told = told_in(
      "Energy ministers of Austria and Slovakia met in Linz to discuss a reactor.\n"
      "Envoys of Qatar and Egypt will meet in Doha to discuss the truce.");
  if (!told) return;
  CHECK(told->count("discussion") == 0);
  CHECK(told->status("met") == "occurred");
  CHECK(told->status("meet") == "planned");
}

TEST_CASE("cooperation that is to be deepened is a policy, no event", "[extract][events]") {
  const auto told = told_in("Japan and Kenya vowed to deepen their security cooperation.");
  if (!told) return;
  CHECK(told->count("cooperation") == 0);
  CHECK(told->type("vowed") == "pledge");
}
