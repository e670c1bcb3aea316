// What a medium takes back, what may yet go ahead, meetings that lie ahead, and what somebody asks for.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what an earlier version of a report said is taken back", "[extract][status]") {
  const auto told = told_in(
      "An earlier post said Chadian forces had shot down a Sudanese drone.\nAn earlier version of this "
      "article said that Togo had expelled the ambassador of Benin.\nThe newspaper wrongly reported that "
      "Niger had recalled its envoy.\nA later report said Ghana had closed the border.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("shot down") == "negated");
  CHECK(told->status("expelled") == "negated");
  CHECK(told->status("recalled") == "negated");
  CHECK(told->status("closed") == "occurred");
}

TEST_CASE("a meeting that could go ahead has not been held", "[extract][status]") {
  const auto told = told_in(
      "But a flag meeting between the local commanders, Brigadier Khalid Marwat and the Taliban's Wasi "
      "Zadran, could go ahead on Thursday.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("meeting") == "hypothetical");
  CHECK(told->time("meeting") != "2026-04-23");
}

TEST_CASE("the talks at which something will be decided lie ahead", "[extract][status]") {
  const auto told = told_in(
      "Sweden will decide on a response at the talks on Friday.\nNorway will study its remarks at the "
      "summit.",
      "2026-04-22");
  if (!told) return;
  CHECK(told->status("talks") == "planned");
}

TEST_CASE("to ask for somebody to be freed is an appeal, and frees nobody", "[extract][status]") {
  const auto told =
      told_in("Peru's ambassador, Ana Salas, asked for the captain to be released on bail.", "2026-04-24");
  if (!told) return;
  CHECK(told->type("asked for") == "appeal");
  CHECK(told->status("released") == "proposed");
  CHECK(told->sources("released") == Names{"Ana Salas"});
}

TEST_CASE("what happens unless a treaty is put to a referendum leaves the referendum open",
          "[extract][status]") {
  const auto told = told_in(
      "Ana Salas said her party would challenge the treaty unless it was put to a referendum.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("referendum") == "hypothetical");
}
