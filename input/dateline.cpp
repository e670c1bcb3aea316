#include <algorithm>
#include <string>

#include "input/dates.hpp"
#include "input/pattern.hpp"
#include "input/shapes.hpp"

namespace chancery::input {
namespace {

/// The parts of a dateline, as expressions.
struct Parts {
  std::string month = "(?i:" + std::string(month_expression) + ")";
  std::string weekday = "(?i:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\\.)?)";
  std::string date = "(?:" + weekday + ",? )?(?:" + month +
                     " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? " + month +
                     ")(?:,? (?:19|20)\\d\\d)?";
  std::string when = "(?:,? (?:" + date + "|" + weekday + "))";

  std::string capitals = "(?:(?:ST|MT)\\. ?)?\\p{Lu}[\\p{Lu}\\p{M}'’-]+";
  std::string capital_name = capitals + "(?: (?:de|del|da|do|la|of|" + capitals + ")){0,3}";
  std::string capital_place = capital_name + "(?:(?: ?/ ?| and |, )" + capital_name + "){0,2}";
  std::string word = "\\p{Lu}[\\p{L}\\p{M}'’.-]+";
  std::string place = "(?!(?:" + weekday + "|On|In|At|By|From|Since|Until|Last|Next|This)\\b)" + word +
                      "(?: (?:de|del|da|do|la|of|the|" + word + ")){0,3}";
  std::string region = "(?:, " + place + "){0,2}";

  std::string agency = R"(\([\p{Lu}\d][^()]{1,40}\))";
  std::string house = "(?:,? " + agency + "|, \\p{Lu}\\p{L}{1,11})";
  std::string mark = "\\.?(?: ?[–—] ?| ?--+ ?| - |: )";
  std::string story = "(?=[\"“‘'(]?[\\p{Lu}\\d])";
  /// What a story begins with and the second name of a pair ("Hamas – Israel talks") does not.
  std::string lead =
      "(?=(?:An?|The|At|In|On|More|Some|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|"
      "Thousands|"
      "Several|Police|President|Prime|Foreign|Security|Authorities|Officials|Protesters|Soldiers|Troops)\\b|"
      "\\d|"
      "[\"“])";
};

/// A place in capitals is a dateline by itself; one that is not needs an agency, a date or a region.
std::string dateline_expression() {
  const Parts p;
  return "^(?:" + p.capital_place + p.region + p.when + "?" + p.house + "?" + p.mark + p.story +  //
         "|" + p.place + p.region + p.when + "?,? " + p.agency + p.mark + p.story +               //
         "|" + p.place + p.region + ",? " + p.date + p.house + "?" + p.mark + p.story +           //
         "|" + p.place + ", " + p.place + "(?: [–—] | -- )" + p.story +                           //
         "|(?:" + p.capital_place + "|" + p.place + ")" + p.region + ",? " + p.date + "[:,]? " + p.agency +
         " " + p.story + "|" + p.word + "(?: " + p.word + ")?(?: [–—] | -- )" + p.lead + "|" + p.place +
         "(?:, | - | /)\\p{Lu}{3,9}(?:/ ?|: | ?[–—-] )" + p.story +  // "Doha - QNA: "
         "|(?:" + p.capital_place + "|" + p.place + ")" + p.region + ",? " + p.date +
         R"((?:\. ?|(?:\. ?| )/\p{Lu}[\p{L} -]{1,15}/\.? ?))" + p.story +  // "MOSCOW, October 12. /AGENCY/. "
         "|\\p{Lu}[\\p{Lu}\\p{M}'’-]{3,}(?: " + p.capitals + "){0,3}\\. " + p.story + ")";
}

std::string lone_dateline_expression() {
  const Parts p;
  return "^(?:" + p.capital_place + p.region + " " + p.agency + "|" + p.place + p.region + ",? " + p.date +
         "(?: " + p.agency + ")?)[:.]?$";
}

/// Words in capitals with a colon that are no place: labels, and who speaks in a transcript.
bool is_label(std::string_view line) {
  static const Pattern pattern(
      "^(?:lea|read|see|also|related|photos?|pictures?|video|watch|listen|update\\w*|breaking|live|exclusive|"
      "opinion|"
      "analysis|explainer|factbox|advert\\w*|correction|editorial|interview|note|share|tags?|topics?|sources?"
      "|in|out|"
      "q|a|warning|attention|more|new(?! "
      "(?:delhi|york|orleans|haven|jersey|plymouth|westminster)\\b)|special report|timeline|recap|"
      "fact "
      "check|mr|mrs|ms|dr|sir|secretary|minister|president|ambassador|senator|general|question|answer|"
      "moderator|"
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
      "spokes\\w+|chair\\w*|host|reporter|journalist|speaker)\\b",
      Pattern::Case::ignored);
  return pattern.found_in(line);
}

/// At most `size` bytes, whole characters.
std::string_view beginning(std::string_view line, std::size_t size) {
  size = std::min(size, line.size());
  while (size > 0 && size < line.size() && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U) --size;
  return line.substr(0, size);
}

}  // namespace

/// "13:55 GMT -", "[9.20pm]", "1420 UTC:": the hour with which an entry of a live report begins.
std::string stamp_expression() {
  const std::string zone =
      "(?:GMT|UTC|BST|C?E[SD]?T|[CMP][SD]T|CAT|EAT|WAT|SAST|IST|PKT|JST|KST|HKT|MSK|TRT|AE[SD]T|NZ[SD]T|"
      "local time)";
  const std::string hour = R"((?:[01]?\d|2[0-3])[:.h]?[0-5]\d)";
  const std::string half = R"((?i: ?[ap]\.?m\b\.?))";
  const std::string mark = " ?(?:[–—|:-]|--) ?";
  const std::string said = "(?:" + hour + "(?:" + half + "(?:,? ?" + zone + ")?| ?" + zone + "))";
  return R"(^(?:[\[(]?)" + said + "[\\])]?(?:" + mark + "| )(?=[\"“‘'(]?\\p{Lu})|" +  //
         R"([\[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d[\])]?(?:)" + mark + ")(?=[\"“‘'(]?\\p{Lu})" + ")";
}

std::size_t dateline_length(std::string_view line) {
  static const Pattern stamp(stamp_expression());
  if (!line.empty() && (line[0] == '[' || line[0] == '(' || (line[0] >= '0' && line[0] <= '9'))) {
    const auto hour = stamp.search(beginning(line, 40));
    if (!hour.empty()) return hour[0].end;
  }
  constexpr std::size_t longest = 200;
  static const Pattern pattern(dateline_expression());
  const std::string_view head = beginning(line, longest);
  const auto groups = pattern.search(head);
  return groups.empty() || is_label(head) ? 0 : groups[0].end;
}

std::size_t bare_hour_length(std::string_view line) {
  static const Pattern pattern(R"(^(?:[01]?\d|2[0-3])[.:][0-5]\d(?: |\t)(?=["“‘'(]?\p{Lu}))");
  if (line.empty() || line[0] < '0' || line[0] > '9') return 0;
  const auto groups = pattern.search(beginning(line, 20));
  return groups.empty() ? 0 : groups[0].end;
}

bool is_lone_dateline(std::string_view line) {
  static const Pattern pattern(lone_dateline_expression());
  return line.size() <= 120 && !is_label(line) && pattern.found_in(line);
}

}  // namespace chancery::input
