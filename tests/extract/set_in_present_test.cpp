// What is set for a time in the present, judged but not done, and what a verb of attending leaves as it is.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("what is at a time, told in the present, is still to come", "[extract][status][times]") {
  for (const char* text : {"The election is in November.", "The president faces an election in November.",
                           "With an election in November, the president needs a win.",
                           "Ahead of an election in November, the president dismissed his premier."}) {
    const auto told = told_in(text, "2026-04-24");
    if (!told) return;
    INFO(text);
    CHECK(told->status("election") == "planned");
    CHECK(told->time("election") == "2026-11");
  }
}

TEST_CASE("talks there are this afternoon have not been held", "[extract][status]") {
  for (const char* text : {"There are talks this afternoon in Accra.", "The talks are this afternoon.",
                           "More talks this afternoon."}) {
    const auto told = told_in(text, "2026-04-24");
    if (!told) return;
    INFO(text);
    CHECK(told->status("talks") == "planned");
  }
}

TEST_CASE("what is judged wrong or makes no sense is not done", "[extract][status]") {
  for (const char* text :
       {"It would be wrong to break off relations.", "It makes no sense to break off relations.",
        "It is too early to break off relations."}) {
    const auto told = told_in(text, "2026-04-24");
    if (!told) return;
    INFO(text);
    CHECK(told->status("break") == "hypothetical");
  }
  const auto told = told_in("Breaking off relations is not on the table.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("Breaking") == "hypothetical");
  const auto question = told_in("There is no question of breaking off relations.", "2026-04-24");
  if (!question) return;
  CHECK(question->status("breaking") != "occurred");
}

TEST_CASE("a meeting that somebody did not attend was held", "[extract][status]") {
  const auto told = told_in("The envoy did not attend the meeting in Lome on Monday.", "2026-04-24");
  if (!told) return;
  CHECK(told->status("meeting") == "occurred");
}

TEST_CASE("a plot that is foiled, and what may be done only after a vote", "[extract][status]") {
  const auto told = told_in(
      "Police foiled a plot to kidnap the envoy.\nThe president can dissolve parliament only after a "
      "vote.\nA ceasefire is to take effect on Monday.",
      "2026-04-24");
  if (!told) return;
  CHECK(told->status("kidnap") != "planned");
  CHECK(told->status("kidnap") != "occurred");
  CHECK(told->status("vote") == "hypothetical");
  CHECK(told->status("ceasefire") == "planned");
}

TEST_CASE("two that fight each other both take part", "[extract]") {
  const auto told = told_in("Mali fought Niger in a brief war.", "2026-04-24");
  if (!told) return;
  CHECK(told->who("fought", "participant") == Names{"Mali", "Niger"});
}
