#include <string>

#include "input/dates.hpp"
#include "input/pattern.hpp"
#include "input/shapes.hpp"

namespace chancery::input {
namespace {

/// Parts of a dateline. A place in capitals is enough by itself; one that is not needs an agency, a date or a
/// region.
const std::string& capital_place() {
  static const std::string word = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+";
  static const std::string place = word + "(?: (?:de|del|da|do|la|of|" + word + ")){0,3}";
  static const std::string places = place + "(?:(?:/| and |, )" + place + "){0,2}";
  return places;
}

const std::string& plain_place() {
  static const std::string word = "\\p{Lu}[\\p{L}\\p{M}'’.-]+";
  static const std::string place = word + "(?: (?:de|del|da|do|la|of|the|" + word + ")){0,3}";
  return place;
}

const std::string& day() {
  static const std::string month = "(?i:" + std::string(month_expression) + ")";
  static const std::string weekday = "(?i:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\\.)?)";
  static const std::string year = "(?:,? (?:19|20)\\d\\d)?";
  static const std::string date = "(?:" + weekday + ",? )?(?:" + month +
                                  " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? " + month + ")" + year +
                                  "|" + weekday;
  return date;
}

const std::string agency = "\\([\\p{Lu}\\d][^()]{1,40}\\)";
const std::string dash = "(?: ?[–—] ?| ?--+ ?| - )";

/// The whole of a dateline with the mark that ends it.
const Pattern& dateline() {
  static const std::string region = "(?:, " + plain_place() + "){0,2}";
  static const std::string when = "(?:,? (?:" + day() + "))";
  static const std::string house = "(?:,? " + agency + "|, \\p{Lu}[\\p{L}]{1,11})";
  static const Pattern pattern(
      "^(?:" + capital_place() + region + when + "?" + house + "?\\.?(?:" + dash + "|: )" + "|" +
      plain_place() + region + "(?:" + when + house + "?|" + house.substr(0, house.find('|')) + "))\\.?(?:" +
      dash + "|: )" + "|" + plain_place() + ", " + plain_place() + "(?: [–—] | -- )(?=[\"“‘']?\\p{Lu})" +
      "|\\p{Lu}[\\p{Lu}\\p{M}'’-]{3,}(?: \\p{Lu}[\\p{Lu}\\p{M}'’-]+){0,3}\\. (?=[\"“‘']?\\p{Lu}))");
  return pattern;
}

/// Words in capitals with a colon that are no place.
bool is_label(std::string_view begin) {
  static const Pattern pattern(
      "^(?:(?:lea|read|see|also|related|photos?|pictures?|video|watch|listen|update\\w*|breaking|live|"
      "exclusive|opinion|"
      "analysis|explainer|factbox|advert\\w*|correction|editorial|interview|note|share|tags?|topics?|sources?"
      "|in|out|"
      "q|a|warning|attention|more|new|special report|timeline|recap|fact check)\\b)",
      Pattern::Case::ignored);
  return pattern.found_in(begin);
}

}  // namespace

std::size_t dateline_length(std::string_view line) {
  const std::string_view head = line.substr(0, 300);
  const auto groups = dateline().search(head);
  if (groups.empty() || is_label(head)) return 0;
  return groups[0].end;
}

bool is_lone_dateline(std::string_view line) {
  if (line.size() > 120 || is_label(line)) return false;
  static const Pattern pattern("^(?:" + capital_place() + "(?:, " + plain_place() + "){0,2} " + agency +
                               "[:.]?$" + "|" + plain_place() + "(?:, " + plain_place() +
                               "){0,2},? (?:" + day() + ")(?: " + agency + ")?[:.]?$)");
  return pattern.found_in(line);
}

}  // namespace chancery::input
