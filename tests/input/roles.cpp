#include "input/roles.hpp"

#include <catch2/catch.hpp>

#include "input/furniture.hpp"
#include "reading.hpp"

using namespace chancery::input;

namespace {

/// `role: text` of each line that is not blank.
Texts roles_in(std::string_view text, std::string_view title = "") {
  Texts lines;
  for (const Line& line : assign_roles(text, title)) {
    if (line.role == LineRole::blank) continue;
    lines.push_back(std::string(to_string(line.role)) + ": " + std::string(line.span.in(text)));
  }
  return lines;
}

const std::string first =
    "Ministers of the two countries agreed on Tuesday to reopen the bridge over the Ruvu to lorries.";
const std::string second =
    "The bridge was closed in March after shots were fired at a customs post on its northern side.";

}  // namespace

TEST_CASE("a scraped page falls into furniture, title, deck, byline, date, caption and body",
          "[input][roles]") {
  CHECK(roles_in(
            "Skip to main content\nHome | Africa | Business\n\nBridge over the Ruvu to reopen after talks\n\n"
            "Lorries may pass from the first of the month\n\nAsha Mwakio\nMay 3, 2022\nShare this article\n\n"
            "1 / 4\nDrivers wait at the bridge. (Mtu Picha/Coast Images)\n\n" +
            first + "\n\nAdvertisement\n\n" + second + "\n\nMost read\n1. A list of bridges\nLoading...\n") ==
        Texts{"furniture: Skip to main content", "furniture: Home | Africa | Business",
              "title: Bridge over the Ruvu to reopen after talks",
              "deck: Lorries may pass from the first of the month", "byline: Asha Mwakio",
              "date: May 3, 2022", "furniture: Share this article", "furniture: 1 / 4",
              "caption: Drivers wait at the bridge. (Mtu Picha/Coast Images)", "body: " + first,
              "furniture: Advertisement", "body: " + second, "furniture: Most read",
              "furniture: 1. A list of bridges", "furniture: Loading..."});
}

TEST_CASE("who wrote it, and from where, is a byline", "[input][roles]") {
  CHECK(roles_in(
            "Council meets on the bridge\n\nIris Fenwick at the United Nations and Didier Kanza in Goma\n\n" +
            first + "\n\n" + second + "\n") ==
        Texts{"title: Council meets on the bridge",
              "byline: Iris Fenwick at the United Nations and Didier Kanza in Goma", "body: " + first,
              "body: " + second});
}

TEST_CASE("a byline may say when it was published", "[input][roles]") {
  const std::string line = "By Iris Fenwick (Goma) and Didier Kanza (Lima). Published 21 August 2019.";
  CHECK(roles_in("Council meets on the bridge\n\n" + line + "\n\n" + first + "\n\n" + second + "\n") ==
        Texts{"title: Council meets on the bridge", "byline: " + line, "body: " + first, "body: " + second});
}

TEST_CASE("a sentence about a photograph or a file is no caption", "[input][roles]") {
  const std::string photograph =
      "The family photograph was moved indoors because of the ash, and the ministers met at nine in the "
      "morning.";
  const std::string file =
      "The file was handed to the prosecutor on Tuesday, and the minister resigned at noon.";
  const std::string shown = "This photo released on Tuesday shows the bridge over the river at Goma.";
  CHECK(roles_in("Council meets on the bridge\n\n" + first + "\n\n" + photograph + "\n\n" + file + "\n\n" +
                 shown + "\n") == Texts{"title: Council meets on the bridge", "body: " + first,
                                        "body: " + photograph, "body: " + file, "caption: " + shown});
  const std::string within =
      "In the file, prosecutors found a letter from the minister, who denied it at noon.";
  CHECK(roles_in("Council meets on the bridge\n\n" + first + "\n\n" + within + "\n") ==
        Texts{"title: Council meets on the bridge", "body: " + first, "body: " + within});
}

TEST_CASE("the first entry of a live report stands under its hour, as the others do", "[input][roles]") {
  CHECK(roles_in("LIVE | Council meets on the bridge\n\n14:42 And that is that\n" + first +
                 "\n\n13:10 Chile signs after all\n" + second + "\n\n11:30 Good morning\n" + first + "\n") ==
        Texts{"title: LIVE | Council meets on the bridge", "dateline: 14:42", "body: And that is that",
              "body: " + first, "dateline: 13:10", "body: Chile signs after all", "body: " + second,
              "dateline: 11:30", "body: Good morning", "body: " + first});
}

