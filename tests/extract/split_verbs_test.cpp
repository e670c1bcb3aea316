// Verbs that an aside between commas parts from their auxiliary, their negation or their noun.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

TEST_CASE("a negation before an aside holds for the verb behind it", "[extract][status]") {
  const auto told = told_in(
      "The president did not, according to aides, sign the decree. He would not, he went on, withdraw the "
      "troops.\n"
      "The general never, he insisted, ordered the arrests. The strike was not, as reported by state media, "
      "cancelled.\n"
      "The envoy has not, officials say, been expelled.");
  if (!told) return;
  CHECK(told->status("sign") == "negated");
  CHECK(told->status("withdraw") == "negated");
  CHECK(told->status("ordered") == "negated");
  CHECK(told->status("cancelled") == "negated");
  CHECK(told->status("expelled") == "negated");
}

TEST_CASE("what two sides have yet to do, as somebody says in between, is not done", "[extract][status]") {
  const auto told = told_in("The two sides have yet, officials concede, to sign the deal.");
  if (!told) return;
  CHECK(told->status("sign") == "negated");
  CHECK(told->described("sign", "participant") == std::vector<std::string>{"two sides"});
}

TEST_CASE("nobody before an aside is the subject behind it", "[extract][status]") {
  const auto told = told_in("No shots were fired, and no one, according to the police, was arrested.");
  if (!told) return;
  CHECK(told->status("arrested") == "negated");
}

TEST_CASE("plans that somebody says there are none of lie before an aside, too", "[extract][status]") {
  const auto told =
      told_in("Kenya's foreign minister has no plans, her spokesman said, to travel to Beijing.");
  if (!told) return;
  CHECK(told->status("travel") == "negated");
}

TEST_CASE("a verb behind an aside that is told as done is done", "[extract][status]") {
  const auto told = told_in(
      "The pact was, she said, signed in May. Kenya has, she said, sent troops to Haiti. The envoy, it "
      "seems, was expelled.");
  if (!told) return;
  CHECK(told->status("signed") == "occurred");
  CHECK(told->status("sent") == "occurred");
  CHECK(told->status("expelled") == "occurred");
}

TEST_CASE("a text may end within a phrase", "[extract][text]") {
  CHECK_NOTHROW(told_in("Kenya's minister has no plans, her aides say, to"));
  CHECK_NOTHROW(told_in("Two sides have yet, officials say, to"));
  CHECK_NOTHROW(told_in("Ann Lee, the deputy chief of the city"));
}
