#include "input/dates.hpp"

#include <catch2/catch.hpp>

#include "input/published.hpp"
#include "reading.hpp"

using namespace chancery::input;
using chancery::parse_date;
using chancery::to_string;

namespace {

std::string date_in(std::string_view text) {
  const auto dates = dates_in(text);
  if (dates.size() != 1) return std::to_string(dates.size()) + " dates";
  return to_string(dates[0].date) + (dates[0].other ? " or " + to_string(*dates[0].other) : "");
}

const std::string story =
    "Ministers of the two countries agreed on Tuesday to reopen the bridge over the Ruvu to lorries.";

std::string published_in(const std::string& text) {
  const Article article = read_file("x.txt", text).articles.at(0);
  if (!article.published) return "unknown";
  return chancery::to_string(*article.published) + " " + std::string(to_string(article.published_from));
}

}  // namespace

TEST_CASE("dates are read as the papers of many countries write them", "[input][dates]") {
  CHECK(date_in("Tuesday 12 March 2024, 9:41 pm IST") == "2024-03-12");
  CHECK(date_in("SEONGNAM, Oct. 18, 2023") == "2023-10-18");
  CHECK(date_in("TUES 25 OCT 2022") == "2022-10-25");
  CHECK(date_in("Friday, 4th October 2024") == "2024-10-04");
  CHECK(date_in("Sept 3rd, 2021") == "2021-09-03");
  CHECK(date_in("14-Mar-2020") == "2020-03-14");
  CHECK(date_in("2018.12.11 21:20") == "2018-12-11");
  CHECK(date_in("28.09.2021") == "2021-09-28");
  CHECK(date_in("03.04.2021") == "2021-04-03");
  CHECK(date_in("13/11/2023 17:40") == "2023-11-13");
  CHECK(date_in("05/22/2019 06:12 PM") == "2019-05-22");
  CHECK(date_in("05/09/2022") == "2022-09-05 or 2022-05-09");
}

TEST_CASE("what no calendar has, and what is no date, is not read as one", "[input][dates]") {
  for (const std::string_view text : {"30 February 2024", "2024-13-01", "99/99/2020", "resolution 2231/2015",
                                      "1.2.3.2020.4", "May 2024", "120 March 2024", "+32 2 281 00 00", ""}) {
    CHECK(dates_in(text).empty());
  }
}

TEST_CASE("a date field may be ISO 8601, RFC 5322 or written out, but not ambiguous", "[input][dates]") {
  CHECK(read_published_field("2024-03-12T23:10:00+02:00") == parse_date("2024-03-12"));
  CHECK(read_published_field("20240312T231000Z") == parse_date("2024-03-12"));
  CHECK(read_published_field("Tue, 12 Mar 2024 23:10:00 GMT") == parse_date("2024-03-12"));
  CHECK(read_published_field("March 12, 2024") == parse_date("2024-03-12"));
  CHECK(!read_published_field("05/09/2022"));
  CHECK(!read_published_field("yesterday"));
  CHECK(!read_published_field(""));
}

TEST_CASE("the article's date comes from its date line", "[input][dates]") {
  CHECK(published_in("Bridge over the Ruvu to reopen\n\nUpdated: 4 May 2022\nPublished: 3 May 2022\n\n" +
                     story) == "2022-05-03 line");
  CHECK(published_in("Bridge over the Ruvu to reopen\n\nUpdated: 4 May 2022\n\n" + story) ==
        "2022-05-04 line");
  CHECK(published_in("COAST WIRE | Friday 20 September 2024 | 31°C\n\nBridge over the Ruvu to reopen\n\n" +
                     story) == "2024-09-20 line");
}

TEST_CASE("without a date line it comes from the dateline, then from a caption that is no file picture",
          "[input][dates]") {
  const std::string caption = "Lorries wait on 2 May 2022. (Mtu Picha/Coast Images)\n\n";
  CHECK(published_in(caption + "MOMBASA, 3 May 2022 – " + story) == "2022-05-03 dateline");
  CHECK(published_in("MOMBASA, May 3 – " + story) == "unknown");
  CHECK(published_in("Bridge over the Ruvu to reopen\n\n" + caption + story) == "2022-05-02 caption");
  CHECK(published_in(
            "Bridge over the Ruvu to reopen\n\nLorries wait on 2 May 2019. (File photo/Coast Images)\n\n" +
            story) == "unknown");
}

TEST_CASE("a date in the story itself is not the day of publication", "[input][dates]") {
  CHECK(published_in(story + " It was closed on 3 March 2021.") == "unknown");
}

TEST_CASE("day and month are told apart by the page's other dates or its time zone, else the date stays open",
          "[input][dates]") {
  const std::string title = "Bridge over the Ruvu to reopen\n\n";
  CHECK(published_in(title + "05/09/2022 - 14:22\n\n" + story) == "unknown");
  CHECK(published_in(title + "05/09/2022 - 14:22\n\nLorries wait on September 4, 2022. (Picha/Coast)\n\n" +
                     story) == "2022-09-05 line");
  CHECK(published_in(title + "05/09/2022 06:12 PM EDT\n\n" + story) == "2022-05-09 line");
}