TEST_CASE("one paragraph alone is body, whatever it looks like", "[input][roles]") {
  CHECK(roles_in(first) == Texts{"body: " + first});
  CHECK(roles_in("Ministers met") == Texts{"body: Ministers met"});
  CHECK(roles_in("The Sunflower was a list of Greens and Socialists") ==
        Texts{"body: The Sunflower was a list of Greens and Socialists"});
}

TEST_CASE("a bulletin's correction, its weather and its closing words are no news", "[input][roles]") {
  const std::string correction =
      "A correction. In our one o'clock bulletin we said that Norway had shut its embassy in Juba. That was "
      "wrong: the "
      "embassy is only moving to another street. We apologise.";
  const std::string weather =
      "And the weather: rain in the west, dry elsewhere, a low of two degrees in the hills.";
  CHECK(roles_in(first + "\n\n" + second + "\n\n" + correction + "\n\n" + weather) ==
        Texts{"body: " + first, "body: " + second, "furniture: " + correction, "furniture: " + weather});
}

TEST_CASE("an entry that only takes back is no news, one that tells what is so instead is",
          "[input][roles]") {
  const std::string back =
      "At 16:30 we reported, quoting an agency, that troops had entered the village. They have not, and the "
      "agency has withdrawn its dispatch. We apologise to our readers.";
  const std::string instead =
      "Earlier we reported that the minister had been arrested. That was wrong: the man who is held is the "
      "head of the television.";
  CHECK(roles_in(first + "\n\n" + second + "\n\n18:05 Correction\n" + back) ==
        Texts{"body: " + first, "body: " + second, "furniture: 18:05 Correction", "furniture: " + back});
  const Texts kept = roles_in(first + "\n\n" + second + "\n\n14:55 Correction\n" + instead);
  REQUIRE(kept.size() == 4);
  CHECK(kept[3] == "body: " + instead);
}

TEST_CASE("notes of agencies and editors about an article are no part of it", "[input][roles]") {
  const std::string told = first + "\n\n" + second + "\n\n";
  for (const std::string note :
       {"(Adds Spanish reaction, march in Bogota)", "(Corrects date of the vote in second paragraph)",
        "EDITOR'S NOTE: This story has been updated with the number of the dead.",
        "This article was amended on 5 March because it said that Poland had expelled the consul."}) {
    INFO(note);
    CHECK(roles_in(told + note) == Texts{"body: " + first, "body: " + second, "furniture: " + note});
  }
}

TEST_CASE("the dateline is a line of its own before the story", "[input][roles]") {
  const auto dateline_of = [](const std::string& begin) {
    const Texts lines = roles_in(begin + first);
    return lines.size() == 2 && lines[1] == "body: " + first ? lines[0] : "none";
  };
  CHECK(dateline_of("TOKYO – ") == "dateline: TOKYO –");
  CHECK(dateline_of("NEW DELHI, June 5 (Agency) ") == "dateline: NEW DELHI, June 5 (Agency)");
  CHECK(dateline_of("GENEVA, March 3 (Agency) -- ") == "dateline: GENEVA, March 3 (Agency) --");
  CHECK(dateline_of("SEOUL, South Korea (AP) — ") == "dateline: SEOUL, South Korea (AP) —");
  CHECK(dateline_of("13:55 GMT — ") == "dateline: 13:55 GMT —");
  CHECK(dateline_of("[9.20pm] ") == "dateline: [9.20pm]");
  CHECK(dateline_of("09:30 – ") == "dateline: 09:30 –");
  CHECK(dateline_of("BUCHAREST/MOSCOW, Oct 15 (Wire News) - ") ==
        "dateline: BUCHAREST/MOSCOW, Oct 15 (Wire News) -");
  CHECK(dateline_of("KATHMANDU: ") == "dateline: KATHMANDU:");
  CHECK(dateline_of("LANDI KOTAL / PESHAWAR: ") == "dateline: LANDI KOTAL / PESHAWAR:");
  CHECK(dateline_of("Accra (VP) – ") == "dateline: Accra (VP) –");
  CHECK(dateline_of("Geneva, 3 March 2024 — ") == "dateline: Geneva, 3 March 2024 —");
  CHECK(dateline_of("ST. PETERSBURG, Russia, Sunday 18 June (News Service) — ") ==
        "dateline: ST. PETERSBURG, Russia, Sunday 18 June (News Service) —");
  CHECK(dateline_of("N'DJAMENA, Chad — ") == "dateline: N'DJAMENA, Chad —");
  CHECK(dateline_of("Doha - QNA: ") == "dateline: Doha - QNA:");
  CHECK(dateline_of("Ulaanbaatar /MONTSAME/ ") == "dateline: Ulaanbaatar /MONTSAME/");
  CHECK(dateline_of("Damascus, SANA- ") == "dateline: Damascus, SANA-");
  CHECK(dateline_of("ADDIS ABABA/ASMARA – ") == "dateline: ADDIS ABABA/ASMARA –");
  CHECK(dateline_of("DUSHANBE, October 12. /SKIF/. ") == "dateline: DUSHANBE, October 12. /SKIF/.");
  CHECK(dateline_of("DUSHANBE, October 12 /SKIF/. ") == "dateline: DUSHANBE, October 12 /SKIF/.");
  CHECK(dateline_of("San José, October 18, 2023. ") == "dateline: San José, October 18, 2023.");
}

