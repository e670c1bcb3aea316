#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;

namespace {

/// The values of all times, in the order of the text.
std::vector<std::string> values(const Told& told) {
  std::vector<std::string> out;
  for (const auto& time : told.facts.times) out.push_back(time.value);
  return out;
}

}  // namespace

TEST_CASE("in a text that is no news, what comes each year has no year", "[extract][times]") {
  const auto told = told_in(
      "The town was founded in 1820.\nIt rains from May to September.\nThe harbour freezes in January.",
      "2006-07-04");
  if (!told) return;
  CHECK(values(*told) == std::vector<std::string>{"1820", "--05", "--09", "--01"});
}

TEST_CASE("a life is told in the year that was told last", "[extract][times]") {
  const auto told = told_in(
      "She was born in 1790.\nShe moved to Paris in 1812.\nIn 1832 she was arrested.\nOn 2 June she died.",
      "2004-08-18");
  if (!told) return;
  CHECK(values(*told) == std::vector<std::string>{"1790", "1812", "1832", "1832-06-02"});
}

TEST_CASE("one weekday of the past makes it news", "[extract][times]") {
  const auto told = told_in(
      "The pact of 1790 was renewed in 1832 and in 1900.\nKenya condemned it on Monday.\nThe harbour freezes "
      "in January.",
      "2004-08-18");
  if (!told) return;
  CHECK(values(*told).back() != "--01");
}

TEST_CASE("what is seen from the day of the article makes it news, too", "[extract][times]") {
  const auto told = told_in(
      "The pact of 1790 was renewed in 1832 and in 1900.\nMonitors are to come by June.\nLast week a shell "
      "fell near the town.",
      "2026-05-20");
  if (!told) return;
  CHECK(values(*told) == std::vector<std::string>{"1790", "1832", "1900", "2026-06", "2026-W20"});
}

TEST_CASE("an article that dates its news by the day of the month is no reference text", "[extract][times]") {
  const auto told = told_in(
      "The two sides agreed on the border, officials said on October 4.\nThe agreement was reached late on "
      "October "
      "3.\nThe commissions are to meet again in November.\nThe envoy will visit Baku on October 8 and "
      "Yerevan a "
      "day later.",
      "2024-10-04");
  if (!told) return;
  CHECK(told->time("reached") == "2024-10-03");
  CHECK(told->time("meet") == "2024-11");
  CHECK(told->time("visit") == "2024-10-08");
}

TEST_CASE("a minister's words are not dated by whom another official of his state met", "[extract][times]") {
  const auto told = told_in(
      "Defence Minister Yoram Kedar of Israel denied that.\nThe Israeli team was led by Eitan Lavie, who met "
      "Egyptian intelligence chief Hisham Shawky on Tuesday.",
      "2024-08-21");
  if (!told) return;
  CHECK(told->time("met") == "2024-08-20");
  CHECK(told->time("denied").empty());
}