TEST_CASE("a bare hour is one where three lines begin so", "[input][roles]") {
  const auto count = [](const std::string& text) {
    std::ptrdiff_t hours = 0;
    for (const std::string& line : roles_in(text)) hours += line.starts_with("dateline: ") ? 1 : 0;
    return hours;
  };
  CHECK(count("14.30 " + first + "\n\n13:05 " + second + "\n\n09.15 " + first) == 3);
  CHECK(count("14.30 " + first + "\n\n13:05 " + second) == 0);
  // a heading of few words behind the hour, and the entry below
  CHECK(count(second + "\n\n18:40 AU condemns it\n" + first + "\n\n17:55 Chad reacts\n" + second +
              "\n\n16:30 Togo too\n" + first) == 3);
  CHECK(count("24.30 " + first + "\n\n13:75 " + second + "\n\n09.15 " + first) == 0);
}

TEST_CASE("a year or a number is no hour of a live report", "[input][roles]") {
  for (const std::string begin : {"2024 – ", "1945 - ", "12 – ", "24:70 – "}) {
    for (const std::string& line : roles_in(begin + first)) CHECK(!line.starts_with("dateline: "));
  }
}

TEST_CASE("what only begins like a dateline stays with its sentence", "[input][roles]") {
  for (const std::string begin :
       {"BREAKING: ", "MONDAY: ", "MINISTER MWAKIO: ", "QUESTION: ",
        "The minister – a former judge – said that ", "NATO – which has no troops there – said that ",
        "Mwakio – who signed for Tanzania – said that ", "U.S. ", "On Tuesday: ", "Hamas – ",
        "Analysis – "}) {
    const std::string line = begin + first;
    CHECK(roles_in(line) == Texts{"body: " + line});
  }
}

TEST_CASE("a sentence that the story repeats is its deck", "[input][roles]") {
  const std::string deck = "The bridge was closed in March after shots were fired at a customs post.";
  CHECK(roles_in("Bridge over the Ruvu to reopen\n\n" + deck + "\n\nDAR ES SALAAM – " + first + "\n\n" +
                 deck.substr(0, deck.size() - 1) + " on its northern side.") ==
        Texts{"title: Bridge over the Ruvu to reopen", "deck: " + deck, "dateline: DAR ES SALAAM –",
              "body: " + first, "body: " + deck.substr(0, deck.size() - 1) + " on its northern side."});
}

TEST_CASE("headings between paragraphs belong to the body", "[input][roles]") {
  CHECK(roles_in("The week on the coast\n\nBridges\n\n" + first + "\n\nHarbours\n\n" + second) ==
        Texts{"title: The week on the coast", "body: Bridges", "body: " + first, "body: Harbours",
              "body: " + second});
}

TEST_CASE("credits at the foot are bylines, and the rest of it furniture", "[input][roles]") {
  CHECK(roles_in(first + "\n\n" + second +
                 "\n\nReporting by Asha Mwakio; Editing by J. Doe\n(c) Coast Wire. All rights "
                 "reserved.\nRead next: X") ==
        Texts{"body: " + first, "body: " + second, "byline: Reporting by Asha Mwakio; Editing by J. Doe",
              "furniture: (c) Coast Wire. All rights reserved.", "furniture: Read next: X"});
}

TEST_CASE("a newsletter's last lines are furniture", "[input][roles]") {
  CHECK(roles_in(first + "\n\n" + second +
                 "\n\nWas this newsletter forwarded to you? Sign up here. Edited by J. Doe.") ==
        Texts{"body: " + first, "body: " + second,
              "furniture: Was this newsletter forwarded to you? Sign up here. Edited by J. Doe."});
  const std::string signs =
      "The governor said that her team would sign up for the new patrols on the bridge.";
  CHECK(roles_in(first + "\n\n" + signs) == Texts{"body: " + first, "body: " + signs});
}

TEST_CASE("speakers in a transcript are not places", "[input][roles]") {
  const std::string answer = "MR MWAKIO: " + second;
  CHECK(roles_in(first + "\n\nCOAST RADIO: " + second + "\n\n" + answer) ==
        Texts{"body: " + first, "body: COAST RADIO: " + second, "body: " + answer});
}

TEST_CASE("a title known from a field is found in any case, and the same line again is furniture",
          "[input][roles]") {
  CHECK(roles_in("News | Bridges | Coast\nBRIDGE REOPENS\n\n" + first, "Bridge reopens") ==
        Texts{"furniture: News | Bridges | Coast", "title: BRIDGE REOPENS", "body: " + first});
}

TEST_CASE("the article is where prose is densest, not the teasers around it", "[input][roles]") {
  std::string page = "Weather\nSport\nMore\n";
  for (int i = 0; i < 6; ++i) {
    page += "A teaser of twelve words stands here and ends with one full stop.\nWeather\nSport\nMore\n";
  }
  const std::string story = first + "\n" + second + "\n" + first + " Again.\n" + second + " Again.\n";
  std::string whole = page;
  whole += story;
  whole += page;
  for (const std::string& line : roles_in(whole)) {
    const bool in_story = line.find("bridge") != std::string::npos;
    CHECK((line.starts_with("body: ")) == in_story);
  }
}

TEST_CASE("every line has its role: with the blank ones, lines cover all that is not white space",
          "[input][roles]") {
  const std::string text = "  Title of four words \r\n\r\nTOKYO –  " + first + "\rA\n\n\n  ";
  std::uint32_t at = 0;
  for (const Line& line : assign_roles(text, "")) {
    REQUIRE(line.span.begin >= at);
    CHECK(text.substr(at, line.span.begin - at).find_first_not_of(" \r\n") == std::string::npos);
    at = line.span.end;
  }
  CHECK(text.substr(at).find_first_not_of(" \r\n") == std::string::npos);
}

TEST_CASE("no text takes long: a million blank lines, a million short ones, one of eight megabytes",
          "[input][roles]") {
  CHECK(
      assign_roles(
          std::string(1'000'000, '\n') + "A title of four words\n" + std::string(1'000'000, '\n') + first, "")
          .size() > 1'000'000);
  std::string shorts;
  for (int i = 0; i < 100'000; ++i) shorts += "Sport\n";
  CHECK(assign_roles(shorts, "").size() == 100'000);
  CHECK(assign_roles(std::string(8'000'000, 'a'), "").size() == 1);
  CHECK(assign_roles(std::string(1000, '(') + " " + std::string(900, ','), "").size() == 1);
}

TEST_CASE("the hours of a live blog are furniture between its entries", "[input][roles]") {
  CHECK(roles_in("09:40 GMT\n" + first + "\n\n3.15 pm\n" + second) ==
        Texts{"furniture: 09:40 GMT", "body: " + first, "furniture: 3.15 pm", "body: " + second});
}

TEST_CASE("addresses, copies and releases for all in a letterhead are furniture", "[input][roles]") {
  CHECK(is_furniture("2A-B Apollo Road, P.O. Box 7048, Kampala"));
  CHECK(is_furniture("FOR IMMEDIATE RELEASE"));
  CHECK(is_furniture("Cc: Hon. Minister; Head of Mission, Juba"));
  CHECK_FALSE(is_furniture("The minister sent the box to Kampala."));
}
